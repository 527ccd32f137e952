using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Levels;

public sealed class LevelMachineTests
{
    private static readonly LevelFacts Open = new() { Stage = Stage.Wonder };

    [Fact]
    public void WhyNot_NothingShared_NamesWhatIsInTheWay()
    {
        Assert.Equal([Rule.NotSharedWithLeader], LevelMachine.WhyNot(Open, Trigger.GiveFeedback));
        Assert.All(
            Enum.GetValues<Trigger>().Except([Trigger.GiveFeedback]),
            trigger => Assert.Empty(LevelMachine.WhyNot(Open, trigger)));
    }

    [Fact]
    public void WhyNot_SharedAndNotAnswered_NamesWhatIsInTheWay()
    {
        var shared = Open with { SharedWithLeader = true };

        Assert.Equal([Rule.LeaderOwesFeedback], LevelMachine.WhyNot(shared, Trigger.CloseWithoutConcern));
        Assert.All(
            Enum.GetValues<Trigger>().Except([Trigger.CloseWithoutConcern]),
            trigger => Assert.Empty(LevelMachine.WhyNot(shared, trigger)));
    }

    [Fact]
    public void WhyNot_SharedAndAnswered_NothingIsInTheWay() =>
        Assert.All(
            Enum.GetValues<Trigger>(),
            trigger => Assert.Empty(LevelMachine.WhyNot(Open with { SharedWithLeader = true, LeaderHasAnswered = true }, trigger)));

    [Fact]
    public void WhyNot_Closed_IsAlwaysThatItIsClosed() =>
        Assert.All(
            Enum.GetValues<Trigger>(),
            trigger => Assert.Equal([Rule.ConcernClosed], LevelMachine.WhyNot(Open with { Stage = Stage.ClosedNoConcern }, trigger)));

    [Fact]
    public void WhatNow_Wonder_IsEveryTriggerOfLevelZeroWithWhatIsMissing()
    {
        var now = LevelMachine.WhatNow(Open with { SharedWithLeader = true });

        Assert.Equal(Enum.GetValues<Trigger>(), now.Select(choice => choice.Trigger));
        Assert.All(now, choice => Assert.Equal(
            choice.Trigger == Trigger.CloseWithoutConcern ? [Rule.LeaderOwesFeedback] : [], choice.Missing));
    }

    [Fact]
    public void WhatNow_Closed_IsNothing() => Assert.Empty(LevelMachine.WhatNow(Open with { Stage = Stage.ClosedNoConcern }));

    [Fact]
    public void After_NothingInTheWay_IsTheStageOfTheRow()
    {
        Assert.Equal(Stage.ClosedNoConcern, LevelMachine.After(Open, Trigger.CloseWithoutConcern));
        Assert.Equal(Stage.Wonder, LevelMachine.After(Open, Trigger.Observe));
    }

    [Fact]
    public void After_SomethingInTheWay_BreaksNotSharedWithLeader() =>
        Assert.Equal(Rule.NotSharedWithLeader, Broken.By(() => LevelMachine.After(Open, Trigger.GiveFeedback)));

    [Fact]
    public void After_EveryFactAndTrigger_AgreesWithWhyNot()
    {
        foreach (var stage in Enum.GetValues<Stage>())
            foreach (var trigger in Enum.GetValues<Trigger>())
                foreach (var (shared, answered) in new[] { (false, false), (true, false), (true, true) })
                {
                    var facts = Open with { Stage = stage, SharedWithLeader = shared, LeaderHasAnswered = answered };
                    var missing = LevelMachine.WhyNot(facts, trigger);

                    Assert.Equal(missing.Count == 0 ? null : missing[0], Broken.By(() => LevelMachine.After(facts, trigger)));
                }
    }

    [Fact]
    public void Table_StageAndTrigger_HaveOneRowAtMost() =>
        Assert.Equal(LevelMachine.Table.Count, LevelMachine.Table.DistinctBy(row => (row.From, row.By)).Count());

    [Fact]
    public void Table_EveryTriggerAndStage_IsInIt()
    {
        Assert.Equal(Enum.GetValues<Trigger>(), LevelMachine.Table.Select(row => row.By).Distinct().Order());
        Assert.Equal(Enum.GetValues<Stage>(), LevelMachine.Table.SelectMany(row => new[] { row.From, row.To }).Distinct().Order());
    }
}
