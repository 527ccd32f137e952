using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Log;

/// <summary>An entry of the shared log is kept from one or all guardians, with a reason and a day to look at it again (Norwegian: tilbakeholdt; R7).</summary>
/// <param name="Of">The sequence of the entry that is kept from them.</param>
/// <param name="From">From whom; null for every guardian, also those who come later.</param>
/// <param name="OnWish">The young person wishes it, and is old enough to (R6).</param>
/// <param name="Reason">Why.</param>
/// <param name="ReviewOn">The day by which it is looked at again.</param>
public sealed record EntryWithheld(int Of, IReadOnlyList<PersonId>? From, bool OnWish, string Reason, DateOnly ReviewOn) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}

/// <summary>What was kept from guardians is shared with them again (Norwegian: delt igjen; R7).</summary>
/// <param name="Of">The sequence of the entry.</param>
/// <param name="OnlyWish">The young person took their own wish back; what was withheld for another reason stays so.</param>
/// <param name="Reason">Why; null where the young person took their own wish back.</param>
public sealed record EntryReleased(int Of, bool OnlyWish, string? Reason) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => Visibility.Staff;
}
