namespace Stafettlogg.Domain.Municipalities;

/// <summary>One stage in the order of sharing: any of these will do before the next.</summary>
public sealed record SharingStage
{
    /// <summary>With whom, in the order they are offered.</summary>
    [NotEmpty]
    public required IReadOnlyList<SharingParty> AnyOf { get; init; }

    /// <summary>Which team hears of it without a name; null when no team does.</summary>
    [StableKey]
    public required string? Team { get; init; }
}
