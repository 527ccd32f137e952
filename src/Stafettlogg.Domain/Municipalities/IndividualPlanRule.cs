namespace Stafettlogg.Domain.Municipalities;

/// <summary>When a child has the right to an individual plan, which then takes the log's place (Norwegian: individuell plan).</summary>
public sealed record IndividualPlanRule
{
    /// <summary>The rule in a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>From how many health services there is such a right; null when it is not stated.</summary>
    [Count]
    public required int? FromHealthServices { get; init; }

    /// <summary>Who coordinates such plans, or null when it is not stated (Norwegian: koordinerende enhet).</summary>
    public required string? CoordinatingUnit { get; init; }
}
