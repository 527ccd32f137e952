using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Family;

/// <summary>What the family asks: to whom it goes, who answers, and that nobody else of the family sees it (R21, R42).</summary>
public sealed class AskingTests
{
    private static ConcernStory Read => A.FollowUp().BothConsented(Consents.FamilyReads).Noted();

    [Fact]
    public void AskStaff_ForACorrection_StandsForStaffAndForTheOneWhoAskedAndForNobodyElse_R21()
    {
        var (before, story) = (Read, Read.Asked());

        Assert.Equal(new FamilyAsked(1, QuestionKind.Correction, story.Last.Sequence - 1, null, null, "Det var ikke slik."), story.Last.Entry);
        Assert.Equal(Visibility.Staff, story.Last.Entry.Visibility);
        Assert.Equal(before.Concern.AsSeenBy(Fjellglimt.Jonas).Version, story.Concern.AsSeenBy(Fjellglimt.Jonas).Version);
        Assert.Empty(story.Concern.AsSeenBy(Fjellglimt.Jonas).Questions.All);
        var mine = Assert.Single(story.Concern.AsSeenBy(Fjellglimt.Marte).Questions.By(Fjellglimt.Marte.Person));
        Assert.Equal(story.Concern.AsSeenBy(Fjellglimt.Marte).Version, mine.Said.Of);
    }

    [Fact]
    public void AskStaff_AsTheyCount_IsAboutTheEntryInTheWholeLog()
    {
        var story = Read.NotedInSecret().Noted("Til alle.").Asked();

        var of = ((FamilyAsked)story.Last.Entry).Of!.Value;
        Assert.Equal("Til alle.", story.Concern.TextOf(of));
    }

    [Fact]
    public void AskStaff_EntryThenKeptFromTheAsker_QuestionAndAnswerAreGoneForThem_R7()
    {
        var asked = Read.Asked().FamilyAnswered();
        var kept = asked.Withheld(((FamilyAsked)asked.Concern.Questions.All[0].Said).Of);

        Assert.Single(asked.Concern.AsSeenBy(Fjellglimt.Marte).Questions.All);
        Assert.Empty(kept.Concern.AsSeenBy(Fjellglimt.Marte).Questions.All);
        Assert.Single(kept.Concern.Questions.All);
    }

    [Fact]
    public void AskStaff_EntryKeptFromTheAsker_BreaksNoSuchEntry()
    {
        var story = Read.NotedInSecret();

        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => story.Asked(counted: story.Concern.AsSeenBy(Fjellglimt.Marte).Version + 1)));
        Assert.Equal(Rule.NoSuchEntry, Broken.By(() => story.Asked(counted: 0)));
    }

    [Fact]
    public void AskStaff_OnesOwnComment_BreaksNotToDispute() =>
        Assert.Equal(Rule.NotToDispute, Broken.By(() => Read.Commented().Asked()));

    [Fact]
    public void AskStaff_ProposalOfNoEntry_IsAsked()
    {
        var story = Read.Asked(QuestionKind.Proposal, counted: 0, "Et møte før jul?", proposal: ProposalKind.Meeting);

        Assert.Equal(new FamilyAsked(1, QuestionKind.Proposal, null, ProposalKind.Meeting, null, "Et møte før jul?"), story.Last.Entry);
    }

    [Fact]
    public void AskStaff_NothingWritten_BreaksTextMissing() => Assert.Equal(Rule.TextMissing, Broken.By(() => Read.Asked(text: " ")));

    [Fact]
    public void AskStaff_FollowUpOver_BreaksConcernClosed() => Assert.Equal(Rule.ConcernClosed, Broken.By(() => Read.ClosedFollowUp().Asked()));

    [Fact]
    public void Dues_OfAQuestion_AreTheHoldersForTwoWeeksAndGoneWhenItIsAnswered()
    {
        var story = Read.Asked();

        Assert.Contains(new Due(DueKind.AnswerFamily, story.Today.AddDays(14), Fjellglimt.Kari.Person, 1), story.Concern.Dues());
        Assert.Contains(story.ClosedFollowUp().Concern.Dues(), due => due.Kind == DueKind.AnswerFamily);
        Assert.DoesNotContain(story.FamilyAnswered().Concern.Dues(), due => due.Kind == DueKind.AnswerFamily);
    }

    [Fact]
    public void Dues_OfWhyTheHolderRead_AreTheLeaders_R42() =>
        Assert.Contains(Read.AskedWhy(Fjellglimt.Kari).Concern.Dues(), due => due.Kind == DueKind.AnswerFamily && due.Responsible == Fjellglimt.Per.Person);

    [Fact]
    public void Dues_OfWhyTheLeaderRead_AreTheHolders_R42() =>
        Assert.Contains(Read.AskedWhy(Fjellglimt.Per).Concern.Dues(), due => due.Kind == DueKind.AnswerFamily && due.Responsible == Fjellglimt.Kari.Person);

    [Fact]
    public void AnswerFamily_WhyOfTheHolderByThemselves_BreaksAnotherAnswers() =>
        Assert.Equal(Rule.AnotherAnswers, Broken.By(() => Read.AskedWhy(Fjellglimt.Kari).FamilyAnswered(QuestionOutcome.Explained)));

    [Fact]
    public void AnswerFamily_WhyOfAnotherByTheHolder_BreaksAnotherAnswers() =>
        Assert.Equal(Rule.AnotherAnswers, Broken.By(() => Read.AskedWhy(Fjellglimt.Hanne).FamilyAnswered(QuestionOutcome.Explained)));

    [Fact]
    public void AnswerFamily_WhyOfTheLeaderByThemselves_BreaksAnotherAnswers() =>
        Assert.Equal(Rule.AnotherAnswers, Broken.By(() => Read.AskedWhy(Fjellglimt.Per).PurposeStated().FamilyAnswered(QuestionOutcome.Explained, by: Fjellglimt.Per)));

    [Fact]
    public void AnswerFamily_WhyByTheOneWhoMust_IsAnswered_R42()
    {
        Assert.Null(Broken.By(() => Read.AskedWhy(Fjellglimt.Kari).PurposeStated().FamilyAnswered(QuestionOutcome.Explained, by: Fjellglimt.Per)));
        Assert.Null(Broken.By(() => Read.AskedWhy(Fjellglimt.Per).FamilyAnswered(QuestionOutcome.Explained)));
    }

    [Fact]
    public void AnswerFamily_CorrectedWithoutACorrection_BreaksNotCorrectedYet()
    {
        var story = Read.Asked();
        var of = ((FamilyAsked)story.Last.Entry).Of!.Value;

        Assert.Equal(Rule.NotCorrectedYet, Broken.By(() => story.FamilyAnswered(QuestionOutcome.Corrected)));
        Assert.Equal(Rule.NotCorrectedYet, Broken.By(() =>
            Read.Corrected(of, "Før spørsmålet.").Asked(counted: Read.Concern.AsSeenBy(Fjellglimt.Marte).Version).FamilyAnswered(QuestionOutcome.Corrected)));
        Assert.Null(Broken.By(() => story.Corrected(of, "Slik var det.").FamilyAnswered(QuestionOutcome.Corrected)));
    }

    [Theory]
    [InlineData(QuestionKind.Correction, QuestionOutcome.TakenUp)]
    [InlineData(QuestionKind.Explanation, QuestionOutcome.Refused)]
    [InlineData(QuestionKind.Explanation, (QuestionOutcome)9)]
    [InlineData(QuestionKind.Proposal, QuestionOutcome.Corrected)]
    public void AnswerFamily_AnotherOutcome_BreaksOutcomeDoesNotFit(QuestionKind kind, QuestionOutcome outcome) =>
        Assert.Equal(Rule.OutcomeDoesNotFit, Broken.By(() => Read.Asked(kind, proposal: ProposalKind.Other).FamilyAnswered(outcome)));

    [Fact]
    public void AnswerFamily_NobodyAskedOrAnsweredAlready_BreaksNothingToAnswer()
    {
        Assert.Equal(Rule.NothingToAnswer, Broken.By(() => Read.FamilyAnswered(number: 1)));
        Assert.Equal(Rule.NothingToAnswer, Broken.By(() => Read.Asked().FamilyAnswered().FamilyAnswered()));
    }

    [Fact]
    public void AnswerFamily_FollowUpOver_IsAnsweredStill() => Assert.Null(Broken.By(() => Read.Asked().ClosedFollowUp().FamilyAnswered()));

    [Fact]
    public void MarkAnswerRead_ByTheOneWhoAsked_IsReadAndNotTwice()
    {
        var answered = Read.Asked(QuestionKind.Explanation, by: Fjellglimt.Jonas).Asked().FamilyAnswered();

        Assert.True(answered.Concern.AsSeenBy(Fjellglimt.Marte).Questions.All[0].IsToBeRead);
        Assert.Equal(new AnswerRead(2), answered.AnswerMarkedRead().Last.Entry);
        Assert.False(answered.AnswerMarkedRead().Concern.AsSeenBy(Fjellglimt.Marte).Questions.All[0].IsToBeRead);
    }

    [Fact]
    public void MarkAnswerRead_NoneOfOnesOwn_BreaksNoAnswerToRead()
    {
        var answered = Read.Asked().FamilyAnswered();

        Assert.Equal(Rule.NoAnswerToRead, Broken.By(() => answered.AnswerMarkedRead(by: Fjellglimt.Jonas)));
        Assert.Equal(Rule.NoAnswerToRead, Broken.By(() => answered.AnswerMarkedRead(counted: 2)));
        Assert.Equal(Rule.NoAnswerToRead, Broken.By(() => answered.AnswerMarkedRead().AnswerMarkedRead()));
    }

    [Fact]
    public void Paper_OfTheFamily_HoldsNothingAsked() => Assert.Empty(Read.Asked().Concern.AsOnPaper().Questions.All);
}
