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

    /// <summary>A leader knows.</summary>
    public bool SharedWithLeader { get; init; }

    /// <summary>The leader has answered since it was last shared.</summary>
    public bool LeaderHasAnswered { get; init; }

    /// <summary>The guardians have been talked with.</summary>
    public bool GuardiansKnow { get; init; }

    /// <summary>The step: the last whose mark the log bears.</summary>
    public LevelStep Step => this switch
    {
        { SharedWithLeader: true, GuardiansKnow: true } => LevelStep.Clarify,
        { Observed: true } or { HandedOn: true } or { SharedWithLeader: true } or { GuardiansKnow: true } => LevelStep.Share,
        { Concrete: true } => LevelStep.Concretise,
        _ => LevelStep.Define,
    };
}
