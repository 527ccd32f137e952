namespace Stafettlogg.Domain.Municipalities;

/// <summary>A guide, form or catalogue of the municipality's own that stands beside the steps (Norwegian: verktøy, tiltaksvifte).</summary>
public sealed record Resource
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, in a sentence.</summary>
    public required string About { get; init; }

    /// <summary>Where it is found, or null when it is not known.</summary>
    [WebAddress]
    public required string? Link { get; init; }
}
