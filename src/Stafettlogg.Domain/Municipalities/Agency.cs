namespace Stafettlogg.Domain.Municipalities;

/// <summary>A department of the municipality (Norwegian: etat).</summary>
public sealed record Agency
{
    /// <summary>What services refer to.</summary>
    [StableKey]
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }
}
