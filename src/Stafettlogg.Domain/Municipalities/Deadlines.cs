namespace Stafettlogg.Domain.Municipalities;

/// <summary>How long things may take before they are due; null where the municipality sets no limit (Norwegian: frister).</summary>
public sealed record Deadlines
{
    /// <summary>From the wonder to the decision at level 0.</summary>
    [Days]
    public required int? WonderDecisionDays { get; init; }

    /// <summary>From the wonder until the guardians are spoken with.</summary>
    [Days]
    public required int? GuardiansContactedDays { get; init; }

    /// <summary>From the decision to go to level 2 until the invitation is sent.</summary>
    [Days]
    public required int? InvitationDays { get; init; }

    /// <summary>From a measure's start to its evaluation, when nothing else is agreed.</summary>
    [Days]
    public required int? EvaluationDays { get; init; }

    /// <summary>From the offer of the baton to the answer, in working days.</summary>
    [Days]
    public required int? BatonAnswerWorkingDays { get; init; }

    /// <summary>How long a consent lasts when nothing shorter is agreed.</summary>
    [Months]
    public required int? ConsentMonths { get; init; }
}
