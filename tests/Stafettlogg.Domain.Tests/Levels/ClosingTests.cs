using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Levels;

public sealed class ClosingTests
{
    private static readonly string TooLongForANote = new('a', 2_001);

    [Fact]
    public void CloseFollowUp_MeasuresEnded_RecordsEverybodysView()
    {
        var story = A.FollowUp().MeasureAgreed().Evaluated().ClosedFollowUp(ClosingReason.NoConcern, " Slutt. ", " Bra. ", " Fint. ");

        Assert.Equal(new FollowUpClosed(ClosingReason.NoConcern, "Slutt.", "Bra.", "Fint."), story.Last.Entry);
        Assert.Equal((Stage.Closed, null), (story.Concern.Stage, story.Concern.Stage.Level));
    }

    [Fact]
    public void CloseFollowUp_ByTheLeader_Closes() =>
        Assert.Equal(Stage.Closed, A.FollowUp().PurposeStated().ClosedFollowUp(by: Fjellglimt.Per).Concern.Stage);

    [Fact]
    public void CloseFollowUp_SomeTakePartAndAnOfferWaits_EndsBothAndNamesTheLastHolder()
    {
        var concern = A.AtLevelTwo().BatonOffered().ClosedFollowUp().Concern;

        Assert.Empty(concern.Participants.Current);
        Assert.Equal([concern.Lines[^1].RecordedAt], concern.Participants.All.Select(one => one.To!.Value));
        Assert.Null(concern.Baton.Offer);
        Assert.Equal(Fjellglimt.Kari.Person, concern.Baton.Holder!.Person);
    }

    [Fact]
    public void CloseFollowUp_AMeasureGoesOn_BreaksMeasuresStillOpen() =>
        Assert.Equal(Rule.MeasuresStillOpen, Broken.By(() => A.FollowUp().MeasureAgreed().ClosedFollowUp()));

    [Theory]
    [InlineData("", "Bra.", "Fint.")]
    [InlineData("Slutt.", " ", "Fint.")]
    [InlineData("Slutt.", "Bra.", null)]
    public void CloseFollowUp_AViewIsMissing_BreaksTextMissing(string note, string child, string? guardians) =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().ClosedFollowUp(ClosingReason.Moved, note, child, guardians)));

    [Fact]
    public void CloseFollowUp_AViewLongerThanANote_BreaksTextTooLong()
    {
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().ClosedFollowUp(child: TooLongForANote)));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().ClosedFollowUp(guardians: TooLongForANote)));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().ClosedFollowUp(note: new string('a', 20_001))));
    }

    [Fact]
    public void CloseFollowUp_Twice_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ClosedFollowUp().ClosedFollowUp()));

    [Fact]
    public void WriteNote_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ClosedFollowUp().Noted()));

    [Fact]
    public void Correct_ClosedFollowUp_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ClosedFollowUp().Corrected(4)));

    [Fact]
    public void EndCooperation_WhateverIsUnderWay_ClosesAndDropsConsentToServicesOnly()
    {
        var story = A.AtLevelTwo().BothConsented(Consents.FamilyReads).MeasureAgreed().BatonOffered().CooperationEnded(" Takk. ");

        Assert.Equal(new CooperationEnded("Takk."), story.Last.Entry);
        Assert.Equal(Stage.Closed, story.Concern.Stage);
        Assert.Empty(story.Concern.ServicesConsentedTo(story.Today));
        Assert.True(story.Concern.Covers(Consents.FamilyReads, story.Today));
        Assert.Empty(story.Concern.Participants.Current);
        Assert.Null(story.Concern.Baton.Offer);
    }

    [Fact]
    public void EndCooperation_WithoutAWord_IsEnough() =>
        Assert.Equal(new CooperationEnded(null), A.FollowUp().BothConsented(Consents.FamilyReads).CooperationEnded(" ").Last.Entry);

    [Fact]
    public void EndCooperation_ByOneOnlyAskedForConsent_IsEnough() =>
        Assert.Equal(Stage.Closed, A.FollowUp().ConsentRequested([Fjellglimt.Nursing]).CooperationEnded(by: Fjellglimt.Jonas).Concern.Stage);

    [Fact]
    public void EndCooperation_GuardianOfOneWhoConsentsAlone_IsNotTheirsAndLeavesTheirConsent_R6()
    {
        var story = A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn)
            .ConsentRequested([Consents.FamilyReads, Fjellglimt.Nursing], from: [Fjellglimt.LivHerself]).ConsentGiven(Fjellglimt.LivHerself, [Consents.FamilyReads, Fjellglimt.Nursing]);

        Assert.Equal(Verdict.NotThisDeed, Permissions.Decide(Deed.EndCooperation, story.Concern.StandingOf(Fjellglimt.Marte, story.Now)));
        Assert.Equal(Verdict.Allowed, Permissions.Decide(Deed.EndCooperation, story.Concern.StandingOf(Fjellglimt.LivHerself, story.Now)));
        Assert.True(story.Concern.Covers(Fjellglimt.Nursing, story.Today));
    }

    [Fact]
    public void EndCooperation_LongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().BothConsented(Consents.FamilyReads).CooperationEnded(TooLongForANote)));

    [Fact]
    public void EndCooperation_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().BothConsented(Consents.FamilyReads).ClosedFollowUp().CooperationEnded()));

    [Fact]
    public void Reopen_FollowUp_IsLevelOneAndTheOneWhoReopensHolds()
    {
        var story = A.AtLevelTwo().ClosedFollowUp().PurposeStated().Reopened(" Igjen. ", Fjellglimt.Per);

        Assert.Equal(
            [new Reopened(Stage.OwnService, "Igjen."), new BatonTaken(Fjellglimt.Per.Person, Fjellglimt.School, Fjellglimt.Teaching)],
            story.Concern.Lines.TakeLast(2).Select(line => line.Entry));
        Assert.Equal((Stage.OwnService, Fjellglimt.Per.Person), (story.Concern.Stage, story.Concern.Baton.Holder!.Person));
        Assert.Empty(story.Concern.Participants.Current);
    }

    [Fact]
    public void Reopen_Wonder_IsLevelZeroWithoutABaton()
    {
        var story = A.Concern().Closed().Reopened();

        Assert.Equal(new Reopened(Stage.Wonder, "Det er som før."), story.Last.Entry);
        Assert.Equal(Visibility.BeforeLog, story.Last.Entry.Visibility);
        Assert.Null(story.Concern.Baton.Holder);
        Assert.Equal(Stage.Wonder, story.Observed().Concern.Stage);
    }

    [Fact]
    public void Reopen_AfterTheFamilyEnded_NeedsNewConsentToGoUp() =>
        Assert.Equal(
            Rule.NoOtherServiceConsented,
            Broken.By(() => A.AtLevelTwo().CooperationEnded(by: Fjellglimt.Marte).Reopened().WentUp()));

    [Fact]
    public void Reopen_NotClosed_BreaksNotAtThisLevel() =>
        Assert.Equal(Rule.NotAtThisLevel, Broken.By(() => A.FollowUp().Reopened()));

    [Fact]
    public void Reopen_HolderOfAnotherService_BreaksPersonNotOfService() =>
        Assert.Equal(
            Rule.PersonNotOfService,
            Broken.By(() => A.AtLevelTwo().BatonOffered(Fjellglimt.Hanne).BatonAccepted(Fjellglimt.Hanne).ClosedFollowUp().Reopened(by: Fjellglimt.Hanne)));

    [Fact]
    public void Reopen_NoReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().ClosedFollowUp().Reopened("")));

    [Fact]
    public void Reopen_ReasonLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().ClosedFollowUp().Reopened(TooLongForANote)));

    [Theory]
    [InlineData(ClosingReason.FamilyWish)]
    [InlineData(ClosingReason.NoConsent)]
    public void CloseFollowUp_FamilyWishesItOrConsentIsGone_NothingUnderWayStandsAgainstIt(ClosingReason reason)
    {
        var story = A.FollowUp().MeasureAgreed();

        Assert.IsType<FollowUpClosed>(story.Concern.CloseFollowUp(reason, "Far ringte.", "Ikke spurt.", "Vi vil ikke mer."));
        Assert.Equal(Rule.MeasuresStillOpen, Broken.By(() => story.Concern.CloseFollowUp(ClosingReason.GoalReached, "Alt er bra.", "Bra.", "Bra.")));
    }

    [Fact]
    public void CloseFollowUp_FamilyWishesItBeforeThereIsALog_BreaksNotAtThisLevel() =>
        Assert.Equal(Rule.NotAtThisLevel, Broken.By(() => A.Concern().Concern.CloseFollowUp(ClosingReason.FamilyWish, "Nei.", "Nei.", "Nei.")));

    [Theory]
    [InlineData(ClosingReason.FamilyWish, false)]
    [InlineData(ClosingReason.NoConsent, false)]
    [InlineData(ClosingReason.GoalReached, true)]
    public void CloseFollowUp_ForTheFamilysSake_EndsTheConsentToServices(ClosingReason reason, bool stays)
    {
        var closed = A.FollowUp().BothConsented(Fjellglimt.Nursing, Consents.FamilyReads).ClosedFollowUp(reason);

        Assert.Equal(stays, closed.Concern.Covers(Fjellglimt.Nursing, A.Day));
        Assert.True(closed.Concern.Covers(Consents.FamilyReads, A.Day));
    }
}
