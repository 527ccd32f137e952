using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Testing.Law;

/// <content>What is kept from guardians: the last entry, from all of them, for a month, unless the test says otherwise.</content>
public sealed partial class ConcernStory
{
    /// <summary>An entry kept from guardians.</summary>
    public ConcernStory Withheld(
        int? sequence = null, IReadOnlyList<Actor>? from = null, bool onWish = false, string? reason = "Gjelder den andre husstanden.", DateOnly? reviewOn = null,
        DateOnly? born = null, Actor? by = null)
    {
        var holder = by ?? Holder;
        return By(holder, Deed.WithholdEntry, concern => concern.Withhold(
            holder, new(sequence ?? Last.Sequence, from?.Select(one => one.Person).ToList(), onWish, reason, reviewOn ?? Today.AddMonths(1)),
            born ?? Fjellglimt.EmilBorn, Modum.Pack, Now));
    }

    /// <summary>A note kept from guardians from the beginning.</summary>
    public ConcernStory NotedInSecret(string? text = "Emil gråt i dag.", IReadOnlyList<Actor>? from = null, string? reason = "Han vil si det selv.", Actor? by = null)
    {
        var writer = by ?? Holder;
        return By(writer, Deed.WriteNote, concern => concern.WriteWithheldNote(
            writer, NoteKind.Note, text, new(0, from?.Select(one => one.Person).ToList(), OnWish: false, reason, Today.AddMonths(1)), Fjellglimt.EmilBorn, Modum.Pack, Today));
    }

    /// <summary>What was withheld shared again.</summary>
    public ConcernStory Released(int sequence, string? reason = "Grunnen er borte.", Actor? by = null) =>
        By(by ?? Holder, Deed.ReleaseEntry, concern => concern.Release(sequence, reason, Today));

    /// <summary>An entry kept from her guardians by Liv, as she counts.</summary>
    public ConcernStory WithheldByLiv(int counted, string? reason = "Jeg vil fortelle det selv.", DateOnly? born = null) =>
        By(Fjellglimt.LivHerself, Deed.WithholdAsYouth, concern => concern.WithholdAsYouth(
            Fjellglimt.LivHerself, counted, reason, born ?? Fjellglimt.LivBorn, Modum.Pack, Today));

    /// <summary>What Liv kept from her guardians shared again by her, as she counts.</summary>
    public ConcernStory ReleasedByLiv(int counted) =>
        By(Fjellglimt.LivHerself, Deed.ReleaseAsYouth, concern => concern.ReleaseAsYouth(Fjellglimt.LivHerself, counted));
}
