namespace Stafettlogg.Domain.Municipalities;

/// <summary>Something the municipality has set going beside its ordinary services: a pilot, an early offer (Norwegian: satsing).</summary>
public sealed record Initiative
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, for whom and when, in a sentence or two.</summary>
    public required string About { get; init; }

    /// <summary>The services that carry it, by key.</summary>
    [NotEmpty]
    public required IReadOnlyList<string> Services { get; init; }
}
