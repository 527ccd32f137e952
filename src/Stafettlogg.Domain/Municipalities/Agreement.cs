namespace Stafettlogg.Domain.Municipalities;

/// <summary>What is agreed with another body (Norwegian: samarbeidsavtale).</summary>
public sealed record Agreement
{
    /// <summary>The other body.</summary>
    public required string With { get; init; }

    /// <summary>What it is about, or null when it is not stated.</summary>
    public required string? About { get; init; }

    /// <summary>The day it was signed, or null when it is not stated (Norwegian: inngått).</summary>
    public required DateOnly? SignedOn { get; init; }

    /// <summary>Whether it is in force.</summary>
    public required Adoption Status { get; init; }
}
