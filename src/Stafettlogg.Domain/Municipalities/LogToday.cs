namespace Stafettlogg.Domain.Municipalities;

/// <summary>How far the municipality had come with a log when the pack was written (Norwegian: stafettlogg i dag).</summary>
public sealed record LogToday
{
    /// <summary>Planned, on its way, or in use.</summary>
    public required Adoption Status { get; init; }

    /// <summary>What it is used for, or what governs it.</summary>
    public required string Text { get; init; }
}
