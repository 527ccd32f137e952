namespace Stafettlogg.Domain.Municipalities;

/// <summary>A side of a child's development that a wonder, goal or measure is about (Norwegian: utviklingsområde).</summary>
public sealed record DevelopmentArea
{
    /// <summary>What the log stores.</summary>
    [StableKey]
    public required string Key { get; init; }

    /// <summary>What people read.</summary>
    public required string Label { get; init; }
}
