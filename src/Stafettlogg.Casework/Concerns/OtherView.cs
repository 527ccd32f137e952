using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Casework.Concerns;

/// <summary>
/// The view of the guardian from whom somebody is protected, made here and nowhere else (R11): of the registers it has the child's name and their own, of the
/// municipality nothing. What is made of it, page, print or answer, has no more to tell.
/// </summary>
internal static class OtherView
{
    /// <summary>The view of a concern as they see it.</summary>
    /// <param name="whole">The concern, by which it is decided how they stand to it.</param>
    /// <param name="seen">As they see it.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="known">The child and the reader, as the register knows them.</param>
    /// <param name="now">The moment.</param>
    public static ConcernView Of(Concern whole, Concern seen, Actor reader, IReadOnlyDictionary<PersonId, PersonCard> known, DateTimeOffset now)
    {
        var standing = whole.StandingOf(reader, now);
        var cards = seen.Guardians.All.Select(guardian => guardian.Person).Concat([Masked.Employee, Masked.Holder, Masked.Relative]).Distinct()
            .ToDictionary(person => person, MaskedCard.Of);
        foreach (var person in new[] { seen.Subject.Person, reader.Person }) cards[person] = new(person, known[person].Name, known[person].Born);
        return new(seen, cards, new Dictionary<PersonId, ServingCard>(), [], new UnitCard(Masked.Unit, ""), NeutralWords.Spoken.Pack, reader, now)
        {
            Standing = standing,
            Lines = seen.LinesFor(standing),
        };
    }
}
