using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Levels;

/// <summary>A condition with the name of the rule that it upholds (Norwegian: vilkår).</summary>
public sealed record Guard(Rule Rule, Func<LevelFacts, bool> Holds);

/// <summary>One row of the table: from where, by what, to where, on which conditions (Norwegian: overgang).</summary>
public sealed record Transition(Stage From, Trigger By, Stage To, params IReadOnlyList<Guard> Guards);

/// <summary>The levels as a state machine (Norwegian: nivåene). One table answers: may I, why not, what now.</summary>
public static class LevelMachine
{
    private static readonly Guard LeaderWasTold = new(Rule.NotSharedWithLeader, facts => facts.SharedWithLeader);
    private static readonly Guard LeaderAnswered = new(Rule.LeaderOwesFeedback, facts => !facts.SharedWithLeader || facts.LeaderHasAnswered);
    private static readonly Guard LeaderKnows = new(Rule.LeaderDoesNotKnow, facts => facts.LeaderKnows);
    private static readonly Guard GuardiansKnow = new(Rule.GuardiansNotTalkedWith, facts => facts.GuardiansKnow);
    private static readonly Guard AnotherService = new(Rule.NoOtherServiceConsented, facts => facts.OtherServices >= 1);
    private static readonly Guard SeveralServices = new(Rule.TooFewServicesConsented, facts => facts.OtherServices >= 2);
    private static readonly Guard Evaluated = new(Rule.NothingEvaluated, facts => facts.EvaluatedAtLevel);
    private static readonly Guard BatonAtHome = new(Rule.BatonWithAnotherService, facts => !facts.BatonElsewhere);
    private static readonly Guard RoundEvaluated = new(Rule.MeasuresNotEvaluated, facts => facts is { EvaluatedInRound: > 0, LeftInRound: 0 });
    private static readonly Guard MeasuresEnded = new(Rule.MeasuresStillOpen, facts => facts.OpenMeasures == 0);

    /// <summary>Every transition there is.</summary>
    public static IReadOnlyList<Transition> Table { get; } =
    [
        new(Stage.Wonder, Trigger.Observe, Stage.Wonder),
        new(Stage.Wonder, Trigger.HandOn, Stage.Wonder),
        new(Stage.Wonder, Trigger.ShareWithLeader, Stage.Wonder),
        new(Stage.Wonder, Trigger.TalkWithGuardians, Stage.Wonder),
        new(Stage.Wonder, Trigger.GiveFeedback, Stage.Wonder, LeaderWasTold),
        new(Stage.Wonder, Trigger.CloseWithoutConcern, Stage.ClosedNoConcern, LeaderAnswered),
        new(Stage.Wonder, Trigger.OpenLog, Stage.OwnService, LeaderKnows, GuardiansKnow),
        .. Stay(Trigger.Document),
        .. Stay(Trigger.WithdrawConsent),
        .. Stay(Trigger.Withhold),
        .. Stay(Trigger.DecideWayForward, RoundEvaluated),
        new(Stage.OwnService, Trigger.GoToTwoServices, Stage.TwoServices, AnotherService),
        new(Stage.OwnService, Trigger.GoToMultiService, Stage.MultiService, SeveralServices),
        new(Stage.TwoServices, Trigger.GoToMultiService, Stage.MultiService, SeveralServices),
        new(Stage.MultiService, Trigger.GoDownToTwoServices, Stage.TwoServices, Evaluated),
        new(Stage.MultiService, Trigger.GoDownToOwnService, Stage.OwnService, Evaluated, BatonAtHome),
        new(Stage.TwoServices, Trigger.GoDownToOwnService, Stage.OwnService, Evaluated, BatonAtHome),
        .. Stages.OfFollowUp.Select(level => new Transition(level, Trigger.Close, Stage.Closed, MeasuresEnded)),
        .. Stages.OfFollowUp.Select(level => new Transition(level, Trigger.EndCooperation, Stage.Closed)),
        new(Stage.Closed, Trigger.WithdrawConsent, Stage.Closed),
        new(Stage.Closed, Trigger.Withhold, Stage.Closed),
        new(Stage.Closed, Trigger.Reopen, Stage.OwnService),
        new(Stage.ClosedNoConcern, Trigger.Reopen, Stage.Wonder),
    ];

    /// <summary>Why not: every rule in the way, by name; empty when nothing is.</summary>
    public static IReadOnlyList<Rule> WhyNot(LevelFacts facts, Trigger trigger) => Row(facts.Stage, trigger) is { } row
        ? [.. row.Guards.Where(guard => !guard.Holds(facts)).Select(guard => guard.Rule)]
        : [facts.Stage.IsClosed ? Rule.ConcernClosed : Rule.NotAtThisLevel];

    /// <summary>What now: every trigger the stage knows, with what is in its way.</summary>
    public static IReadOnlyList<(Trigger Trigger, IReadOnlyList<Rule> Missing)> WhatNow(LevelFacts facts) =>
        [.. Table.Where(row => row.From == facts.Stage).Select(row => (row.By, WhyNot(facts, row.By)))];

    /// <summary>May I: the stage after the trigger.</summary>
    /// <exception cref="RuleBroken">The first rule in the way.</exception>
    public static Stage After(LevelFacts facts, Trigger trigger)
    {
        if (WhyNot(facts, trigger) is [var first, ..]) throw new RuleBroken(first);
        return Row(facts.Stage, trigger)!.To;
    }

    private static IEnumerable<Transition> Stay(Trigger by, params IReadOnlyList<Guard> guards) =>
        Stages.OfFollowUp.Select(level => new Transition(level, by, level, guards));

    private static Transition? Row(Stage from, Trigger by) => Table.FirstOrDefault(row => row.From == from && row.By == by);
}
