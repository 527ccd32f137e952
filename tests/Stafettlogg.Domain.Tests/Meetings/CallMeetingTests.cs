using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Meetings;

/// <summary>Who is called to which meeting, and when.</summary>
public sealed class CallMeetingTests
{
    private static readonly Invitee Hanne = Invitee.Of(Fjellglimt.Hanne.Person);
    private static readonly Invitee Nurses = Invitee.Of(Fjellglimt.Nursing);
    private static readonly string TooLong = new('a', 2_001);

    [Fact]
    public void CallMeeting_ByTheHolder_StandsWithAllThatWasSaid()
    {
        var meeting = A.FollowUp().Called(new_ => new_ with { Place = " Biblioteket ", Language = " Tigrinja, med tolk ", About = " Første møte. " }).Concern.Meetings.All.Single();

        Assert.Equal((1, "evalueringsmote", "Biblioteket", "Tigrinja, med tolk"), (meeting.Number, meeting.Arena, meeting.Place, meeting.Language));
        Assert.Equal(("Første møte.", false, MeetingState.Called), (meeting.Said.Text, meeting.Said.Afterwards, meeting.State));
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 13, 0, 0, TimeSpan.Zero), meeting.At);
        Assert.Equal([Fjellglimt.Kari.Person, Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person], meeting.Invited.Select(one => one.Person!.Value));
    }

    [Fact]
    public void CallMeeting_TwiceTheSameInvitee_IsCalledOnce()
    {
        var marte = Invitee.Of(Fjellglimt.Marte.Person);

        Assert.Equal([marte], A.FollowUp().Called(meeting => meeting with { Invited = [marte, marte] }).Concern.Meetings.All.Single().Invited);
    }

    [Theory]
    [InlineData(1, "evalueringsmote overgangsmote samarbeidsmote")]
    [InlineData(2, "nettverksmote evalueringsmote overgangsmote")]
    [InlineData(3, "nettverksmote utvidet-nettverksmote evalueringsmote overgangsmote")]
    public void MeetingArenas_OfALevel_AreThoseOfThePackWhereTheChildIsNamed(int level, string keys)
    {
        var concern = (level switch { 1 => A.FollowUp(), 2 => A.AtLevelTwo(), _ => A.AtLevelThree() }).Concern;

        Assert.Equal(keys.Split(' '), concern.MeetingArenas(Modum.Pack).Select(arena => arena.Key));
    }

    [Fact]
    public void CallMeeting_ToWhatThePackDoesNotCallHere_BreaksUnknownMeetingArena()
    {
        foreach (var key in new[] { "ressursteam", "nettverksmote", "samarbeidsforum-oppvekst", "brukerrad", "finnes-ikke", "" })
            Assert.Equal(Rule.UnknownMeetingArena, Broken.By(() => A.FollowUp().Called(meeting => meeting with { Arena = key })));
        foreach (var change in new Func<MeetingArena, MeetingArena>[]
        {
            arena => arena with { Anonymous = true }, arena => arena with { Restricted = true }, arena => arena with { Status = Adoption.Planned },
            arena => arena with { Organisation = OrganisationLevel.Service },
        })
        {
            var pack = Modum.Pack with { MeetingArenas = [.. Modum.Pack.MeetingArenas.Select(change)] };
            Assert.Equal(Rule.UnknownMeetingArena, Broken.By(() => A.FollowUp().Called(pack: pack)));
        }
    }

    [Fact]
    public void CallMeeting_OfNobody_BreaksNobodyInvited() =>
        Assert.Equal(Rule.NobodyInvited, Broken.By(() => A.FollowUp().Called(meeting => meeting with { Invited = [] })));

    [Fact]
    public void CallMeeting_OfOneWhoTakesNoPart_BreaksNotAroundTheChild()
    {
        Assert.Equal(Rule.NotAroundTheChild, Broken.By(() => A.FollowUp().Called(meeting => meeting with { Invited = [Hanne] })));
        Assert.Equal(Rule.NotAroundTheChild, Broken.By(() => A.AtLevelTwo().Left().Called(meeting => meeting with { Invited = [Hanne] })));
        Assert.Null(Broken.By(() => A.AtLevelTwo().Called(meeting => meeting with { Invited = [Hanne] })));
    }

    [Fact]
    public void CallMeeting_OfAServiceThatIsNone_BreaksUnknownService()
    {
        foreach (var service in new[] { Invitee.Of("kirken"), Invitee.Of("familiens-hus"), Invitee.Of(Consents.FamilyReads), new Invitee(null, null) })
            Assert.Equal(Rule.UnknownService, Broken.By(() => A.AtLevelTwo().Called(meeting => meeting with { Invited = [service] })));
    }

    [Fact]
    public void CallMeeting_OfAnotherServiceAtLevelOne_BreaksOtherServiceAtLevelOne()
    {
        var story = A.FollowUp().BothConsented(Fjellglimt.Nursing);

        Assert.Equal(Rule.OtherServiceAtLevelOne, Broken.By(() => story.Called(meeting => meeting with { Invited = [Nurses] })));
        Assert.DoesNotContain(Nurses, story.Concern.Callable(story.Today));
        Assert.Null(Broken.By(() => story.Called(meeting => meeting with { Invited = [Invitee.Of(Fjellglimt.Teaching)] })));
    }

    [Fact]
    public void CallMeeting_OfAServiceThatOneParentHasNotConsentedTo_BreaksConsentNotInForce()
    {
        var ppt = Invitee.Of(Fjellglimt.Ppt);
        var half = A.AtLevelTwo().ConsentRegistered(Fjellglimt.Marte, [Fjellglimt.Ppt]);
        var whole = half.ConsentRegistered(Fjellglimt.Jonas, [Fjellglimt.Ppt]);

        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => half.Called(meeting => meeting with { Invited = [ppt] })));
        Assert.DoesNotContain(ppt, half.Concern.Callable(half.Today));
        Assert.Null(Broken.By(() => whole.Called(meeting => meeting with { Invited = [ppt] })));
        Assert.Contains(ppt, whole.Concern.Callable(whole.Today));
    }

    [Fact]
    public void CallMeeting_AfterTheConsentEnded_BreaksConsentNotInForce()
    {
        var withdrawn = A.AtLevelTwo().ConsentWithdrawn(Fjellglimt.Marte, [Fjellglimt.Nursing]);
        var expired = A.AtLevelTwo().Later(TimeSpan.FromDays(400));

        foreach (var story in new[] { withdrawn, expired })
            foreach (var invitee in new[] { Nurses, Hanne })
            {
                Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => story.Called(meeting => meeting with { Invited = [invitee] })));
                Assert.DoesNotContain(invitee, story.Concern.Callable(story.Today));
            }
    }

    [Fact]
    public void CallMeeting_NoPlace_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().Called(meeting => meeting with { Place = " " })));

    [Fact]
    public void CallMeeting_TextLongerThanANote_BreaksTextTooLong()
    {
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().Called(meeting => meeting with { Place = TooLong })));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().Called(meeting => meeting with { Language = TooLong })));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().Called(meeting => meeting with { About = TooLong })));
    }

    [Fact]
    public void CallMeeting_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ClosedFollowUp().Called()));

    [Fact]
    public void CallMeeting_ByAnybodyButTheHolder_IsNotTheirs()
    {
        foreach (var other in new[] { Fjellglimt.Hanne, Fjellglimt.Per })
            Assert.Equal(Verdict.NotThisDeed, Assert.Throws<DeedRefused>(() => A.AtLevelTwo().Called(by: other)).Verdict);
    }

    [Fact]
    public void CalledByDefault_AmongThoseWhoCanBe_AreTheAdultsAroundAndTheChildFromTheAgeItIsHeard()
    {
        var concern = A.AtLevelTwo().Concern;
        IEnumerable<Invitee> By(DateOnly? born) => concern.Callable(A.Day).Where(one => concern.IsCalledByDefault(one, born, shielded: false, Modum.Pack, A.Day));
        PersonId[] adults = [Fjellglimt.Kari.Person, Fjellglimt.Hanne.Person, Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person];

        Assert.Equal([.. adults, Fjellglimt.Emil], By(A.Day.AddYears(-Modum.Pack.Ages.HeardFrom)).Select(one => one.Person!.Value));
        Assert.Equal(adults, By(A.Day.AddYears(-Modum.Pack.Ages.HeardFrom).AddDays(1)).Select(one => one.Person!.Value));
        Assert.Equal(adults, By(null).Select(one => one.Person!.Value));
    }

    [Fact]
    public void CalledByDefault_GuardianWhoMayNotRead_IsNot()
    {
        var unknown = A.ReadyToOpen().Opened(guardians: [new(Fjellglimt.Marte.Person, Responsibility.Yes), new(Fjellglimt.Jonas.Person, Responsibility.No)]);
        var doubted = A.FollowUp().GuardianRecorded(Fjellglimt.Jonas, Responsibility.No);
        var ofAge = A.ReadyToOpen().Opened(born: A.Day.AddYears(-15));

        Assert.All([unknown, doubted], story => Assert.True(IsCalled(story, Fjellglimt.Marte)));
        Assert.All([unknown, doubted, ofAge], story => Assert.False(IsCalled(story, Fjellglimt.Jonas)));
        Assert.True(IsCalled(ofAge.ConsentRegistered(Fjellglimt.EmilHimself, [Consents.FamilyReads]), Fjellglimt.Jonas));
        Assert.Contains(Invitee.Of(Fjellglimt.Jonas.Person), unknown.Concern.Callable(unknown.Today)); // they can be called, if the holder will
    }

    [Fact]
    public void CalledByDefault_AddressProtectionInTheFamily_IsNobodyOfItThoughTheyCanBe()
    {
        var concern = A.AtLevelTwo().Concern;
        var heard = A.Day.AddYears(-Modum.Pack.Ages.HeardFrom);
        var called = concern.Callable(A.Day).Where(one => concern.IsCalledByDefault(one, heard, shielded: true, Modum.Pack, A.Day));

        Assert.Equal([Fjellglimt.Kari.Person, Fjellglimt.Hanne.Person], called.Select(one => one.Person!.Value));
        Assert.All([Fjellglimt.Marte.Person, Fjellglimt.Jonas.Person, Fjellglimt.Emil], person => Assert.Contains(Invitee.Of(person), concern.Callable(A.Day)));
    }

    private static bool IsCalled(ConcernStory story, Actor who) =>
        story.Concern.IsCalledByDefault(Invitee.Of(who.Person), Fjellglimt.EmilBorn, shielded: false, Modum.Pack, story.Today);
}
