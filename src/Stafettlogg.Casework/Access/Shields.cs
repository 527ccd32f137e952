using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// Address protection as the program's own registers have it now (R11–R14). It is asked of no register outside, so that one which is away loosens
/// nothing (R13); of whom nothing can be read is kept closest.
/// </summary>
internal sealed class Shields(IDbContextFactory<CaseworkDb> databases, People people, TimeProvider time)
{
    private DateOnly Today => Oslo.Day(time.GetUtcNow());

    /// <summary>The protection of a family: of the child, of those who care for it, and of the others named.</summary>
    public async Task<FamilyProtection> OfFamilyAsync(PersonId child, IEnumerable<PersonId> others, CancellationToken cancel) =>
        (await OfFamiliesAsync([child], [.. others], cancel))[child];

    /// <summary>What protection in the families of the children is to one person; a child whose family has none is left out.</summary>
    public async Task<Dictionary<PersonId, Shield>> OfAsync(PersonId to, IReadOnlyCollection<PersonId> children, CancellationToken cancel) =>
        (await OfFamiliesAsync(children, [], cancel)).Select(one => (Child: one.Key, Shield: one.Value.ShieldOf(to)))
            .Where(one => one.Shield.Grade != AddressProtection.None)
            .ToDictionary(one => one.Child, one => one.Shield);

    /// <summary>All who are protected, and all in whose family somebody is, also under the names that wonders know them by: they are few.</summary>
    public Task<Protected> AllAsync(RegisterSnapshot now, CancellationToken cancel) => now.KeepAsync("protected", async () =>
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await db.People.AsNoTracking().Where(row => row.AddressProtection != AddressProtection.None).Select(row => row.PersonId).ToListAsync(cancel);
        if (found.Count == 0) return Protected.Nobody;
        var grades = await people.GradesAsync(found, cancel);
        var near = await Care.On(db, Today).Where(one => found.Contains(one.Child) || found.Contains(one.Person)).ToListAsync(cancel);
        var families = found.Concat(near.Select(row => row.Child)).Distinct().ToDictionary(
            child => child,
            child => near.Where(row => row.Child == child).Select(row => row.Person).Append(child).Max(person => grades.GetValueOrDefault(person)));
        var same = await OnePerson.OfAsync(db, families.Keys, cancel);
        foreach (var (child, grade) in families.ToList())
        {
            foreach (var id in same[child].Ids) families[id] = families.TryGetValue(id, out var other) && other > grade ? other : grade;
        }

        return new Protected(grades, families.ToDictionary(one => one.Key, one => new Shield(one.Value)));
    });

    // Whoever cares for a child by one of its names is of its family by all (R30).
    private async Task<Dictionary<PersonId, FamilyProtection>> OfFamiliesAsync(IReadOnlyCollection<PersonId> children, IReadOnlyCollection<PersonId> others, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var same = await OnePerson.OfAsync(db, children, cancel);
        var ids = same.Values.SelectMany(child => child.Ids).Distinct().ToList();
        var care = (await Care.On(db, Today).Where(one => ids.Contains(one.Child)).ToListAsync(cancel)).ToLookup(one => one.Child, one => one.Person);
        var grades = await people.GradesAsync([.. care.SelectMany(persons => persons), .. others, .. same.Values.Select(child => child.Known)], cancel);
        return same.ToDictionary(one => one.Key, one => new FamilyProtection(
            grades[one.Value.Known],
            one.Value.Ids.SelectMany(id => care[id]).Concat(others).Distinct().ToDictionary(person => person, person => grades[person])));
    }
}

/// <summary>Who is protected, and in whose family somebody is.</summary>
internal sealed record Protected(IReadOnlyDictionary<PersonId, AddressProtection> Persons, IReadOnlyDictionary<PersonId, Shield> Families)
{
    /// <summary>Nobody, and no family.</summary>
    public static Protected Nobody { get; } = new(new Dictionary<PersonId, AddressProtection>(), new Dictionary<PersonId, Shield>());
}
