using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Levels;

public sealed class LevelMachineTests
{
    // The table once more in other words: where each trigger leads from each stage, in the order of the enum; "-" is another level, "x" is closed.
    private static readonly Dictionary<Trigger, string> Ways = new()
    {
        [Trigger.Observe] = "0---xx",
        [Trigger.HandOn] = "0---xx",
        [Trigger.ShareWithLeader] = "0---xx",
        [Trigger.TalkWithGuardians] = "0---xx",
        [Trigger.GiveFeedback] = "0---xx",
        [Trigger.CloseWithoutConcern] = "N---xx",
        [Trigger.OpenLog] = "1---xx",
        [Trigger.Document] = "-123xx",
        [Trigger.WithdrawConsent] = "-123Cx",
        [Trigger.Withhold] = "-123Cx",
        [Trigger.GoToTwoServices] = "-2--xx",
        [Trigger.GoToMultiService] = "-33-xx",
        [Trigger.GoDownToOwnService] = "--11xx",
        [Trigger.GoDownToTwoServices] = "---2xx",
        [Trigger.DecideWayForward] = "-123xx",
        [Trigger.Close] = "-CCCxx",
        [Trigger.EndCooperation] = "-CCCxx",
        [Trigger.Reopen] = "----10",
    };

    // What can be amiss, and in which trigger's way that stands by which name.
    private static readonly (string Circumstance, Func<LevelFacts, LevelFacts> Break, Dictionary<Trigger, Rule> Stops)[] Amiss =
    [
        ("nothing", facts => facts, []),
        ("no leader was told", facts => facts with { SharedWithLeader = false }, new() { [Trigger.GiveFeedback] = Rule.NotSharedWithLeader }),
        ("the leader is silent", facts => facts with { LeaderHasAnswered = false }, new() { [Trigger.CloseWithoutConcern] = Rule.LeaderOwesFeedback }),
        ("no leader knows", facts => facts with { LeaderKnows = false }, new() { [Trigger.OpenLog] = Rule.LeaderDoesNotKnow }),
        ("the guardians do not know", facts => facts with { GuardiansKnow = false }, new() { [Trigger.OpenLog] = Rule.GuardiansNotTalkedWith }),
        ("one service is consented to", facts => facts with { OtherServices = 1 }, new() { [Trigger.GoToMultiService] = Rule.TooFewServicesConsented }),
        ("no service is consented to", facts => facts with { OtherServices = 0 }, new()
        {
            [Trigger.GoToTwoServices] = Rule.NoOtherServiceConsented,
            [Trigger.GoToMultiService] = Rule.TooFewServicesConsented,
        }),
        ("nothing is evaluated at this level", facts => facts with { EvaluatedAtLevel = false }, new()
        {
            [Trigger.GoDownToOwnService] = Rule.NothingEvaluated,
            [Trigger.GoDownToTwoServices] = Rule.NothingEvaluated,
        }),
        ("the baton is elsewhere", facts => facts with { BatonElsewhere = true }, new() { [Trigger.GoDownToOwnService] = Rule.BatonWithAnotherService }),
        ("nothing is evaluated in the round", facts => facts with { EvaluatedInRound = 0 }, new() { [Trigger.DecideWayForward] = Rule.MeasuresNotEvaluated }),
        ("one is left in the round", facts => facts with { LeftInRound = 1 }, new() { [Trigger.DecideWayForward] = Rule.MeasuresNotEvaluated }),
        ("a measure goes on", facts => facts with { OpenMeasures = 1 }, new() { [Trigger.Close] = Rule.MeasuresStillOpen }),
    ];

    private static readonly LevelFacts Ready = new()
    {
        Stage = Stage.Wonder,
        SharedWithLeader = true,
        LeaderHasAnswered = true,
        LeaderKnows = true,
        GuardiansKnow = true,
        OtherServices = 2,
        EvaluatedAtLevel = true,
        EvaluatedInRound = 1,
    };

    [Fact]
    public void WhyNot_EveryStageTriggerAndCircumstance_IsWhatTheWaysAndRulesSay()
    {
        foreach (var stage in Enum.GetValues<Stage>())
            foreach (var trigger in Enum.GetValues<Trigger>())
                foreach (var (circumstance, broken, stops) in Amiss)
                {
                    IReadOnlyList<Rule> expected = Ways[trigger][(int)stage] switch
                    {
                        '-' => [Rule.NotAtThisLevel],
                        'x' => [Rule.ConcernClosed],
                        _ => stops.TryGetValue(trigger, out var rule) ? [rule] : [],
                    };
                    var why = LevelMachine.WhyNot(broken(Ready with { Stage = stage }), trigger);
                    Assert.True(expected.SequenceEqual(why), $"{stage}, {trigger}, {circumstance}: {string.Join(", ", why)}");
                }
    }

    [Fact]
    public void After_EveryStageTriggerAndCircumstance_AgreesWithWhyNot()
    {
        foreach (var stage in Enum.GetValues<Stage>())
            foreach (var trigger in Enum.GetValues<Trigger>())
                foreach (var (_, broken, _) in Amiss)
                {
                    var facts = broken(Ready with { Stage = stage });
                    var missing = LevelMachine.WhyNot(facts, trigger);

                    Assert.Equal(missing.Count == 0 ? null : missing[0], Broken.By(() => LevelMachine.After(facts, trigger)));
                }
    }

    [Fact]
    public void After_NothingInTheWay_IsTheStageOfTheWays()
    {
        foreach (var (trigger, ways) in Ways)
            foreach (var stage in Enum.GetValues<Stage>().Where(stage => ways[(int)stage] is not ('-' or 'x')))
            {
                var to = ways[(int)stage] switch { 'C' => Stage.Closed, 'N' => Stage.ClosedNoConcern, var level => (Stage)(level - '0') };
                Assert.Equal((stage, trigger, to), (stage, trigger, LevelMachine.After(Ready with { Stage = stage }, trigger)));
            }
    }

    [Fact]
    public void WhyNot_SeveralInTheWay_NamesThemAll()
    {
        var nobody = new LevelFacts { Stage = Stage.Wonder };
        Assert.Equal([Rule.LeaderDoesNotKnow, Rule.GuardiansNotTalkedWith], LevelMachine.WhyNot(nobody, Trigger.OpenLog));

        var away = new LevelFacts { Stage = Stage.TwoServices, BatonElsewhere = true };
        Assert.Equal([Rule.NothingEvaluated, Rule.BatonWithAnotherService], LevelMachine.WhyNot(away, Trigger.GoDownToOwnService));
    }

    [Fact]
    public void WhyNot_NeverShared_TheLeaderOwesNothing() =>
        Assert.Empty(LevelMachine.WhyNot(new LevelFacts { Stage = Stage.Wonder }, Trigger.CloseWithoutConcern));

    [Fact]
    public void WhatNow_EveryStage_IsEveryTriggerItKnowsWithWhatIsMissing() =>
        Assert.All(Enum.GetValues<Stage>(), stage =>
        {
            var facts = new LevelFacts { Stage = stage, SharedWithLeader = true };
            var now = LevelMachine.WhatNow(facts);

            Assert.Equal(Ways.Where(row => row.Value[(int)stage] is not ('-' or 'x')).Select(row => row.Key), now.Select(choice => choice.Trigger).Order());
            Assert.All(now, choice => Assert.Equal(LevelMachine.WhyNot(facts, choice.Trigger), choice.Missing));
        });

    [Fact]
    public void After_SomethingInTheWay_BreaksNotSharedWithLeader() =>
        Assert.Equal(Rule.NotSharedWithLeader, Broken.By(() => LevelMachine.After(Ready with { SharedWithLeader = false }, Trigger.GiveFeedback)));

    [Fact]
    public void Table_StageAndTrigger_HaveOneRowAtMost() =>
        Assert.Equal(LevelMachine.Table.Count, LevelMachine.Table.DistinctBy(row => (row.From, row.By)).Count());

    [Fact]
    public void Table_EveryTriggerAndStage_IsInIt()
    {
        Assert.Equal(Enum.GetValues<Trigger>(), LevelMachine.Table.Select(row => row.By).Distinct().Order());
        Assert.Equal(Enum.GetValues<Stage>(), LevelMachine.Table.SelectMany(row => new[] { row.From, row.To }).Distinct().Order());
    }

    [Fact]
    public void Stage_EachOfThem_SaysWhatItIs() =>
        Assert.Equal(
            [(false, true, false, 0), (true, false, false, 1), (true, false, false, 2), (true, false, false, 3), (false, false, true, null), (false, true, true, null)],
            Enum.GetValues<Stage>().Select(stage => (stage.IsFollowUp, stage.IsBeforeLog, stage.IsClosed, stage.Level)));
}
