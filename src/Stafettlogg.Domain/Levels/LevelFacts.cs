using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Levels;

/// <summary>All that the level machine needs to know of a concern, flat, so that it knows no other room (Norwegian: fakta om nivå).</summary>
public sealed record LevelFacts
{
    /// <summary>Where the concern stands.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The wonder says where or in what.</summary>
    public bool Concrete { get; init; }

    /// <summary>More has been observed than the first text.</summary>
    public bool Observed { get; init; }

    /// <summary>It has been given on to a colleague.</summary>
    public bool HandedOn { get; init; }

    /// <summary>It has been shared with a leader.</summary>
    public bool SharedWithLeader { get; init; }

    /// <summary>A leader knows, told or by wondering themselves.</summary>
    public bool LeaderKnows { get; init; }

    /// <summary>The leader has answered since it was last shared.</summary>
    public bool LeaderHasAnswered { get; init; }

    /// <summary>The guardians have been talked with.</summary>
    public bool GuardiansKnow { get; init; }

    /// <summary>Since the level began, somebody around the child was asked, brought in or written of.</summary>
    public bool Involved { get; init; }

    /// <summary>New measures were decided on and none has come yet.</summary>
    public bool Planning { get; init; }

    /// <summary>It was decided that the follow-up can end, and no measure has come since.</summary>
    public bool Ending { get; init; }

    /// <summary>How many measures go on.</summary>
    public int OpenMeasures { get; init; }

    /// <summary>How many measures were evaluated in this round.</summary>
    public int EvaluatedInRound { get; init; }

    /// <summary>How many that go on were not evaluated in this round.</summary>
    public int LeftInRound { get; init; }

    /// <summary>A measure was evaluated since the level began.</summary>
    public bool EvaluatedAtLevel { get; init; }

    /// <summary>How many other services are consented to in force today.</summary>
    public int OtherServices { get; init; }

    /// <summary>The baton is held, or offered, outside the concern's own service.</summary>
    public bool BatonElsewhere { get; init; }

    /// <summary>The step: the last whose mark the log bears.</summary>
    public LevelStep Step => Stage.IsBeforeLog ? StepOfWonder : StepOfFollowUp;

    private LevelStep StepOfWonder => this switch
    {
        { LeaderKnows: true, GuardiansKnow: true } => LevelStep.Clarify,
        { Observed: true } or { HandedOn: true } or { SharedWithLeader: true } or { GuardiansKnow: true } => LevelStep.Share,
        { Concrete: true } => LevelStep.Concretise,
        _ => LevelStep.Define,
    };

    private LevelStep StepOfFollowUp => this switch
    {
        { Stage: Stage.Closed } or { Ending: true } => LevelStep.Decide,
        { Planning: true } => LevelStep.Plan,
        { EvaluatedInRound: > 0, LeftInRound: 0 } => LevelStep.Decide,
        { EvaluatedInRound: > 0 } => LevelStep.Evaluate,
        { OpenMeasures: > 0 } => LevelStep.Implement,
        { Involved: true } => LevelStep.Plan,
        _ => LevelStep.Understand,
    };
}
