namespace Stafettlogg.Domain.Municipalities;

/// <summary>Where deviations are reported (Norwegian: kvalitets- og avvikssystem).</summary>
public sealed record QualitySystem
{
    /// <summary>Its name, such as Compilo.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is found, or null when it is not known.</summary>
    [WebAddress]
    public required string? Link { get; init; }
}
