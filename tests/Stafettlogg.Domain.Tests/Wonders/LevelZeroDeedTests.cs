using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Wonders;

public sealed class LevelZeroDeedTests
{
    private static readonly string TooLongForAnEntry = new('a', 20_001);
    private static readonly string TooLongForANote = new('a', 2_001);

    [Fact]
    public void AddObservation_Open_RecordsIt()
    {
        var story = A.Concern().Observed(" Alene igjen. ");

        Assert.Equal(new ObservationAdded("Alene igjen."), story.Last.Entry);
        Assert.True(story.Concern.Wonder.Observed);
    }

    [Fact]
    public void AddObservation_NothingWritten_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.Concern().Observed(null)));

    [Fact]
    public void AddObservation_LongerThanAnEntry_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.Concern().Observed(TooLongForAnEntry)));

    [Theory]
    [InlineData("kontaktlærer")]
    [InlineData("sosiallærer")]
    [InlineData("spesialpedagog")]
    [InlineData("pedagogisk leder")]
    [InlineData("barnehagelærer")]
    public void HandOn_ToOneWhoFollowsTheChild_GivesThemTheWonder(string title)
    {
        var to = Fjellglimt.Ida with { Posts = [Fjellglimt.Ida.Posts[0] with { Title = title }] };

        var story = A.Concern().HandedOn(to, " Ser du det samme? ");

        Assert.Equal(new WonderHandedOn(to.Person, "Ser du det samme?"), story.Last.Entry);
        Assert.Equal([to.Person], story.Concern.Wonder.Recipients);
        Assert.Equal(to.Person, story.Concern.Wonder.FollowedUpBy);
    }

    [Fact]
    public void HandOn_Twice_TheLastFollowsUpAndAllKeepIt()
    {
        var wonder = A.Concern().HandedOn().HandedOn(Fjellglimt.Unn, by: Fjellglimt.Ida).Concern.Wonder;

        Assert.Equal([Fjellglimt.Ida.Person, Fjellglimt.Unn.Person], wonder.Recipients);
        Assert.Equal(Fjellglimt.Unn.Person, wonder.FollowedUpBy);
        Assert.Equal(Fjellglimt.Kari.Person, wonder.Author);
    }

    [Fact]
    public void HandOn_WithoutMessage_HasNoText() =>
        Assert.Equal(new WonderHandedOn(Fjellglimt.Ida.Person, null), A.Concern().HandedOn(message: " ").Last.Entry);

    [Fact]
    public void HandOn_ToAnotherUnit_BreaksRecipientNotOfUnit() =>
        Assert.Equal(Rule.RecipientNotOfUnit, Broken.By(() => A.Concern().HandedOn(Fjellglimt.Anne)));

    [Theory]
    [InlineData("assistent")]
    [InlineData("rektor")]
    [InlineData("Kontaktlærer")]
    public void HandOn_ToATitleNotOfThePack_BreaksRecipientFollowsNoChild(string title) =>
        Assert.Equal(
            Rule.RecipientFollowsNoChild,
            Broken.By(() => A.Concern().HandedOn(Fjellglimt.Ida with { Posts = [Fjellglimt.Ida.Posts[0] with { Title = title }] })));

    [Fact]
    public void HandOn_ToTheAuthor_BreaksRecipientHasItAlready() =>
        Assert.Equal(Rule.RecipientHasItAlready, Broken.By(() => A.Concern().HandedOn().HandedOn(Fjellglimt.Kari, by: Fjellglimt.Ida)));

    [Fact]
    public void HandOn_ToTheSameAgain_BreaksRecipientHasItAlready() =>
        Assert.Equal(Rule.RecipientHasItAlready, Broken.By(() => A.Concern().HandedOn().HandedOn(Fjellglimt.Unn).HandedOn()));

    [Fact]
    public void HandOn_ToAParentOfTheChild_BreaksOwnFamily() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => A.Concern().HandedOn(Fjellglimt.Pål)));

    [Fact]
    public void HandOn_ToTheOneItIsAbout_BreaksOwnFamily() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => AboutIda().HandedOn(Fjellglimt.Ida)));

    [Fact]
    public void HandOn_MessageLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.Concern().HandedOn(message: TooLongForANote)));

    [Fact]
    public void ShareWithLeader_OfTheUnit_TellsThem()
    {
        var story = A.Concern().SharedWithLeader(message: "Kan vi snakkes?");

        Assert.Equal(new SharedWithLeader(Fjellglimt.Per.Person, "Kan vi snakkes?"), story.Last.Entry);
        Assert.Equal([Fjellglimt.Per.Person], story.Concern.Wonder.Leaders);
        Assert.False(story.Concern.Wonder.LeaderHasAnswered);
    }

    [Fact]
    public void ShareWithLeader_ASecondLeader_OwesAnAnswerAnew()
    {
        var story = A.Concern().SharedWithLeader().Answered().SharedWithLeader(Fjellglimt.Turid);

        Assert.Equal([Fjellglimt.Per.Person, Fjellglimt.Turid.Person], story.Concern.Wonder.Leaders);
        Assert.False(story.Concern.Wonder.LeaderHasAnswered);
    }

    [Fact]
    public void ShareWithLeader_NotALeader_BreaksNotLeaderOfUnit() =>
        Assert.Equal(Rule.NotLeaderOfUnit, Broken.By(() => A.Concern().SharedWithLeader(Fjellglimt.Ida)));

    [Fact]
    public void ShareWithLeader_OfAnotherUnit_BreaksNotLeaderOfUnit() =>
        Assert.Equal(Rule.NotLeaderOfUnit, Broken.By(() => A.Concern().SharedWithLeader(Fjellglimt.Siri)));

    [Fact]
    public void ShareWithLeader_TheSameAgain_BreaksSharedWithLeaderAlready() =>
        Assert.Equal(Rule.SharedWithLeaderAlready, Broken.By(() => A.Concern().SharedWithLeader().SharedWithLeader()));

    [Fact]
    public void ShareWithLeader_FamilyOfTheChild_BreaksOwnFamily() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => A.Concern().SharedWithLeader(Fjellglimt.Vigdis)));

    [Fact]
    public void ShareWithLeader_MessageLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.Concern().SharedWithLeader(message: TooLongForANote)));

    [Fact]
    public void GiveFeedback_AfterSharing_Answers()
    {
        var story = A.Concern().SharedWithLeader().Answered("Bra sett.");

        Assert.Equal(new LeaderFeedback("Bra sett."), story.Last.Entry);
        Assert.True(story.Concern.Wonder.LeaderHasAnswered);
    }

    [Fact]
    public void GiveFeedback_NothingShared_BreaksNotSharedWithLeader() =>
        Assert.Equal(Rule.NotSharedWithLeader, Broken.By(() => A.Concern().Concern.GiveFeedback("Bra sett.")));

    [Fact]
    public void GiveFeedback_NothingWritten_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.Concern().SharedWithLeader().Answered("")));

    [Fact]
    public void CloseWithoutConcern_NothingShared_Closes()
    {
        var story = A.Concern().Closed("Han har fått en venn.");

        Assert.Equal(new ClosedWithoutConcern("Han har fått en venn."), story.Last.Entry);
        Assert.Equal(Stage.ClosedNoConcern, story.Concern.Stage);
    }

    [Fact]
    public void CloseWithoutConcern_LeaderHasAnswered_Closes() =>
        Assert.Equal(Stage.ClosedNoConcern, A.Concern().SharedWithLeader().Answered().Closed(by: Fjellglimt.Per).Concern.Stage);

    [Fact]
    public void CloseWithoutConcern_LeaderSilent_BreaksLeaderOwesFeedback() =>
        Assert.Equal(Rule.LeaderOwesFeedback, Broken.By(() => A.Concern().SharedWithLeader().Closed()));

    [Fact]
    public void CloseWithoutConcern_SecondLeaderSilent_BreaksLeaderOwesFeedback() =>
        Assert.Equal(Rule.LeaderOwesFeedback, Broken.By(() => A.Concern().SharedWithLeader().Answered().SharedWithLeader(Fjellglimt.Turid).Closed()));

    [Fact]
    public void CloseWithoutConcern_NoReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.Concern().Closed(" ")));

    [Fact]
    public void CloseWithoutConcern_ReasonLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.Concern().Closed(TooLongForANote)));

    [Fact]
    public void AddObservation_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.Concern().Closed().Observed()));

    [Fact]
    public void HandOn_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.Concern().Closed().HandedOn()));

    [Fact]
    public void ShareWithLeader_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.Concern().Closed().SharedWithLeader()));

    [Fact]
    public void RecordConversation_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.Concern().Closed().TalkedWithGuardians()));

    [Fact]
    public void GiveFeedback_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.Concern().SharedWithLeader().Answered().Closed().Answered()));

    [Fact]
    public void CloseWithoutConcern_Twice_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.Concern().Closed().Closed()));

    private static ConcernStory AboutIda() =>
        A.Concern(A.Wonder with { Subject = new Subject(Fjellglimt.Ida.Person, SubjectKind.Expectant), SubjectBorn = null });
}
