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

    /// <summary>Every transition there is.</summary>
    public static IReadOnlyList<Transition> Table { get; } =
    [
        new(Stage.Wonder, Trigger.Observe, Stage.Wonder),
        new(Stage.Wonder, Trigger.HandOn, Stage.Wonder),
        new(Stage.Wonder, Trigger.ShareWithLeader, Stage.Wonder),
        new(Stage.Wonder, Trigger.TalkWithGuardians, Stage.Wonder),
        new(Stage.Wonder, Trigger.GiveFeedback, Stage.Wonder, LeaderWasTold),
        new(Stage.Wonder, Trigger.CloseWithoutConcern, Stage.ClosedNoConcern, LeaderAnswered),
    ];

    /// <summary>Why not: every rule in the way, by name; empty when nothing is.</summary>
    public static IReadOnlyList<Rule> WhyNot(LevelFacts facts, Trigger trigger) => Row(facts.Stage, trigger) is { } row
        ? [.. row.Guards.Where(guard => !guard.Holds(facts)).Select(guard => guard.Rule)]
        : [Rule.ConcernClosed];

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

    private static Transition? Row(Stage from, Trigger by) => Table.FirstOrDefault(row => row.From == from && row.By == by);
}
