using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Participants;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Levels;

public sealed class UpAndDownTests
{
    private static readonly string TooLong = new('a', 2_001);

    [Fact]
    public void GoUp_OneOtherServiceConsentedTo_IsLevelTwo()
    {
        var story = A.FollowUp().BothConsented(Fjellglimt.Nursing).WentUp(reason: " To tjenester. ");

        Assert.Equal(new LevelChanged(Stage.TwoServices, "To tjenester.", null, story.Today.AddDays(14)), story.Last.Entry);
        Assert.Equal(Stage.TwoServices, story.Concern.Stage);
    }

    [Fact]
    public void GoUp_TwoOtherServicesConsentedTo_IsLevelThree()
    {
        var story = A.FollowUp().BothConsented(Fjellglimt.Nursing, Fjellglimt.Ppt).WentUp(Stage.MultiService, plan: IndividualPlan.Wanted);

        Assert.Equal((Stage.MultiService, IndividualPlan.Wanted), (story.Concern.Stage, ((LevelChanged)story.Last.Entry).IndividualPlan));
    }

    [Fact]
    public void GoUp_FromLevelTwo_IsLevelThree() =>
        Assert.Equal(Stage.MultiService, A.AtLevelTwo().BothConsented(Fjellglimt.Ppt).WentUp(Stage.MultiService).Concern.Stage);

    [Fact]
    public void GoUp_PackWithoutInvitationDeadline_NobodyIsDue()
    {
        var pack = Modum.Pack with { Deadlines = Modum.Pack.Deadlines with { InvitationDays = null } };

        Assert.Null(A.FollowUp().BothConsented(Fjellglimt.Nursing).WentUp(pack: pack).Concern.Course.InviteBy);
    }

    [Fact]
    public void GoUp_NobodyConsented_BreaksNoOtherServiceConsented() =>
        Assert.Equal(Rule.NoOtherServiceConsented, Broken.By(() => A.FollowUp().WentUp()));

    [Fact]
    public void GoUp_OneParentConsented_BreaksNoOtherServiceConsented() =>
        Assert.Equal(Rule.NoOtherServiceConsented, Broken.By(() => A.FollowUp().ConsentRegistered(Fjellglimt.Marte, [Fjellglimt.Nursing]).WentUp()));

    [Fact]
    public void GoUp_OnlyOwnServiceAndTheFamilysReading_BreaksNoOtherServiceConsented() =>
        Assert.Equal(
            Rule.NoOtherServiceConsented,
            Broken.By(() => A.FollowUp().BothConsented(Fjellglimt.Teaching, Domain.Consent.Consents.FamilyReads).WentUp()));

    [Fact]
    public void GoUp_ConsentExpired_BreaksNoOtherServiceConsented() =>
        Assert.Equal(
            Rule.NoOtherServiceConsented,
            Broken.By(() => A.FollowUp().BothConsentedUntil(A.Day.AddDays(2), Fjellglimt.Nursing).Later(TimeSpan.FromDays(3)).WentUp()));

    [Fact]
    public void GoUp_ToLevelThreeWithOneService_BreaksTooFewServicesConsented() =>
        Assert.Equal(Rule.TooFewServicesConsented, Broken.By(() => A.AtLevelTwo().WentUp(Stage.MultiService)));

    [Fact]
    public void GoUp_ToLevelThreeWithOwnServiceAsTheSecond_BreaksTooFewServicesConsented() =>
        Assert.Equal(Rule.TooFewServicesConsented, Broken.By(() => A.AtLevelTwo().BothConsented(Fjellglimt.Teaching).WentUp(Stage.MultiService)));

    [Fact]
    public void GoUp_IndividualPlanNotAskedOf_BreaksIndividualPlanNotConsidered() =>
        Assert.Equal(
            Rule.IndividualPlanNotConsidered,
            Broken.By(() => A.AtLevelTwo().BothConsented(Fjellglimt.Ppt).WentUp(Stage.MultiService, plan: null)));

    [Fact]
    public void GoUp_NoReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().BothConsented(Fjellglimt.Nursing).WentUp(reason: "")));

    [Fact]
    public void GoUp_ReasonLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().BothConsented(Fjellglimt.Nursing).WentUp(reason: TooLong)));

    [Fact]
    public void GoUp_ToTheLevelItIsAt_BreaksNotAtThisLevel() =>
        Assert.Equal(Rule.NotAtThisLevel, Broken.By(() => A.AtLevelTwo().WentUp()));

    [Fact]
    public void GoDown_ToLevelTwo_LeavesEverybodyIn()
    {
        var story = A.AtLevelThree().MeasureAgreed().Evaluated().WentDown(Stage.TwoServices);

        Assert.Equal(new LevelChanged(Stage.TwoServices, "Skolen klarer det selv.", null, null), story.Last.Entry);
        Assert.Equal([Fjellglimt.Hanne.Person, Fjellglimt.Ingrid.Person], story.Concern.Participants.Current.Select(one => one.Person));
    }

    [Fact]
    public void GoDown_ToLevelOne_EndsTheOtherServicesPartsAndNotTheOwn()
    {
        var story = A.AtLevelThree().Joined(Fjellglimt.Ida).MeasureAgreed().Evaluated().WentDown();

        Assert.Equal(
            [new ParticipationEnded(Fjellglimt.Hanne.Person), new ParticipationEnded(Fjellglimt.Ingrid.Person)],
            story.Concern.Lines.TakeLast(2).Select(line => line.Entry));
        Assert.Equal([Fjellglimt.Ida.Person], story.Concern.Participants.Current.Select(one => one.Person));
        Assert.Equal(Stage.OwnService, story.Concern.Stage);
    }

    [Fact]
    public void GoDown_NobodyIsDueToBeInvitedAnyMore() =>
        Assert.Null(A.AtLevelThree().MeasureAgreed().Evaluated().WentDown(Stage.TwoServices).Concern.Course.InviteBy);

    [Fact]
    public void GoDown_NothingEvaluatedAtAll_BreaksNothingEvaluated() =>
        Assert.Equal(Rule.NothingEvaluated, Broken.By(() => A.AtLevelTwo().MeasureAgreed().WentDown()));

    [Fact]
    public void GoDown_EvaluatedAtTheLevelBefore_BreaksNothingEvaluated() =>
        Assert.Equal(
            Rule.NothingEvaluated,
            Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Continued).BothConsented(Fjellglimt.Nursing).WentUp().WentDown()));

    [Fact]
    public void GoDown_AnotherServiceHolds_BreaksBatonWithAnotherService() =>
        Assert.Equal(
            Rule.BatonWithAnotherService,
            Broken.By(() => A.AtLevelTwo().BatonOffered(Fjellglimt.Hanne).BatonAccepted(Fjellglimt.Hanne).MeasureAgreed().Evaluated().WentDown()));

    [Fact]
    public void GoDown_OfferedToAnotherService_BreaksBatonWithAnotherService() =>
        Assert.Equal(
            Rule.BatonWithAnotherService,
            Broken.By(() => A.AtLevelTwo().MeasureAgreed().Evaluated().BatonOffered(Fjellglimt.Hanne).WentDown()));

    [Fact]
    public void GoDown_ToLevelTwoWithAnotherServicesHolder_IsAllowed() =>
        Assert.Equal(
            Stage.TwoServices,
            A.AtLevelThree().BatonOffered(Fjellglimt.Hanne).BatonAccepted(Fjellglimt.Hanne).MeasureAgreed().Evaluated().WentDown(Stage.TwoServices).Concern.Stage);

    [Fact]
    public void GoDown_NoReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.AtLevelTwo().MeasureAgreed().Evaluated().WentDown(reason: null)));

    [Fact]
    public void GoDown_ReasonLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.AtLevelTwo().MeasureAgreed().Evaluated().WentDown(reason: TooLong)));

    [Fact]
    public void GoDown_FromLevelOne_BreaksNotAtThisLevel() =>
        Assert.Equal(Rule.NotAtThisLevel, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated().WentDown()));

    [Fact]
    public void DecideWayForward_AllEvaluated_IsRecorded()
    {
        var story = A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Continued).Decided(WayForward.LowerLevel, " Mindre. ");

        Assert.Equal(new WayForwardDecided(WayForward.LowerLevel, "Mindre."), story.Last.Entry);
    }

    [Fact]
    public void DecideWayForward_NothingEvaluated_BreaksMeasuresNotEvaluated() =>
        Assert.Equal(Rule.MeasuresNotEvaluated, Broken.By(() => A.FollowUp().MeasureAgreed().Decided()));

    [Fact]
    public void DecideWayForward_OneOfTwoEvaluated_BreaksMeasuresNotEvaluated() =>
        Assert.Equal(Rule.MeasuresNotEvaluated, Broken.By(() => A.FollowUp().MeasureAgreed().MeasureAgreed().Evaluated().Decided()));

    [Fact]
    public void DecideWayForward_TwiceOnOneEvaluation_BreaksMeasuresNotEvaluated() =>
        Assert.Equal(
            Rule.MeasuresNotEvaluated,
            Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Continued).Decided().Decided()));

    [Fact]
    public void DecideWayForward_NoText_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated().Decided(text: "")));

    [Fact]
    public void DecideWayForward_LongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().MeasureAgreed().Evaluated().Decided(text: TooLong)));

    [Theory]
    [InlineData(Stage.Wonder)]
    [InlineData(Stage.OwnService)]
    [InlineData(Stage.Closed)]
    [InlineData(Stage.ClosedNoConcern)]
    public void GoUp_ToWhatIsNoHigherLevel_BreaksNotAtThisLevel(Stage to) => Assert.Equal(
        Rule.NotAtThisLevel, Broken.By(() => A.FollowUp().BothConsented(Fjellglimt.Nursing).Concern.GoUp(to, "Snarvei.", IndividualPlan.NotEntitled, Modum.Pack, A.Day)));

    [Theory]
    [InlineData(Stage.Wonder)]
    [InlineData(Stage.MultiService)]
    [InlineData(Stage.Closed)]
    [InlineData(Stage.ClosedNoConcern)]
    public void GoDown_ToWhatIsNoLowerLevel_BreaksNotAtThisLevel(Stage to) =>
        Assert.Equal(Rule.NotAtThisLevel, Broken.By(() => A.AtLevelTwo().MeasureAgreed().Evaluated().Concern.GoDown(to, "Snarvei.")));
}
