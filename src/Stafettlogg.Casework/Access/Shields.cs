using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// Address protection as the program's own registers have it now (R11–R14). It is asked of no register outside, so that one which is away loosens
/// nothing (R13); of whom nothing can be read is kept closest.
/// </summary>
internal sealed class Shields(IDbContextFactory<CaseworkDb> databases, People people)
{
    /// <summary>The protection of a family: of the child, of those who care for it by the register, and of the others named.</summary>
    public async Task<FamilyProtection> OfFamilyAsync(PersonId child, IEnumerable<PersonId> others, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var guardians = (await CareAsync(db, [child], cancel))[child].Union(others).ToList();
        var grades = await people.GradesAsync([.. guardians, child], cancel);
        return new(grades[child], guardians.ToDictionary(guardian => guardian, guardian => grades[guardian]));
    }

    /// <summary>What protection in the families of the children is to one person; a child whose family has none is left out.</summary>
    public async Task<Dictionary<PersonId, Shield>> OfAsync(PersonId to, IReadOnlyCollection<PersonId> children, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var care = await CareAsync(db, children, cancel);
        var grades = await people.GradesAsync(care.SelectMany(guardians => guardians).Concat(children), cancel);
        return children.Distinct()
            .Select(child => (Child: child, Shield: Shield.Of(to, grades[child], care[child].ToDictionary(guardian => guardian, guardian => grades[guardian]))))
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
        var near = await db.Guardianships.AsNoTracking().Where(row => found.Contains(row.ChildId) || found.Contains(row.GuardianId))
            .Select(row => new { row.ChildId, row.GuardianId }).ToListAsync(cancel);
        var families = found.Concat(near.Select(row => row.ChildId)).Distinct().ToDictionary(
            child => child,
            child => near.Where(row => row.ChildId == child).Select(row => row.GuardianId).Append(child).Max(person => grades.GetValueOrDefault(person)));
        var names = await Households.NamesAsync(db, families.Keys, cancel);
        foreach (var (child, grade) in families.ToList())
        {
            foreach (var name in names[child]) families[name] = grade;
        }

        return new Protected(grades, families.ToDictionary(one => one.Key, one => new Shield(one.Value)));
    });

    private static async Task<ILookup<PersonId, PersonId>> CareAsync(CaseworkDb db, IReadOnlyCollection<PersonId> children, CancellationToken cancel) =>
        (await db.Guardianships.AsNoTracking().Where(row => children.Contains(row.ChildId)).Select(row => new { row.ChildId, row.GuardianId }).ToListAsync(cancel))
            .ToLookup(row => row.ChildId, row => row.GuardianId);
}

/// <summary>Who is protected, and in whose family somebody is.</summary>
internal sealed record Protected(IReadOnlyDictionary<PersonId, AddressProtection> Persons, IReadOnlyDictionary<PersonId, Shield> Families)
{
    /// <summary>Nobody, and no family.</summary>
    public static Protected Nobody { get; } = new(new Dictionary<PersonId, AddressProtection>(), new Dictionary<PersonId, Shield>());
}
