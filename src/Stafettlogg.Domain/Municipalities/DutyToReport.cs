namespace Stafettlogg.Domain.Municipalities;

/// <summary>
/// The reminder that stands on every concern: the duty is personal, outranks confidentiality, and goes outside the log
/// (Norwegian: meldeplikt), R15, R16.
/// </summary>
public sealed record DutyToReport
{
    /// <summary>The duty in plain words, a sentence in each.</summary>
    [NotEmpty]
    public required IReadOnlyList<string> Text { get; init; }

    /// <summary>The service that receives reports, by key (Norwegian: barneverntjenesten).</summary>
    [StableKey]
    public required string ReportsGoToService { get; init; }

    /// <summary>Whom to ring at once.</summary>
    [NotEmpty]
    public required IReadOnlyList<UrgentTelephone> Telephones { get; init; }
}

/// <summary>A number to ring when it cannot wait.</summary>
public sealed record UrgentTelephone
{
    /// <summary>Who answers.</summary>
    public required string Name { get; init; }

    /// <summary>The number as it is dialled.</summary>
    [Telephone]
    public required string Number { get; init; }

    /// <summary>When to ring it.</summary>
    public required string When { get; init; }
}
