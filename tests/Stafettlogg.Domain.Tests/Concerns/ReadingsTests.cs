using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

public sealed class ReadingsTests
{
    private static readonly PersonId Kari = Fjellglimt.Kari.Person;
    private static readonly PersonId Ida = Fjellglimt.Ida.Person;
    private static readonly PersonId Per = Fjellglimt.Per.Person;

    [Fact]
    public void Relations_ThoseWhoHaveIt_AreNamedWithSinceWhen() =>
        Assert.Equal(
            [
                new(Kari, Relation.Author, A.Morning, Fjellglimt.School, Fjellglimt.Teaching),
                new(Ida, Relation.Recipient, A.Morning.AddHours(1), Fjellglimt.School, Fjellglimt.Teaching),
                new(Per, Relation.Leader, A.Morning.AddHours(3), Fjellglimt.School),
            ],
            A.Concern().HandedOn().Observed().SharedWithLeader().Answered().Closed().Concern.Relations());

    [Fact]
    public void Dues_JustWritten_AreTheDaysOfThePack() =>
        Assert.Equal(
            [new(DueKind.ClarifyWonder, A.Day.AddDays(14), Kari), new(DueKind.TalkWithGuardians, A.Day.AddDays(28), Kari)],
            A.Concern().Concern.Dues());

    [Fact]
    public void Dues_GivenOn_AreTheRecipients() =>
        Assert.All(A.Concern().HandedOn().Concern.Dues(), due => Assert.Equal(Ida, due.Responsible));

    [Fact]
    public void Dues_GuardiansTalkedWith_OneIsLeft() =>
        Assert.Equal([DueKind.ClarifyWonder], A.Concern().TalkedWithGuardians().Concern.Dues().Select(due => due.Kind));

    [Fact]
    public void Dues_Closed_AreNone() => Assert.Empty(A.Concern().Closed().Concern.Dues());

    [Fact]
    public void Dues_PackWithoutLimits_AreNone()
    {
        var pack = Modum.Pack with { Deadlines = Modum.Pack.Deadlines with { WonderDecisionDays = null, GuardiansContactedDays = null } };
        var entry = A.Wonder.Register(Fjellglimt.Kari, pack, A.Day);
        var concern = Concern.From(A.Concern().Concern.Id, [A.Concern().Last with { Entry = entry }]);

        Assert.Empty(concern.Dues());
    }

    [Fact]
    public void Periods_Open_IsOneWithoutEnd() =>
        Assert.Equal([new(Stage.Wonder, A.Morning, null)], A.Concern().Observed().Concern.Course.Periods);

    [Fact]
    public void Periods_Closed_MeetAtTheMoment() =>
        Assert.Equal(
            [new(Stage.Wonder, A.Morning, A.Morning.AddHours(2)), new(Stage.ClosedNoConcern, A.Morning.AddHours(2), null)],
            A.Concern().Observed().Closed().Concern.Course.Periods);

    [Fact]
    public void ChoicesOf_Author_AreTheirDeedsWithWhatIsMissing() =>
        Assert.Equal(
            [
                "AddObservation", "HandOnWonder", "ShareWithLeader", "RecordConversation", "OpenLog: GuardiansNotTalkedWith",
                "CloseWithoutConcern: LeaderOwesFeedback",
            ],
            Told(A.Concern().SharedWithLeader(), Fjellglimt.Kari));

    [Fact]
    public void ChoicesOf_Leader_AreTheirs() =>
        Assert.Equal(
            [
                "AddObservation", "HandOnWonder", "RecordConversation", "GiveFeedback", "OpenLog: GuardiansNotTalkedWith",
                "CloseWithoutConcern",
            ],
            Told(A.Concern().SharedWithLeader().Answered(), Fjellglimt.Per));

    [Fact]
    public void ChoicesOf_Closed_AreAllInTheWayButReopening() =>
        Assert.All(
            A.Concern().Closed().Concern.ChoicesOf(Fjellglimt.Kari, A.Morning),
            choice => Assert.Equal(choice.Deed == Deed.Reopen ? [] : [Rule.ConcernClosed], choice.Missing));

    [Fact]
    public void ChoicesOf_PersonWithoutRelation_AreNone() => Assert.Empty(A.Concern().Concern.ChoicesOf(Fjellglimt.Ida, A.Morning));

    [Fact]
    public void ChoicesOf_BecameFamily_AreNone() => Assert.Empty(A.Concern().Concern.ChoicesOf(Fjellglimt.Kari.WithChild(Fjellglimt.Emil), A.Morning));

    private static IEnumerable<string> Told(ConcernStory story, Actor actor) =>
        story.Concern.ChoicesOf(actor, story.Now).Where(choice => choice.BelongsHere)
            .Select(choice => choice.Missing.Count == 0 ? $"{choice.Deed}" : $"{choice.Deed}: {string.Join(", ", choice.Missing)}");
}
