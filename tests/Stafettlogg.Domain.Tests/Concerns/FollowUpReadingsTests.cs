using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>What lists and reminders read of a follow-up.</summary>
public sealed class FollowUpReadingsTests
{
    private static readonly PersonId Kari = Fjellglimt.Kari.Person;
    private static readonly PersonId Hanne = Fjellglimt.Hanne.Person;
    private static readonly string[] Nurses = [Fjellglimt.Nursing];

    [Fact]
    public void Relations_FollowUp_AreLeaderHolderParticipantOfferedAndFamily()
    {
        var story = A.FollowUp().BothConsentedUntil(A.Day.AddDays(30), Nurses).WentUp().Joined().BatonOffered();

        Assert.Equal(
            [
                (Fjellglimt.Per.Person, Relation.Leader, null, null),
                (Hanne, Relation.Participant, Fjellglimt.Nursing, A.Day.AddDays(30)),
                (Kari, Relation.Holder, Fjellglimt.Teaching, null),
                (Fjellglimt.Ida.Person, Relation.Offered, Fjellglimt.Teaching, null),
                (Fjellglimt.Emil, Relation.Youth, null, null),
                (Fjellglimt.Marte.Person, Relation.Guardian, null, null),
                (Fjellglimt.Jonas.Person, Relation.Guardian, null, (DateOnly?)null),
            ],
            story.Concern.Relations().Select(row => (row.Person, row.Relation, row.Service, row.Until)));
        Assert.Equal(
            [A.Morning.AddHours(1), story.Now.AddHours(-2), A.Morning.AddHours(3), story.Now.AddHours(-1), A.Morning.AddHours(3)],
            story.Concern.Relations().Take(5).Select(row => row.From));
    }

    [Fact]
    public void Relations_ConsentWithdrawn_NameTheParticipantNoMore() =>
        Assert.DoesNotContain(A.AtLevelTwo().ConsentWithdrawn(Fjellglimt.Marte, Nurses).Concern.Relations(), row => row.Person == Hanne);

    [Fact]
    public void Relations_FifteenthBirthdayComes_LastToTheDayBefore() =>
        Assert.Equal(
            new DateOnly(2026, 3, 9),
            A.ReadyToOpen().Opened(born: new DateOnly(2011, 3, 10)).BothConsented(Nurses).WentUp().Joined()
                .Concern.Relations().Single(row => row.Person == Hanne).Until);

    [Fact]
    public void Relations_YoungPersonOldEnough_LastAsLongAsTheirConsent() =>
        Assert.Equal(
            A.Day.AddDays(60),
            A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn).ConsentRegistered(Fjellglimt.LivHerself, Nurses, A.Day.AddDays(60)).WentUp().Joined()
                .Concern.Relations().Single(row => row.Person == Hanne).Until);

    [Fact]
    public void Relations_PregnantWomanTurnsFifteen_LastAsLongAsHerConsent() =>
        Assert.Equal(
            A.Day.AddDays(60),
            A.ReadyToOpen(A.WonderOfLiv with { Subject = new Subject(Fjellglimt.Liv, SubjectKind.Expectant) }).Opened(born: new DateOnly(2011, 3, 10))
                .ConsentRegistered(Fjellglimt.LivHerself, Nurses, A.Day.AddDays(60)).WentUp().Joined()
                .Concern.Relations().Single(row => row.Person == Hanne).Until);

    [Fact]
    public void Relations_SharedLogOpensAtLevelTwo_NameTheFamilyWhoMayBeAskedBefore() =>
        Assert.Contains(
            A.ReadyToOpen().Opened(pack: Modum.Pack with { SharedLogOpensAtLevel = 2 }).Concern.Relations(),
            row => row.Relation is Relation.Guardian or Relation.Youth);

    [Fact]
    public void Relations_GuardianWithoutKnownResponsibility_AreNotNamed() =>
        Assert.DoesNotContain(
            A.FollowUp().GuardianRecorded(Fjellglimt.Jonas, Domain.Family.Responsibility.No).GuardianApproved(Fjellglimt.Jonas).Concern.Relations(), row => row.Person == Fjellglimt.Jonas.Person);

    [Fact]
    public void Relations_Closed_KeepHolderAndLeader() =>
        Assert.Equal(
            [Relation.Leader, Relation.Holder],
            A.AtLevelTwo().BatonOffered().ClosedFollowUp().Concern.Relations().Select(row => row.Relation).Where(relation => relation < Relation.Guardian));

    [Fact]
    public void Dues_JustOpened_AreNone() => Assert.Empty(A.FollowUp().Concern.Dues());

    [Fact]
    public void Dues_OfferWaits_IsTheOfferedOnes()
    {
        var story = A.FollowUp().BatonOffered(answerBy: A.Day.AddDays(2));

        Assert.Equal([new(DueKind.AnswerBaton, A.Day.AddDays(2), Fjellglimt.Ida.Person)], story.Concern.Dues());
        Assert.Empty(story.BatonDeclined().Concern.Dues());
    }

    [Fact]
    public void Dues_MeasureAgreed_AreTheOwnersToCarryOutAndTheHoldersToEvaluate() =>
        Assert.Equal(
            [new(DueKind.CarryOutMeasure, A.Day.AddDays(7), Fjellglimt.Marte.Person, 1), new(DueKind.EvaluateMeasure, A.Day.AddDays(42), Kari, 1)],
            A.FollowUp().MeasureAgreed(measure => measure with { Owner = Fjellglimt.Marte.Person }).Concern.Dues());

    [Fact]
    public void Dues_MeasureEvaluated_IsTheNextEvaluation()
    {
        var agreed = A.FollowUp().MeasureAgreed();

        Assert.Equal(
            [new(DueKind.EvaluateMeasure, A.Day.AddDays(9), Kari, 1)],
            agreed.Evaluated(MeasureBecomes.Continued, but: said => said with { EvaluateOn = A.Day.AddDays(9) }).Concern.Dues());
        Assert.Empty(agreed.Evaluated().Concern.Dues());
    }

    [Fact]
    public void Dues_BatonMoved_AreTheNewHolders() =>
        Assert.Equal(
            Fjellglimt.Ida.Person,
            A.FollowUp().MeasureAgreed().BatonOffered().BatonAccepted().Concern.Dues().Single(due => due.Kind == DueKind.EvaluateMeasure).Responsible);

    [Fact]
    public void Dues_WentUp_IsToInviteUntilAnotherServiceComes()
    {
        var up = A.FollowUp().BothConsented(Nurses).WentUp();

        Assert.Equal(A.Day.AddDays(14), Invite(up)?.By);
        Assert.NotNull(Invite(up.Joined(Fjellglimt.Ida)));
        Assert.Null(Invite(up.Joined()));
        Assert.NotNull(Invite(up.Joined().BothConsented(Fjellglimt.Ppt).WentUp(Domain.Levels.Stage.MultiService)));
    }

    [Fact]
    public void Dues_ConsentInForce_IsToRenewTheFirstThatEnds()
    {
        var story = A.FollowUp().BothConsentedUntil(A.Day.AddDays(90), Fjellglimt.Ppt)
            .BothConsentedUntil(A.Day.AddDays(30), Consents.FamilyReads).ConsentRegistered(Fjellglimt.Marte, Nurses, A.Day.AddDays(3));

        Assert.Equal([new(DueKind.RenewConsent, A.Day.AddDays(30), Kari)], story.Concern.Dues());
    }

    [Fact]
    public void Dues_Closed_AreNone() => Assert.Empty(A.AtLevelTwo().BatonOffered().ClosedFollowUp().Concern.Dues());

    [Fact]
    public void Dues_Reopened_HaveNothingOfTheLevelBefore() =>
        Assert.DoesNotContain(A.FollowUp().BothConsented(Nurses).WentUp().ClosedFollowUp().Reopened().Concern.Dues(), due => due.Kind == DueKind.InviteService);

    [Fact]
    public void ChoicesOf_Holder_AreTheDeedsOfTheLevelWithWhatIsMissing()
    {
        var story = A.FollowUp();
        var choices = story.Concern.ChoicesOf(Fjellglimt.Kari, story.Now).Where(choice => choice.BelongsHere).ToDictionary(choice => choice.Deed, choice => choice.Missing);

        Assert.Equal([Rule.NoOtherServiceConsented], choices[Deed.GoToTwoServices]);
        Assert.Equal([Rule.TooFewServicesConsented], choices[Deed.GoToMultiService]);
        Assert.Equal([Rule.MeasuresNotEvaluated], choices[Deed.DecideWayForward]);
        Assert.Empty(choices[Deed.CloseFollowUp]);
        Assert.DoesNotContain(Deed.GoDownToOwnService, choices.Keys);
    }

    [Fact]
    public void ChoicesOf_EveryDeedThatWrites_IsOneOfThem()
    {
        var relations = Enum.GetValues<Relation>().ToDictionary(relation => relation, relation => Permissions.Table.Where(row => row.Value.Relations.Contains(relation)));
        Deed[] looking = [.. Enum.GetValues<Deed>().Where(deed => deed < Deed.AddObservation), Deed.CorrectEntry];
        var story = A.FollowUp().BothConsented(Consents.FamilyReads).BatonOffered();

        Assert.Equal(Of(Relation.Holder), Shown(Fjellglimt.Kari));
        Assert.Equal(Of(Relation.Leader), Shown(Fjellglimt.Per));
        Assert.Equal(Of(Relation.Offered), Shown(Fjellglimt.Ida));
        story = story.PurposeStated();
        Assert.Equal(Of(Relation.Leader).Union(Of(Relation.ReadingLeader)).Order(), Shown(Fjellglimt.Per));
        Assert.Equal(Of(Relation.Guardian).Union(Of(Relation.Consenter)).Order(), Shown(Fjellglimt.Marte));

        IEnumerable<Deed> Of(Relation relation) => relations[relation].Select(row => row.Key).Except(looking).Order();
        IEnumerable<Deed> Shown(Actor actor) => story.Concern.ChoicesOf(actor, story.Now).Select(choice => choice.Deed).Order();
    }

    private static Due? Invite(ConcernStory story) => story.Concern.Dues().SingleOrDefault(due => due.Kind == DueKind.InviteService);

    [Fact]
    public void Dues_TheNewServiceCameInByTakingTheBaton_InvitesNobodyMore()
    {
        var offered = A.FollowUp().BothConsented(Fjellglimt.Nursing).WentUp().BatonOffered(Fjellglimt.Hanne);

        Assert.Contains(offered.Concern.Dues(), due => due.Kind == DueKind.InviteService);
        Assert.DoesNotContain(offered.BatonAccepted(Fjellglimt.Hanne).Concern.Dues(), due => due.Kind == DueKind.InviteService);
    }
}
