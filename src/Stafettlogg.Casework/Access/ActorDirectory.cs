using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>Who somebody is by the registers at this moment: at the door, as one who acts, as a colleague.</summary>
public sealed class ActorDirectory : IActorDirectory
{
    private const string LeaderRole = "unit-leader";

    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly People people;
    private readonly TimeProvider time;

    internal ActorDirectory(IDbContextFactory<CaseworkDb> databases, People people, TimeProvider time) =>
        (this.databases, this.people, this.time) = (databases, people, time);

    /// <inheritdoc/>
    public async Task<KnownPerson?> RecogniseAsync(NationalId nationalId, CancellationToken cancel) =>
        await people.FindAsync(nationalId, cancel) is { } person ? await FindAsync(person, cancel) : null;

    /// <inheritdoc/>
    public async Task<KnownPerson?> FindAsync(PersonId person, CancellationToken cancel)
    {
        if (await people.CardAsync(person, cancel) is not { } card) return null;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var today = Oslo.Day(time.GetUtcNow());
        var posts = await db.Employments.AsNoTracking().Where(row => row.PersonId == person && row.From <= today && (row.To == null || row.To > today))
            .Join(db.Units, row => row.UnitId, unit => unit.UnitId, (row, unit) => new { row.Title, unit.Name }).ToListAsync(cancel);
        var roles = new List<ActorRole>();
        if (posts.Count > 0) roles.Add(ActorRole.Employee);
        if (await db.Guardianships.AnyAsync(row => row.GuardianId == person, cancel)) roles.Add(ActorRole.Guardian);
        if (await db.Enrolments.AnyAsync(row => row.ChildId == person, cancel)) roles.Add(ActorRole.Child);
        return new(person, card.Name, roles, posts.FirstOrDefault()?.Title, posts.FirstOrDefault()?.Name);
    }

    /// <summary>The one who acts, with their posts and children as they are now; null when the role is no longer theirs.</summary>
    public async Task<Actor?> ActorAsync(PersonId person, ActorRole role, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var posts = role == ActorRole.Employee ? await PostsAsync(db, person, cancel) : [];
        var family = (await FamiliesAsync(db, [person], cancel))[person].ToHashSet();
        var stillTheirs = role switch
        {
            ActorRole.Employee => posts.Count > 0,
            ActorRole.Guardian => await db.Guardianships.AnyAsync(row => row.GuardianId == person, cancel),
            _ => await db.Enrolments.AnyAsync(row => row.ChildId == person, cancel),
        };
        return stillTheirs ? new Actor(person, role, posts, family) : null;
    }

    /// <summary>Everybody who serves in the unit now.</summary>
    public async Task<IReadOnlyList<Colleague>> ColleaguesAsync(UnitId unit, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var today = Oslo.Day(time.GetUtcNow());
        var rows = await db.Employments.AsNoTracking()
            .Where(row => row.UnitId == unit && row.From <= today && (row.To == null || row.To > today)).ToListAsync(cancel);
        var families = await FamiliesAsync(db, rows.ConvertAll(row => row.PersonId), cancel);
        // Who has two posts in the unit is known by the one that leads.
        return [.. rows.OrderByDescending(row => PostOf(row).IsLeader).DistinctBy(row => row.PersonId)
            .Select(row => new Colleague(row.PersonId, PostOf(row), families[row.PersonId].ToHashSet()))];
    }

    /// <summary>Everybody who serves in the municipality now, in the order they came into the registers.</summary>
    public async Task<IReadOnlyList<Actor>> EmployeesAsync(MunicipalityId municipality, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var ids = await db.Employments.AsNoTracking().Where(row => row.MunicipalityId == municipality).Select(row => row.PersonId).ToListAsync(cancel);
        var actors = new List<Actor>();
        foreach (var id in ids.OrderBy(id => id.Value).Distinct())
        {
            if (await ActorAsync(id, ActorRole.Employee, cancel) is { } actor) actors.Add(actor);
        }

        return actors;
    }

    /// <summary>One who serves in the unit now; null when they do not.</summary>
    public async Task<Colleague?> ColleagueAsync(UnitId unit, PersonId person, CancellationToken cancel) =>
        (await ColleaguesAsync(unit, cancel)).FirstOrDefault(colleague => colleague.Person == person);

    /// <summary>The children who belong to the units now.</summary>
    public async Task<IReadOnlyList<PersonId>> ChildrenOfAsync(IReadOnlyCollection<UnitId> units, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var today = Oslo.Day(time.GetUtcNow());
        return await db.Enrolments.AsNoTracking()
            .Where(row => units.Contains(row.UnitId) && row.From <= today && (row.To == null || row.To > today)).Select(row => row.ChildId).ToListAsync(cancel);
    }

    /// <summary>The unit as pages name it; null when there is none.</summary>
    public async Task<UnitCard?> UnitAsync(UnitId unit, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Units.AsNoTracking().Where(row => row.UnitId == unit).Select(row => new UnitCard(row.UnitId, row.Name)).SingleOrDefaultAsync(cancel);
    }

    /// <summary>For each of them their children, and both children and themselves where a wonder knows them under a name of its own.</summary>
    private static async Task<ILookup<PersonId, PersonId>> FamiliesAsync(CaseworkDb db, IReadOnlyCollection<PersonId> persons, CancellationToken cancel)
    {
        var children = await db.Guardianships.AsNoTracking().Where(row => persons.Contains(row.GuardianId))
            .Select(row => new { Person = row.GuardianId, Near = row.ChildId }).ToListAsync(cancel);
        var near = children.Select(row => row.Near).Concat(persons).Distinct().ToList();
        var named = await db.People.AsNoTracking().Where(row => near.Contains(row.PersonId) && row.NationalIdHash != null)
            .Join(db.People.Where(other => other.Provisional), row => row.NationalIdHash, other => other.NationalIdHash, (row, other) => new { row.PersonId, Named = other.PersonId })
            .ToListAsync(cancel);
        var names = named.ToLookup(row => row.PersonId, row => row.Named);
        return children.Concat(persons.Select(person => new { Person = person, Near = person }))
            .SelectMany(row => names[row.Near].Append(row.Near).Select(id => (row.Person, Near: id)))
            .Where(row => row.Near != row.Person)
            .ToLookup(row => row.Person, row => row.Near);
    }

    private static Post PostOf(EmploymentRow row) =>
        new(row.UnitId, row.MunicipalityId, row.Service, row.Title, row.Roles.Split(' ').Contains(LeaderRole));

    private async Task<List<Post>> PostsAsync(CaseworkDb db, PersonId person, CancellationToken cancel)
    {
        var today = Oslo.Day(time.GetUtcNow());
        var rows = await db.Employments.AsNoTracking()
            .Where(row => row.PersonId == person && row.From <= today && (row.To == null || row.To > today)).ToListAsync(cancel);
        return rows.ConvertAll(PostOf);
    }
}

/// <summary>A unit as pages name it.</summary>
public sealed record UnitCard(UnitId Id, string Name);
