using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Access;

/// <summary>Why somebody without a part in it had to open a log at once (Norwegian: grunn til nødtilgang). The family is told it, in these words and no others.</summary>
public enum EmergencyReason
{
    /// <summary>Something about the child must be cleared up now (Norwegian: noe må avklares straks).</summary>
    Urgent,

    /// <summary>Nobody who follows up can be reached (Norwegian: de som følger opp, kan ikke nås).</summary>
    Unreachable,

    /// <summary>Something else, written in the access log (Norwegian: annet).</summary>
    Other,
}

/// <summary>
/// Somebody opened the log in an emergency, for a while (Norwegian: brukte nødtilgang). It stands in the shared log, so that the family is told at once;
/// a second person is named, who must look at it. What was written beside the reason is sealed in the access log.
/// </summary>
/// <param name="Unit">From which unit they acted.</param>
/// <param name="Service">And which service.</param>
/// <param name="Reason">Why.</param>
/// <param name="Told">The second person.</param>
/// <param name="ToldUnit">Where that one serves.</param>
/// <param name="ToldService">And in which service.</param>
/// <param name="Until">When it ends by itself.</param>
public sealed record EmergencyOpened(
    UnitId Unit, string Service, EmergencyReason Reason, PersonId Told, UnitId ToldUnit, string ToldService, DateTimeOffset Until) : SharedEntry;

/// <summary>The second person has looked at an emergency access (Norwegian: så gjennom nødtilgangen).</summary>
/// <param name="Of">The entry that told of it.</param>
public sealed record EmergencySeen(int Of) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>The emergency accesses to a log, as the entries say (Norwegian: nødtilganger).</summary>
public sealed record Emergencies
{
    /// <summary>How long an emergency holds: long enough to read, ring and hand on.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromHours(4);

    private Emergencies(IReadOnlyList<Emergency> all) => All = all;

    /// <summary>Before there was any.</summary>
    public static Emergencies None { get; } = new([]);

    /// <summary>All there were, oldest first.</summary>
    public IReadOnlyList<Emergency> All { get; }

    /// <summary>Those that the second person has not looked at yet.</summary>
    public IEnumerable<Emergency> Unseen => All.Where(one => !one.Seen);

    /// <summary>The emergencies after one more entry.</summary>
    public Emergencies After(Recorded line) => line.Entry switch
    {
        EmergencyOpened said => new([.. All, new(said, line.RecordedBy, line.RecordedAt, line.Sequence, Seen: false)]),
        EmergencySeen seen => new([.. All.Select(one => one.Sequence == seen.Of ? one with { Seen = true } : one)]),
        _ => this,
    };

    /// <summary>The person's own, while it holds at the moment; null when it is over or there was none.</summary>
    public Emergency? Of(PersonId person, DateTimeOffset now) => All.LastOrDefault(one => one.By == person && now < one.Said.Until);
}

/// <summary>An emergency access (Norwegian: nødtilgang).</summary>
/// <param name="Said">What was told of it.</param>
/// <param name="By">Who opened.</param>
/// <param name="At">When.</param>
/// <param name="Sequence">The entry.</param>
/// <param name="Seen">Whether the second person has looked at it.</param>
public sealed record Emergency(EmergencyOpened Said, PersonId By, DateTimeOffset At, int Sequence, bool Seen);
