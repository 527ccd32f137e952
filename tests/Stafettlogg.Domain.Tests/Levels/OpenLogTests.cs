using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Levels;

public sealed class OpenLogTests
{
    [Fact]
    public void OpenLog_ByTheHolderToBe_RecordsTextBatonAndGuardians()
    {
        var story = A.ReadyToOpen().Opened(text: " Emil er alene. ");

        Assert.Equal(
            [
                new LogOpened("Emil er alene.", 1, new DateOnly(2032, 5, 4), new DateOnly(2035, 5, 4), null),
                new BatonTaken(Fjellglimt.Kari.Person, Fjellglimt.School, Fjellglimt.Teaching),
                new GuardianRecorded(Fjellglimt.Marte.Person, Responsibility.Yes, ResponsibilitySource.Register, null),
                new GuardianRecorded(Fjellglimt.Jonas.Person, Responsibility.Yes, ResponsibilitySource.Register, null),
            ],
            story.Concern.Lines.Skip(3).Select(line => line.Entry));
        Assert.Equal((Stage.OwnService, 1), (story.Concern.Stage, story.Concern.Stage.Level));
        Assert.Equal(story.Last.RecordedAt, story.Concern.Course.OpenedAt);
    }

    [Fact]
    public void OpenLog_WithAnotherHolder_TheOpenerHoldsUntilTheyAccept()
    {
        var story = A.ReadyToOpen().Opened(Fjellglimt.Ida);

        Assert.Equal(Fjellglimt.Kari.Person, story.Concern.Baton.Holder!.Person);
        Assert.Equal(Fjellglimt.Ida.Person, story.Concern.Baton.Offer!.To);
        Assert.Equal(
            new BatonOffered(Fjellglimt.Ida.Person, Fjellglimt.School, Fjellglimt.Teaching, null, null, new DateOnly(2026, 3, 9), Stay: false),
            story.Concern.Baton.Offer.Said);
        Assert.Equal([Fjellglimt.Kari.Person, Fjellglimt.Ida.Person], story.BatonAccepted().Concern.Baton.Holders.Select(hold => hold.Person));
    }

    [Fact]
    public void OpenLog_PackWithoutAnswerDeadline_NoAnswerIsDue()
    {
        var pack = Modum.Pack with { Deadlines = Modum.Pack.Deadlines with { BatonAnswerWorkingDays = null } };

        Assert.Null(A.ReadyToOpen().Opened(Fjellglimt.Ida, pack: pack).Concern.Baton.Offer!.Said.AnswerBy);
    }

    [Fact]
    public void OpenLog_ChildKnownByTheRegisterNow_IsWhomItIsAbout()
    {
        var story = A.Concern(A.Wonder with { Subject = new Subject(new PersonId(new Guid(99, 0, 0, new byte[8])), SubjectKind.Child) })
            .SharedWithLeader().TalkedWithGuardians();

        Assert.NotEqual(Fjellglimt.Emil, story.Concern.Subject.Person);
        Assert.Equal(new Subject(Fjellglimt.Emil, SubjectKind.Child), story.Opened(child: Fjellglimt.Emil).Concern.Subject);
    }

    [Fact]
    public void OpenLog_ByTheLeaderWhoWondered_NeedsNoOtherLeader()
    {
        var story = A.Concern(by: Fjellglimt.Per).TalkedWithGuardians(by: Fjellglimt.Per).Opened(by: Fjellglimt.Per);

        Assert.Equal(Fjellglimt.Per.Person, story.Concern.Baton.Holder!.Person);
    }

    [Fact]
    public void OpenLog_BirthUnknown_NobodyConsentsAlone()
    {
        var opening = new Domain.Concerns.LogOpening(Fjellglimt.Kari.AsColleague(), "Tekst.", null, Born: null, A.Parents);
        var opened = (LogOpened)A.ReadyToOpen().Concern.OpenLog(Fjellglimt.Kari, opening, Modum.Pack, A.Day)[0];

        Assert.Null(opened.OwnConsentFrom);
    }

    [Fact]
    public void OpenLog_NoLeaderTold_BreaksLeaderDoesNotKnow() =>
        Assert.Equal(Rule.LeaderDoesNotKnow, Broken.By(() => A.Concern().TalkedWithGuardians().Opened()));

    [Fact]
    public void OpenLog_BehindTheGuardiansBack_BreaksGuardiansNotTalkedWith() =>
        Assert.Equal(Rule.GuardiansNotTalkedWith, Broken.By(() => A.Concern().SharedWithLeader().Opened()));

    [Fact]
    public void OpenLog_HolderOfAnotherUnit_BreaksPersonNotOfService() =>
        Assert.Equal(Rule.PersonNotOfService, Broken.By(() => A.ReadyToOpen().Opened(Fjellglimt.Ida.MovedTo(Fjellglimt.Kindergarten))));

    [Fact]
    public void OpenLog_HolderOfAnotherServiceInTheUnit_BreaksPersonNotOfService() =>
        Assert.Equal(Rule.PersonNotOfService, Broken.By(() => A.ReadyToOpen().Opened(Fjellglimt.Ida.Serving(Fjellglimt.Nursing))));

    [Fact]
    public void OpenLog_OpenerOfAnotherServiceInTheUnit_BreaksPersonNotOfService() =>
        Assert.Equal(
            Rule.PersonNotOfService, Broken.By(() => A.ReadyToOpen().Opened(Fjellglimt.Ida, by: Fjellglimt.Per.Serving(Fjellglimt.Nursing))));

    [Fact]
    public void OpenLog_HolderIsFamily_BreaksOwnFamily() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => A.ReadyToOpen().Opened(Fjellglimt.Pål)));

    [Fact]
    public void OpenLog_OpenerIsFamilyOfTheChildOfTheRegister_BreaksOwnFamily() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => AboutAName().Opened(Fjellglimt.Ida, child: Fjellglimt.Emil, by: Fjellglimt.Kari.WithChild(Fjellglimt.Emil))));

    [Fact]
    public void OpenLog_HolderIsFamilyOfTheChildOfTheRegister_BreaksOwnFamily() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => AboutAName().Opened(Fjellglimt.Pål, child: Fjellglimt.Emil)));

    [Fact]
    public void OpenLog_NothingWritten_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.ReadyToOpen().Opened(text: " ")));

    [Fact]
    public void OpenLog_LongerThanAnEntry_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.ReadyToOpen().Opened(text: new string('a', 20_001))));

    [Fact]
    public void OpenLog_Twice_BreaksNotAtThisLevel() =>
        Assert.Equal(
            Rule.NotAtThisLevel,
            Broken.By(() => A.FollowUp().Concern.OpenLog(Fjellglimt.Kari, new(Fjellglimt.Kari.AsColleague(), "Igjen.", null, null, []), Modum.Pack, A.Day)));

    [Fact]
    public void AddObservation_LogIsOpen_BreaksNotAtThisLevel() =>
        Assert.Equal(Rule.NotAtThisLevel, Broken.By(() => A.FollowUp().Concern.AddObservation("Mer.")));

    private static ConcernStory AboutAName() =>
        A.ReadyToOpen(A.Wonder with { Subject = new Subject(new PersonId(new Guid(99, 0, 0, new byte[8])), SubjectKind.Child) });
}
