using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Levels;

/// <summary>The step at levels 1 to 3 is read from the log, never pressed.</summary>
public sealed class FollowUpStepTests
{
    [Fact]
    public void Step_JustOpened_IsUnderstand() => Assert.Equal(LevelStep.Understand, A.FollowUp().Concern.Step);

    [Fact]
    public void Step_SomebodyAroundTheChildInvolved_IsPlan()
    {
        Assert.Equal(LevelStep.Plan, A.FollowUp().Noted().Concern.Step);
        Assert.Equal(LevelStep.Plan, A.FollowUp().ConsentRequested([Fjellglimt.Nursing]).Concern.Step);
        Assert.Equal(LevelStep.Plan, A.FollowUp().ConsentRegistered(Fjellglimt.Marte, [Fjellglimt.Nursing]).Concern.Step);
        Assert.Equal(LevelStep.Plan, A.FollowUp().Joined(Fjellglimt.Ida).Concern.Step);
    }

    [Fact]
    public void Step_FamilyWrote_IsPlan() =>
        Assert.Equal(LevelStep.Plan, A.ReadyToOpen(A.WonderOfLiv).Opened(born: Fjellglimt.LivBorn).Commented(by: Fjellglimt.LivHerself).Concern.Step);

    [Fact]
    public void Step_OnlyBatonOrGuardiansMoved_IsStillUnderstand() =>
        Assert.Equal(LevelStep.Understand, A.FollowUp().BatonOffered().BatonAccepted().GuardianRecorded(Fjellglimt.Jonas).Concern.Step);

    [Fact]
    public void Step_MeasureAgreed_IsImplement() => Assert.Equal(LevelStep.Implement, A.FollowUp().MeasureAgreed().Concern.Step);

    [Fact]
    public void Step_OneOfTwoEvaluated_IsEvaluate()
    {
        Assert.Equal(LevelStep.Evaluate, A.FollowUp().MeasureAgreed().MeasureAgreed().Evaluated().Concern.Step);
        Assert.Equal(LevelStep.Evaluate, A.FollowUp().MeasureAgreed().MeasureAgreed().Evaluated(MeasureBecomes.Continued).Concern.Step);
    }

    [Fact]
    public void Step_AllEvaluated_IsDecide()
    {
        Assert.Equal(LevelStep.Decide, A.FollowUp().MeasureAgreed().Evaluated().Concern.Step);
        Assert.Equal(LevelStep.Decide, A.FollowUp().MeasureAgreed().MeasureAgreed().Evaluated().Evaluated(MeasureBecomes.Changed, 2).Concern.Step);
    }

    [Fact]
    public void Step_DecidedToContinue_IsImplementOfANewRound()
    {
        var decided = A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Continued).Decided();

        Assert.Equal(LevelStep.Implement, decided.Concern.Step);
        Assert.Equal(LevelStep.Decide, decided.Evaluated().Concern.Step);
    }

    [Fact]
    public void Step_DecidedOnNewMeasures_IsPlanUntilOneIsAgreed()
    {
        var decided = A.FollowUp().MeasureAgreed().Evaluated(MeasureBecomes.Continued).Decided(WayForward.NewMeasures);

        Assert.Equal(LevelStep.Plan, decided.Concern.Step);
        Assert.Equal(LevelStep.Plan, decided.Evaluated(MeasureBecomes.Continued).Concern.Step);
        Assert.Equal(LevelStep.Implement, decided.MeasureAgreed().Concern.Step);
    }

    [Fact]
    public void Step_ANewLevel_BeginsAnewAndKeepsItsMeasures()
    {
        Assert.Equal(LevelStep.Understand, A.FollowUp().BothConsented(Fjellglimt.Nursing).WentUp().Concern.Step);
        Assert.Equal(LevelStep.Plan, A.AtLevelTwo().Concern.Step);
        Assert.Equal(LevelStep.Implement, A.AtLevelTwo().MeasureAgreed().Evaluated(MeasureBecomes.Continued).WentDown().Concern.Step);
        Assert.Equal(
            LevelStep.Understand, A.FollowUp().MeasureAgreed().Evaluated().Decided(WayForward.NewMeasures).BothConsented(Fjellglimt.Nursing).WentUp().Concern.Step);
    }

    [Fact]
    public void Step_Closed_IsDecide() => Assert.Equal(LevelStep.Decide, A.FollowUp().ClosedFollowUp().Concern.Step);

    [Fact]
    public void Step_Reopened_IsUnderstand() => Assert.Equal(LevelStep.Understand, A.FollowUp().Noted().ClosedFollowUp().Reopened().Concern.Step);

    [Fact]
    public void Periods_UpDownAndClosed_AreEachStayInOrder() =>
        Assert.Equal(
            [Stage.Wonder, Stage.OwnService, Stage.TwoServices, Stage.OwnService, Stage.Closed, Stage.OwnService],
            A.AtLevelTwo().MeasureAgreed().Evaluated().WentDown().ClosedFollowUp().Reopened().Concern.Course.Periods.Select(period => period.Stage));

    [Fact]
    public void Step_DecidedToEnd_StaysAtTheDecisionUntilAMeasureComes()
    {
        var decided = A.FollowUp().MeasureAgreed().Evaluated().Decided(WayForward.End);

        Assert.Equal(LevelStep.Decide, decided.Concern.Step);
        Assert.Equal(LevelStep.Implement, decided.MeasureAgreed().Concern.Step);
    }
}
