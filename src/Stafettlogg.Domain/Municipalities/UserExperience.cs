namespace Stafettlogg.Domain.Municipalities;

/// <summary>How the experience of those who were helped is collected and used (Norwegian: brukererfaring).</summary>
public sealed record UserExperience
{
    /// <summary>The practice in a sentence or two.</summary>
    public required string Text { get; init; }

    /// <summary>The teams and meetings after which it is asked for, by key.</summary>
    public required IReadOnlyList<string> AfterMeetingArenas { get; init; }

    /// <summary>For what it is summed up: departments, services, the municipality.</summary>
    public required IReadOnlyList<string> SummedUpPer { get; init; }

    /// <summary>The meeting arena that answers for it, by key, or null when it is not stated.</summary>
    [StableKey]
    public required string? ResponsibleMeetingArena { get; init; }
}
