using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>Somebody to take into the registers, with names where the registers have ids.</summary>
public sealed record NewPerson
{
    /// <summary>The short name by which others in the same import refer to them.</summary>
    public required string Key { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Birth number.</summary>
    public required NationalId NationalId { get; init; }

    /// <summary>Day of birth, a field of its own (R30).</summary>
    public required DateOnly Born { get; init; }

    /// <summary>Whether where they live may be known.</summary>
    public AddressProtection AddressProtection { get; init; }

    /// <summary>Where they serve; empty for those who do not.</summary>
    public IReadOnlyList<NewPost> Posts { get; init; } = [];

    /// <summary>Where a child belongs; null for others.</summary>
    public NewUnit? BelongsTo { get; init; }

    /// <summary>Those who care for a child, by key, and whether each has parental responsibility.</summary>
    public IReadOnlyList<(string Guardian, bool? ParentalResponsibility)> Guardians { get; init; } = [];
}

/// <summary>A unit as an import names it.</summary>
public sealed record NewUnit(MunicipalityId Municipality, string Name, string Owner);

/// <summary>A post as an import names it: unit, municipality served, service, title, and roles such as "unit-leader".</summary>
public sealed record NewPost(NewUnit Unit, MunicipalityId Serves, string Service, string Title, IReadOnlyList<string> Roles);

/// <summary>
/// Takes people, units and relations into the registers. Who is there already is left as they are, but for address protection, which may only be tightened:
/// an import that has lost it, or has a lower grade, changes nothing (R12).
/// </summary>
public sealed class PeopleImport
{
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly People people;
    private readonly TimeProvider time;

    internal PeopleImport(IDbContextFactory<CaseworkDb> databases, People people, TimeProvider time) =>
        (this.databases, this.people, this.time) = (databases, people, time);

    /// <summary>Imports them; says how many were new.</summary>
    public async Task<int> RunAsync(IReadOnlyList<NewPerson> everybody, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var ids = new Dictionary<string, PersonId>();
        var fresh = new List<NewPerson>();
        foreach (var person in everybody)
        {
            if (await people.FindAsync(person.NationalId, cancel) is { } known)
            {
                ids[person.Key] = known;
                await people.TightenAsync(db, known, person.AddressProtection, cancel);
                continue;
            }

            var id = ids[person.Key] = PersonId.New(time.GetUtcNow());
            db.People.Add(await people.SealAsync(id, person, cancel));
            fresh.Add(person);
        }

        var units = await UnitsAsync(db, fresh, cancel);
        foreach (var person in fresh) Relate(db, person, ids, units);
        await db.SaveChangesAsync(cancel);
        return fresh.Count;
    }

    private async Task<Dictionary<(MunicipalityId, string), UnitId>> UnitsAsync(CaseworkDb db, List<NewPerson> fresh, CancellationToken cancel)
    {
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(row => (row.MunicipalityId, row.Name), row => row.UnitId, cancel);
        foreach (var unit in fresh.SelectMany(person => person.Posts.Select(post => post.Unit).Concat(person.BelongsTo is { } own ? [own] : [])))
        {
            if (units.ContainsKey((unit.Municipality, unit.Name))) continue;
            var id = units[(unit.Municipality, unit.Name)] = UnitId.New(time.GetUtcNow());
            db.Units.Add(new UnitRow { UnitId = id, MunicipalityId = unit.Municipality, Name = unit.Name, Owner = unit.Owner });
        }

        return units;
    }

    private void Relate(CaseworkDb db, NewPerson person, Dictionary<string, PersonId> ids, Dictionary<(MunicipalityId, string), UnitId> units)
    {
        var (id, today) = (ids[person.Key], Oslo.Day(time.GetUtcNow()));
        foreach (var post in person.Posts)
        {
            db.Employments.Add(new EmploymentRow
            {
                PersonId = id,
                UnitId = units[(post.Unit.Municipality, post.Unit.Name)],
                MunicipalityId = post.Serves,
                Service = post.Service,
                Title = post.Title,
                Roles = string.Join(' ', post.Roles),
                From = today,
                To = null,
            });
        }

        if (person.BelongsTo is { } own) db.Enrolments.Add(new EnrolmentRow { ChildId = id, UnitId = units[(own.Municipality, own.Name)], From = today, To = null });
        foreach (var (guardian, responsibility) in person.Guardians)
        {
            db.Guardianships.Add(new GuardianshipRow { ChildId = id, GuardianId = ids[guardian], ParentalResponsibility = responsibility });
        }
    }
}
