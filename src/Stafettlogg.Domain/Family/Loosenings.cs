using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Family;

/// <summary>Somebody proposed to lower a person's grade of address protection; it changes nothing by itself (Norwegian: foreslo lettelse; R12).</summary>
/// <param name="Of">Whose.</param>
/// <param name="From">The grade it was then.</param>
/// <param name="To">The lower one.</param>
/// <param name="Reason">Why, and how it is known.</param>
public sealed record LooseningProposed(PersonId Of, AddressProtection From, AddressProtection To, string Reason) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>Another person approved it, and the register was changed with it (Norwegian: godkjente lettelse; R12).</summary>
/// <param name="Of">Whose.</param>
/// <param name="To">The grade from now on.</param>
public sealed record LooseningApproved(PersonId Of, AddressProtection To) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>The proposals to lower a grade that wait for a second person, as the entries say (Norwegian: forslag om lettelse).</summary>
public sealed record Loosenings
{
    private Loosenings(IReadOnlyList<Loosening> waiting) => Waiting = waiting;

    /// <summary>Before there was any.</summary>
    public static Loosenings None { get; } = new([]);

    /// <summary>Those that wait, one of each person.</summary>
    public IReadOnlyList<Loosening> Waiting { get; }

    /// <summary>The one that waits for the person; null when none does.</summary>
    public Loosening? Of(PersonId person) => Waiting.FirstOrDefault(one => one.Said.Of == person);

    /// <summary>The same after one more entry.</summary>
    public Loosenings After(Recorded line) => line.Entry switch
    {
        LooseningProposed said => new([.. Waiting.Where(one => one.Said.Of != said.Of), new(said, line.RecordedBy, line.RecordedAt)]),
        LooseningApproved approved => new([.. Waiting.Where(one => one.Said.Of != approved.Of)]),
        _ => this,
    };
}

/// <summary>A proposal that waits (Norwegian: forslag om lettelse).</summary>
/// <param name="Said">What was proposed.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When: what was known then may be so no more.</param>
public sealed record Loosening(LooseningProposed Said, PersonId By, DateTimeOffset At)
{
    /// <summary>How long a proposal waits before it lapses.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(14);

    /// <summary>Whether it may still be approved.</summary>
    public bool WaitsAt(DateTimeOffset now) => now < At + Longest;
}
