using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Participants;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Baton;

public sealed class BatonTests
{
    private static readonly string TooLong = new('a', 2_001);

    [Fact]
    public void OfferBaton_ToAColleague_LeavesItWithTheHolder()
    {
        var story = A.FollowUp().BatonOffered(reason: " Ida overtar. ", familyWish: " Ja. ");

        Assert.Equal(
            new BatonOffered(Fjellglimt.Ida.Person, Fjellglimt.School, Fjellglimt.Teaching, "Ida overtar.", "Ja.", new DateOnly(2026, 3, 9), Stay: false),
            story.Last.Entry);
        Assert.Equal(Fjellglimt.Kari.Person, story.Concern.Baton.Holder!.Person);
        Assert.Equal((Fjellglimt.Ida.Person, 8, Fjellglimt.Kari.Person), (story.Concern.Baton.Offer!.To, story.Concern.Baton.Offer.Sequence, story.Concern.Baton.Offer.By));
    }

    [Fact]
    public void OfferBaton_DayNamed_IsTheDayDue() =>
        Assert.Equal(A.Day, A.FollowUp().BatonOffered(answerBy: A.Day).Concern.Baton.Offer!.Said.AnswerBy);

    [Fact]
    public void OfferBaton_PackWithoutDeadline_NoAnswerIsDue()
    {
        var pack = Modum.Pack with { Deadlines = Modum.Pack.Deadlines with { BatonAnswerWorkingDays = null } };

        Assert.Null(A.FollowUp().BatonOffered(pack: pack).Concern.Baton.Offer!.Said.AnswerBy);
    }

    [Fact]
    public void OfferBaton_AnOfferWaits_BreaksOfferPending() =>
        Assert.Equal(Rule.OfferPending, Broken.By(() => A.FollowUp().BatonOffered().BatonOffered(Fjellglimt.Unn)));

    [Fact]
    public void OfferBaton_ToTheHolder_BreaksHoldsBatonAlready() =>
        Assert.Equal(Rule.HoldsBatonAlready, Broken.By(() => A.FollowUp().PurposeStated().BatonOffered(Fjellglimt.Kari, by: Fjellglimt.Per, holder: Fjellglimt.Kari.WithoutPost())));

    [Fact]
    public void OfferBaton_ByTheLeaderWhileTheHolderCanAct_BreaksHolderDecides() =>
        Assert.Equal(Rule.HolderDecides, Broken.By(() => A.FollowUp().PurposeStated().BatonOffered(by: Fjellglimt.Per)));

    [Fact]
    public void OfferBaton_ByTheLeaderAfterTheHolderLeft_IsAllowed()
    {
        Assert.Null(Broken.By(() => A.FollowUp().PurposeStated().BatonOffered(by: Fjellglimt.Per, holder: Fjellglimt.Kari.WithoutPost())));
        Assert.Null(Broken.By(() => A.FollowUp().PurposeStated().BatonOffered(by: Fjellglimt.Per, holder: Fjellglimt.Kari.MovedTo(Fjellglimt.Kindergarten))));
        Assert.Null(Broken.By(() => A.FollowUp().Concern.OfferBaton(Fjellglimt.Per, null, Offer(Fjellglimt.Ida), Modum.Pack, A.Day)));
    }

    [Fact]
    public void OfferBaton_ByTheLeaderWhenTheHolderBecameFamily_IsAllowed() =>
        Assert.Null(Broken.By(() => A.FollowUp().PurposeStated().BatonOffered(by: Fjellglimt.Per, holder: Fjellglimt.Kari.WithChild(Fjellglimt.Emil))));

    [Fact]
    public void OfferBaton_ByTheLeaderWhenConsentForTheHoldersServiceEnded_IsAllowed()
    {
        var story = A.AtLevelTwo().BatonOffered(Fjellglimt.Hanne).BatonAccepted(Fjellglimt.Hanne);

        Assert.Equal(Rule.HolderDecides, Broken.By(() => story.PurposeStated().BatonOffered(by: Fjellglimt.Per)));
        Assert.Null(Broken.By(() => story.ConsentWithdrawn(Fjellglimt.Marte, [Fjellglimt.Nursing]).PurposeStated().BatonOffered(by: Fjellglimt.Per)));
    }

    [Fact]
    public void OfferBaton_ByTheLeaderWhoAsksToStay_StaysNotForTheHolder() =>
        Assert.False(A.FollowUp().PurposeStated().BatonOffered(by: Fjellglimt.Per, holder: Fjellglimt.Kari.WithoutPost(), stay: true).Concern.Baton.Offer!.Said.Stay);

    [Fact]
    public void OfferBaton_ToFamily_BreaksOwnFamily() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => A.FollowUp().BatonOffered(Fjellglimt.Pål)));

    [Fact]
    public void OfferBaton_ToAnotherServiceAtLevelOne_BreaksOtherServiceAtLevelOne() =>
        Assert.Equal(Rule.OtherServiceAtLevelOne, Broken.By(() => A.FollowUp().BothConsented(Fjellglimt.Nursing).BatonOffered(Fjellglimt.Hanne)));

    [Fact]
    public void OfferBaton_ToAServiceNotConsentedTo_BreaksConsentNotInForce() =>
        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => A.AtLevelTwo().BatonOffered(Fjellglimt.Ingrid)));

    [Fact]
    public void OfferBaton_ToTheOwnServiceOfAnotherUnit_BreaksConsentNotInForce() =>
        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => A.AtLevelTwo().BatonOffered(Fjellglimt.Ida.MovedTo(Fjellglimt.Kindergarten))));

    [Fact]
    public void OfferBaton_AnswerInMoreThanFiveYears_BreaksDayFarAhead() =>
        Assert.Equal(Rule.DayFarAhead, Broken.By(() => A.FollowUp().BatonOffered(answerBy: DateOnly.MaxValue)));

    [Fact]
    public void OfferBaton_AnswerYesterday_BreaksDayPast() =>
        Assert.Equal(Rule.DayPast, Broken.By(() => A.FollowUp().BatonOffered(answerBy: A.Day.AddDays(-1))));

    [Fact]
    public void OfferBaton_NoReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().BatonOffered(reason: null)));

    [Fact]
    public void OfferBaton_TextLongerThanANote_BreaksTextTooLong()
    {
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().BatonOffered(reason: TooLong)));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().BatonOffered(familyWish: TooLong)));
    }

    [Fact]
    public void OfferBaton_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ClosedFollowUp().BatonOffered()));

    [Fact]
    public void OfferBaton_AtLevelZero_BreaksNotAtThisLevel() =>
        Assert.Equal(
            Rule.NotAtThisLevel, Broken.By(() => A.Concern().Concern.OfferBaton(Fjellglimt.Kari, Fjellglimt.Kari, Offer(Fjellglimt.Ida), Modum.Pack, A.Day)));

    [Fact]
    public void AcceptBaton_ByTheOneItWasOfferedTo_MovesIt()
    {
        var story = A.FollowUp().BatonOffered().BatonAccepted();

        Assert.Equal(new BatonAccepted(), story.Last.Entry);
        Assert.Equal(new Hold(Fjellglimt.Ida.Person, Fjellglimt.School, Fjellglimt.Teaching, story.Last.RecordedAt), story.Concern.Baton.Holder);
        Assert.Null(story.Concern.Baton.Offer);
        Assert.Equal(Fjellglimt.Ida.Person, story.Concern.Responsible);
    }

    [Fact]
    public void AcceptBaton_FormerHolderWhoDidNotAskToStay_HasNoPartFromThatEntry()
    {
        var story = A.FollowUp().BatonOffered().BatonAccepted();

        Assert.Equal(Verdict.NotThere, Permissions.Decide(Deed.ReadLog, story.Concern.StandingOf(Fjellglimt.Kari, story.Now)));
        Assert.Empty(story.Concern.LinesFor(story.Concern.StandingOf(Fjellglimt.Kari, story.Now)));
    }

    [Fact]
    public void AcceptBaton_FormerHolderStays_TakesPart()
    {
        var story = A.FollowUp().BatonOffered(stay: true).BatonAccepted();

        Assert.Equal(new ParticipantJoined(Fjellglimt.Kari.Person, Fjellglimt.School, Fjellglimt.Teaching, null), story.Last.Entry);
        Assert.Equal([Relation.Participant], story.Concern.StandingOf(Fjellglimt.Kari, story.Now).Relations);
    }

    [Fact]
    public void AcceptBaton_FormerHolderOfAServiceNoLongerConsentedTo_DoesNotStay()
    {
        var offered = A.AtLevelTwo().BatonOffered(Fjellglimt.Hanne).BatonAccepted(Fjellglimt.Hanne).BatonOffered(stay: true);

        Assert.IsType<ParticipantJoined>(offered.BatonAccepted().Last.Entry);
        Assert.IsType<BatonAccepted>(offered.ConsentWithdrawn(Fjellglimt.Marte, [Fjellglimt.Nursing]).BatonAccepted().Last.Entry);
    }

    [Fact]
    public void AcceptBaton_ByAParticipant_TheirPartEnds()
    {
        var story = A.AtLevelTwo().BatonOffered(Fjellglimt.Hanne).BatonAccepted(Fjellglimt.Hanne);

        Assert.Equal(new ParticipationEnded(Fjellglimt.Hanne.Person), story.Last.Entry);
        Assert.Equal([Relation.Holder], story.Concern.StandingOf(Fjellglimt.Hanne, story.Now).Relations);
    }

    [Fact]
    public void AcceptBaton_ByAnother_BreaksNoOffer() =>
        Assert.Equal(Rule.NoOffer, Broken.By(() => A.FollowUp().BatonOffered().Concern.AcceptBaton(Fjellglimt.Unn, A.Day)));

    [Fact]
    public void AcceptBaton_ByTheSender_BreaksNoOffer() =>
        Assert.Equal(Rule.NoOffer, Broken.By(() => A.FollowUp().BatonOffered().Concern.AcceptBaton(Fjellglimt.Kari, A.Day)));

    [Fact]
    public void AcceptBaton_Twice_BreaksNoOffer() =>
        Assert.Equal(Rule.NoOffer, Broken.By(() => A.FollowUp().BatonOffered().BatonAccepted().Concern.AcceptBaton(Fjellglimt.Ida, A.Day)));

    [Fact]
    public void AcceptBaton_AfterItWasTakenBack_BreaksNoOffer() =>
        Assert.Equal(Rule.NoOffer, Broken.By(() => A.FollowUp().BatonOffered().BatonTakenBack().Concern.AcceptBaton(Fjellglimt.Ida, A.Day)));

    [Fact]
    public void AcceptBaton_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().BatonOffered().ClosedFollowUp().Concern.AcceptBaton(Fjellglimt.Ida, A.Day)));

    [Fact]
    public void AcceptBaton_ConsentEndedMeanwhile_IsNotThere() =>
        Assert.Equal(
            Verdict.NotThere,
            Assert.Throws<DeedRefused>(() => A.AtLevelTwo().BatonOffered(Fjellglimt.Hanne)
                .ConsentWithdrawn(Fjellglimt.Jonas, [Fjellglimt.Nursing]).BatonAccepted(Fjellglimt.Hanne)).Verdict);

    [Fact]
    public void DeclineBaton_WithAReason_TheHolderKeepsIt()
    {
        var story = A.FollowUp().BatonOffered().BatonDeclined(" Nei. ");

        Assert.Equal(new BatonDeclined("Nei."), story.Last.Entry);
        Assert.Equal((Fjellglimt.Kari.Person, null), (story.Concern.Baton.Holder!.Person, story.Concern.Baton.Offer));
    }

    [Fact]
    public void DeclineBaton_ByAnother_BreaksNoOffer() =>
        Assert.Equal(Rule.NoOffer, Broken.By(() => A.FollowUp().BatonOffered().Concern.DeclineBaton(Fjellglimt.Unn, "Nei.")));

    [Fact]
    public void DeclineBaton_NoReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().BatonOffered().BatonDeclined("")));

    [Fact]
    public void DeclineBaton_ReasonLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().BatonOffered().BatonDeclined(TooLong)));

    [Fact]
    public void TakeBackOffer_ByHolderOrLeader_ItIsGone()
    {
        Assert.Null(A.FollowUp().BatonOffered().BatonTakenBack().Concern.Baton.Offer);
        Assert.Equal(new BatonOfferTakenBack(), A.FollowUp().BatonOffered().PurposeStated().BatonTakenBack(Fjellglimt.Per).Last.Entry);
    }

    [Fact]
    public void TakeBackOffer_NoneWaits_BreaksNoOffer() =>
        Assert.Equal(Rule.NoOffer, Broken.By(() => A.FollowUp().BatonTakenBack()));

    [Fact]
    public void TakeBackOffer_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().BatonOffered().ClosedFollowUp().BatonTakenBack()));

    private static NewOffer Offer(Actor to) => new(to.AsColleague(), "Grunn.", null, null, Stay: false);
}
