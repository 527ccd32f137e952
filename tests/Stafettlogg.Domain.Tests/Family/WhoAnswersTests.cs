using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Family;

/// <summary>Who answers why somebody read, when whoever would have is the one asked about, or is gone: never nobody, and never that one (R42).</summary>
public sealed class WhoAnswersTests
{
    private static ConcernStory Read => A.FollowUp().BothConsented(Consents.FamilyReads).Noted();

    // The head wondered, opened the log and holds the baton: there is no other leader who was told.
    private static ConcernStory HeldByTheLeader =>
        A.Concern(by: Fjellglimt.Per).TalkedWithGuardians(by: Fjellglimt.Per).Opened(by: Fjellglimt.Per).BothConsented(Consents.FamilyReads).Noted();

    [Fact]
    public void WhoAnswers_OfTheLeaderWhoHoldsTheBaton_AnotherWhoLeadsTheUnit_R42()
    {
        var story = HeldByTheLeader.AskedWhy(Fjellglimt.Per);

        Assert.Equal(Fjellglimt.Turid.Person, DueOf(story));
        Assert.Equal(Verdict.Allowed, May(Deed.AnswerFamily, story, Fjellglimt.Turid));
        Assert.Null(Broken.By(() => story.FamilyAnswered(QuestionOutcome.Explained, by: Fjellglimt.Turid)));
        Assert.Equal(Rule.AnotherAnswers, Broken.By(() => story.FamilyAnswered(QuestionOutcome.Explained, by: Fjellglimt.Per)));
    }

    [Fact]
    public void WhoAnswers_WhereNobodyElseLeadsTheUnit_WhoCoordinates_R42()
    {
        var story = HeldByTheLeader.AskedWhy(Fjellglimt.Per, serving: [Fjellglimt.Per, Fjellglimt.Vigdis, Fjellglimt.Kari, Fjellglimt.Coordinator]);

        Assert.Equal(Fjellglimt.Coordinator.Person, DueOf(story));
        Assert.Null(Broken.By(() => story.FamilyAnswered(QuestionOutcome.Explained, by: Fjellglimt.Coordinator)));
    }

    [Fact]
    public void WhoAnswers_LeaderWhoWasToldIsGone_TheLeaderWhoIsThereNow_R42()
    {
        var story = Read.AskedWhy(Fjellglimt.Kari, serving: [Fjellglimt.Kari, Fjellglimt.Per.NoLongerLeading(), Fjellglimt.Turid, Fjellglimt.Coordinator]);

        Assert.Equal(Fjellglimt.Turid.Person, DueOf(story));
        Assert.Null(Broken.By(() => story.FamilyAnswered(QuestionOutcome.Explained, by: Fjellglimt.Turid)));
    }

    [Fact]
    public void WhoAnswers_OfAnotherThanTheHolderAndNobodyLeadsOrCoordinates_TheHolder_R42()
    {
        var story = Read.AskedWhy(Fjellglimt.Hanne, serving: [Fjellglimt.Kari, Fjellglimt.Hanne]);

        Assert.Equal(Fjellglimt.Kari.Person, DueOf(story));
        Assert.Null(Broken.By(() => story.FamilyAnswered(QuestionOutcome.Explained)));
    }

    [Fact]
    public void WhoAnswers_LeadersWhoWereToldBeforeOneWhoWasNotAndTheLastOfThem_R42()
    {
        var story = A.Concern().SharedWithLeader(Fjellglimt.Turid).SharedWithLeader().TalkedWithGuardians().Opened();

        Assert.Equal(Fjellglimt.Per.Person, story.Concern.WhoAnswers(Fjellglimt.Kari.Person, [Fjellglimt.Turid, Fjellglimt.Per], story.Today)?.Person);
        Assert.Equal(Fjellglimt.Turid.Person, Read.Concern.WhoAnswers(Fjellglimt.Per.Person, [Fjellglimt.Turid, Fjellglimt.Per], story.Today)?.Person);
        Assert.Equal(Fjellglimt.Per.Person, Read.Concern.WhoAnswers(Fjellglimt.Kari.Person, [Fjellglimt.Turid, Fjellglimt.Per], story.Today)?.Person);
    }

    [Fact]
    public void AskWhy_NobodyButTheOneAskedAboutOrFamily_BreaksNobodyToAnswer()
    {
        Assert.Equal(Rule.NobodyToAnswer, Broken.By(() => HeldByTheLeader.AskedWhy(Fjellglimt.Per, serving: [Fjellglimt.Per, Fjellglimt.Vigdis, Fjellglimt.Pål, Fjellglimt.Kari])));
        foreach (var answers in new[] { Fjellglimt.Per, Fjellglimt.Vigdis })
            Assert.Equal(Rule.NobodyToAnswer, Broken.By(() => HeldByTheLeader.By(Fjellglimt.Marte, Deed.AskStaff, concern => concern.AskWhy(new(Fjellglimt.Per.Person, A.Morning), null, answers.AsColleague()))));
    }

    [Fact]
    public void CalledToAnswer_UntilItIsAnswered_SeesThatThereIsACaseAndWhoReadAndNoMore_R42()
    {
        var story = HeldByTheLeader.AskedWhy(Fjellglimt.Per);

        Assert.Equal([Verdict.Allowed, Verdict.Allowed, Verdict.NotThisDeed], Verdicts(story, Fjellglimt.Turid));
        Assert.Empty(story.Concern.LinesFor(story.Concern.StandingOf(Fjellglimt.Turid, story.Now)));
        Assert.Contains(story.Concern.Relations(), one => one.Person == Fjellglimt.Turid.Person && one.Relation == Relation.Witness && one.Unit == Fjellglimt.School);
        Assert.All(Verdicts(story, Fjellglimt.Turid.WithoutPost()), verdict => Assert.Equal(Verdict.NotThere, verdict));
        Assert.All(Verdicts(story.FamilyAnswered(QuestionOutcome.Explained, by: Fjellglimt.Turid), Fjellglimt.Turid), verdict => Assert.Equal(Verdict.NotThere, verdict));
    }

    [Fact]
    public void CalledToAnswer_AnotherQuestion_BreaksAnotherAnswers()
    {
        var story = HeldByTheLeader.AskedWhy(Fjellglimt.Per).Asked(QuestionKind.Explanation).AskedWhy(Fjellglimt.Kari);

        Assert.Equal(Rule.AnotherAnswers, Broken.By(() => story.FamilyAnswered(QuestionOutcome.Explained, number: 2, by: Fjellglimt.Turid)));
        Assert.Equal(Rule.AnotherAnswers, Broken.By(() => story.FamilyAnswered(QuestionOutcome.Explained, number: 3, by: Fjellglimt.Turid)));
    }

    [Fact]
    public void Dues_BatonGoneOn_GoWithItUnlessItGoesToTheOneAskedAbout_R42()
    {
        var asked = Read.AskedWhy(Fjellglimt.Per);

        var gone = asked.BatonOffered(Fjellglimt.Ida).BatonAccepted();
        Assert.Equal(Fjellglimt.Ida.Person, DueOf(gone));
        Assert.All(Verdicts(gone, Fjellglimt.Kari), verdict => Assert.Equal(Verdict.NotThere, verdict));
        var taken = asked.BatonOffered(Fjellglimt.Per).BatonAccepted(Fjellglimt.Per);
        Assert.Equal(Fjellglimt.Kari.Person, DueOf(taken));
        Assert.Null(Broken.By(() => taken.FamilyAnswered(QuestionOutcome.Explained, by: Fjellglimt.Kari)));
    }

    [Fact]
    public void Dues_BatonGoneOnWhenTheHolderWasTheLastToAnswer_GoWithIt_R42()
    {
        var gone = Read.AskedWhy(Fjellglimt.Hanne, serving: [Fjellglimt.Kari, Fjellglimt.Hanne]).BatonOffered(Fjellglimt.Ida).BatonAccepted();

        Assert.Equal(Fjellglimt.Ida.Person, DueOf(gone));
        Assert.Null(Broken.By(() => gone.FamilyAnswered(QuestionOutcome.Explained, by: Fjellglimt.Ida)));
    }

    [Fact]
    public void CalledToAnswer_WhenTheGradeIsRaised_IsNotAmongTheNamed_R14() =>
        Assert.DoesNotContain(Fjellglimt.Turid.Person, HeldByTheLeader.AskedWhy(Fjellglimt.Per).Concern.Named());

    private static PersonId DueOf(ConcernStory story) => Assert.Single(story.Concern.Dues(), due => due.Kind == DueKind.AnswerFamily).Responsible;

    private static Verdict May(Deed deed, ConcernStory story, Actor actor) => Permissions.Decide(deed, story.Concern.StandingOf(actor, story.Now));

    private static Verdict[] Verdicts(ConcernStory story, Actor actor) => [May(Deed.SeeConcern, story, actor), May(Deed.SeeReaders, story, actor), May(Deed.ReadLog, story, actor)];
}
