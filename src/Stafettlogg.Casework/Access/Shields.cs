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

    /// <summary>The protection of a family: of the child, of those who care for it by the register, and of the others named.</summary>
    public async Task<FamilyProtection> OfFamilyAsync(PersonId named, IEnumerable<PersonId> others, CancellationToken cancel)
    {
        var child = await people.KnownAsAsync(named, cancel) ?? named; // a wonder may know them by a name of its own
        await using var db = await databases.CreateDbContextAsync(cancel);
        var guardians = (await CareAsync(db, [child], cancel))[child].Union(others).ToList();
        var grades = await people.GradesAsync([.. guardians, child], cancel);
        return new(grades[child], guardians.ToDictionary(guardian => guardian, guardian => grades[guardian]));
    }

    /// <summary>What protection in the families of the children is to one person; a child whose family has none is left out.</summary>
    public async Task<Dictionary<PersonId, Shield>> OfAsync(PersonId to, IReadOnlyCollection<PersonId> children, CancellationToken cancel)
    {
        var known = new Dictionary<PersonId, PersonId>();
        foreach (var child in children.Distinct()) known[child] = await people.KnownAsAsync(child, cancel) ?? child;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var care = await CareAsync(db, [.. known.Values], cancel);
        var grades = await people.GradesAsync(care.SelectMany(guardians => guardians).Concat(known.Values), cancel);
        return known
            .Select(one => (Child: one.Key, Shield: Shield.Of(to, grades[one.Value], care[one.Value].ToDictionary(guardian => guardian, guardian => grades[guardian]))))
            .Where(one => one.Shield.Grade != AddressProtection.None)
            .ToDictionary(one => one.Child, one => one.Shield);
    }

    /// <summary>All who are protected, and all in whose family somebody is, also under the names that wonders know them by: they are few.</summary>
    public Task<Protected> AllAsync(RegisterSnapshot now, CancellationToken cancel) => now.KeepAsync("protected", async () =>
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await db.People.AsNoTracking().Where(row => row.AddressProtection != AddressProtection.None).Select(row => row.PersonId).ToListAsync(cancel);
        if (found.Count == 0) return Protected.Nobody;
        var grades = await people.GradesAsync(found, cancel);
        var parents = await db.Guardianships.AsNoTracking().Where(row => found.Contains(row.ChildId) || found.Contains(row.GuardianId))
            .Select(row => new { Child = row.ChildId, Person = row.GuardianId }).ToListAsync(cancel);
        var others = await Representations.On(db, Today).Where(one => found.Contains(one.Child) || found.Contains(one.Person)).Select(one => new { one.Child, one.Person }).ToListAsync(cancel);
        var near = parents.Concat(others).ToList();
        var families = found.Concat(near.Select(row => row.Child)).Distinct().ToDictionary(
            child => child,
            child => near.Where(row => row.Child == child).Select(row => row.Person).Append(child).Max(person => grades.GetValueOrDefault(person)));
        var names = await Households.NamesAsync(db, families.Keys, cancel);
        foreach (var (child, grade) in families.ToList())
        {
            foreach (var name in names[child]) families[name] = grade;
        }

        return new Protected(grades, families.ToDictionary(one => one.Key, one => new Shield(one.Value)));
    });

    // Parents by the register, and those who represent by a log (R8): whoever cares for the child is protected with it.
    private async Task<ILookup<PersonId, PersonId>> CareAsync(CaseworkDb db, IReadOnlyCollection<PersonId> children, CancellationToken cancel)
    {
        var parents = await db.Guardianships.AsNoTracking().Where(row => children.Contains(row.ChildId)).Select(row => new { Child = row.ChildId, Person = row.GuardianId }).ToListAsync(cancel);
        var others = await Representations.On(db, Today).Where(one => children.Contains(one.Child)).Select(one => new { one.Child, one.Person }).ToListAsync(cancel);
        return parents.Concat(others).Distinct().ToLookup(row => row.Child, row => row.Person);
    }
}

/// <summary>Who is protected, and in whose family somebody is.</summary>
internal sealed record Protected(IReadOnlyDictionary<PersonId, AddressProtection> Persons, IReadOnlyDictionary<PersonId, Shield> Families)
{
    /// <summary>Nobody, and no family.</summary>
    public static Protected Nobody { get; } = new(new Dictionary<PersonId, AddressProtection>(), new Dictionary<PersonId, Shield>());
}
