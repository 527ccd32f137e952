using System.Collections.Immutable;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Log;

/// <summary>
/// Somebody looked through an entry, and the guardian whom address protection keeps things from may read it (Norwegian: delt med den andre forelderen; R11).
/// </summary>
/// <param name="Of">The sequence of the entry.</param>
/// <param name="To">To which guardian: what places nobody for one may do so for another.</param>
public sealed record ShownToOther(int Of, PersonId To) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>What was shown to the other guardian is so no more (Norwegian: ikke lenger delt med den andre forelderen; R11).</summary>
/// <param name="Of">The sequence of the entry.</param>
/// <param name="From">From which guardian.</param>
public sealed record HiddenFromOther(int Of, PersonId From) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>Which entries have been looked through and shown to which other guardian, as the entries say (Norwegian: delt med den andre forelderen; R11).</summary>
public sealed record Showings
{
    private ImmutableHashSet<(int Of, PersonId To)> Shown { get; init; } = [];

    private Showings()
    {
    }

    /// <summary>Before anything was shown.</summary>
    public static Showings None { get; } = new();

    /// <summary>Whether the entry, as it stands now, has been looked through and shown to the guardian.</summary>
    public bool Has(int sequence, PersonId guardian) => Shown.Contains((sequence, guardian));

    /// <summary>What is shown after one more entry. A new text has not been looked through by anybody.</summary>
    public Showings After(Entry entry) => entry switch
    {
        ShownToOther shown => this with { Shown = Shown.Add((shown.Of, shown.To)) },
        HiddenFromOther hidden => this with { Shown = Shown.Remove((hidden.Of, hidden.From)) },
        Correction correction => this with { Shown = Shown.Except(Shown.Where(one => one.Of == correction.Of)) },
        _ => this,
    };
}
