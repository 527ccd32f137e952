using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// One person under every id the program has for them (Norwegian: samme person; R30): the register's, and those under which a wonder or a representation
/// names them by a birth number that they have or had.
/// </summary>
/// <param name="Asked">The id asked about.</param>
/// <param name="Registered">The register's; null when it knows nobody by their number.</param>
/// <param name="Ids">All of them, the one asked about too.</param>
internal sealed record OnePerson(PersonId Asked, PersonId? Registered, IReadOnlySet<PersonId> Ids)
{
    /// <summary>The register's id, or else the one asked about.</summary>
    public PersonId Known => Registered ?? Asked;

    /// <summary>Who each of the persons is.</summary>
    public static async Task<Dictionary<PersonId, OnePerson>> OfAsync(CaseworkDb db, IEnumerable<PersonId> persons, CancellationToken cancel)
    {
        var asked = persons.Distinct().ToList();
        var links = await LinksAsync(db, asked, cancel);
        var known = asked.ToDictionary(id => id, id => RegisteredIn(links[id]));
        var others = known.Values.OfType<PersonId>().Except(asked).ToList(); // of whom there may be names by another of their numbers
        var further = await LinksAsync(db, others, cancel);
        return asked.ToDictionary(id => id, id => new OnePerson(id, known[id], IdsOf(id, known[id])));

        HashSet<PersonId> IdsOf(PersonId id, PersonId? registered) =>
            [id, .. links[id].Concat(registered is { } one ? links[one].Concat(further[one]) : []).Select(link => link.To)];
    }

    // Whose number it is now goes before whose it was: two never have the same.
    private static PersonId? RegisteredIn(IEnumerable<Link> links) =>
        links.Where(link => link.IsRegistered).OrderBy(link => link.IsFormer).FirstOrDefault()?.To;

    // Three questions in one, each by an index of its own.
    private static async Task<ILookup<PersonId, Link>> LinksAsync(CaseworkDb db, List<PersonId> persons, CancellationToken cancel)
    {
        if (persons.Count == 0) return Enumerable.Empty<Link>().ToLookup(link => link.From);
        var mine = db.People.Where(row => persons.Contains(row.PersonId) && row.NationalIdHash != null);
        var now = mine.Join(
            db.People, row => row.NationalIdHash, other => other.NationalIdHash,
            (row, other) => new Link { From = row.PersonId, To = other.PersonId, IsRegistered = !other.Provisional, IsFormer = false });
        var holders = mine.Join(
            db.FormerNumbers, row => row.NationalIdHash, former => former.NationalIdHash,
            (row, former) => new Link { From = row.PersonId, To = former.PersonId, IsRegistered = true, IsFormer = true });
        var before = db.FormerNumbers.Where(former => persons.Contains(former.PersonId)).Join(
            db.People, former => former.NationalIdHash, other => other.NationalIdHash,
            (former, other) => new Link { From = former.PersonId, To = other.PersonId, IsRegistered = !other.Provisional, IsFormer = true });
        return (await now.Concat(holders).Concat(before).ToListAsync(cancel)).ToLookup(link => link.From);
    }

    private sealed class Link
    {
        public required PersonId From { get; init; }
        public required PersonId To { get; init; }
        public required bool IsRegistered { get; init; }
        public required bool IsFormer { get; init; }
    }
}
