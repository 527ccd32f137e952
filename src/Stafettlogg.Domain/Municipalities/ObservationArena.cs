namespace Stafettlogg.Domain.Municipalities;

/// <summary>Where something was seen or a measure takes place (Norwegian: arena).</summary>
public sealed record ObservationArena
{
    /// <summary>What the log stores.</summary>
    [StableKey]
    public required string Key { get; init; }

    /// <summary>What people read.</summary>
    public required string Label { get; init; }
}
