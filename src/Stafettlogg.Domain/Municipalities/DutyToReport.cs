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

    /// <summary>How one reports, a sentence in each (Norwegian: slik melder du).</summary>
    [NotEmpty]
    public required IReadOnlyList<string> HowToReport { get; init; }

    /// <summary>Where the duty stands in law for those of each service; the one that names no service is everybody else's (Norwegian: hjemmel), R16.</summary>
    [NotEmpty]
    public required IReadOnlyList<DutyInLaw> InLaw { get; init; }

    /// <summary>Duties that stand beside it in some services, such as a safe school environment (Norwegian: aktivitetsplikt).</summary>
    public required IReadOnlyList<DutyInLaw> Beside { get; init; }

    /// <summary>What the law says to one who serves in these services.</summary>
    public IReadOnlyList<DutyInLaw> InLawFor(IReadOnlyCollection<string> services)
    {
        var own = InLaw.Where(duty => duty.IsOf(services)).ToList();
        return own.Count > 0 ? own : [.. InLaw.Where(duty => duty.Services.Count == 0)];
    }

    /// <summary>The other duties of one who serves in these services.</summary>
    public IReadOnlyList<DutyInLaw> BesideFor(IReadOnlyCollection<string> services) => [.. Beside.Where(duty => duty.IsOf(services))];
}

/// <summary>A duty as the law puts it on those of some services, as it was worded on a day (Norwegian: lovpålagt plikt).</summary>
public sealed record DutyInLaw
{
    /// <summary>The services whose people have it, by key; empty for everybody else.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>What the duty is called.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands, such as "barnevernsloven § 13-2".</summary>
    public required string Source { get; init; }

    /// <summary>The day the wording is of: its version.</summary>
    public required DateOnly Version { get; init; }

    /// <summary>What it means in plain words, a sentence in each.</summary>
    [NotEmpty]
    public required IReadOnlyList<string> Text { get; init; }

    /// <summary>Whether it is named for one of the services.</summary>
    public bool IsOf(IReadOnlyCollection<string> services) => Services.Any(services.Contains);
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
