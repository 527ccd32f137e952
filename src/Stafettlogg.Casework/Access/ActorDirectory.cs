using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Casework.Access;

/// <summary>Who somebody is by the registers at this moment: at the door, as one who acts, as a colleague.</summary>
public sealed class ActorDirectory : IActorDirectory
{
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly Registers registers;
    private readonly People people;
    private readonly GuardianRegister guardians;
    private readonly TimeProvider time;
    private readonly Shields shields;

    internal ActorDirectory(IDbContextFactory<CaseworkDb> databases, Registers registers, People people, IGuardianRegistry guardians, TimeProvider time) =>
        (this.databases, this.registers, this.people, this.guardians, this.time, shields) =
        (databases, registers, people, new GuardianRegister(guardians, databases), time, new(databases, people, time));

    /// <inheritdoc/>
    public async Task<KnownPerson?> FindAsync(PersonId person, CancellationToken cancel) => await FindAsync(person, await registers.NowAsync(cancel), cancel);

    /// <summary>The one who acts, with their posts and children as they are now; null when the role is no longer theirs.</summary>
    public async Task<Actor?> ActorAsync(PersonId person, ActorRole role, CancellationToken cancel) =>
        await ActorAsync(person, role, await registers.NowAsync(cancel), cancel);

    /// <summary>The one who acts and how they are known, asked for at once; null when the role is no longer theirs.</summary>
    public async Task<(Actor Actor, KnownPerson Person)?> PresentAsync(PersonId person, ActorRole role, CancellationToken cancel)
    {
        var now = await registers.NowAsync(cancel);
        var actor = await ActorAsync(person, role, now, cancel);
        return actor is not null && await FindAsync(person, now, cancel) is { } known ? (actor, known) : null;
    }

    /// <summary>Everybody who serves the municipality in the unit, as last known: for names on a page.</summary>
    public Task<IReadOnlyList<Colleague>> ColleaguesAsync(UnitId unit, MunicipalityId municipality, CancellationToken cancel) =>
        ColleaguesAsync(unit, municipality, registers.Latest, cancel);

    /// <summary>One who acted as an employee, as last known; null when they serve nowhere.</summary>
    internal Task<Actor?> EmployeeAsync(PersonId person, CancellationToken cancel) => ActorAsync(person, ActorRole.Employee, registers.Latest, cancel);

    /// <summary>Everybody who serves in the municipality now, in the order they came into the registers.</summary>
    public Task<IReadOnlyList<Actor>> EmployeesAsync(MunicipalityId municipality, CancellationToken cancel) => EmployedAsync(row => row.MunicipalityId == municipality, cancel);

    /// <summary>Those of them alone who can answer for the concern: its holder, who leads its unit, who coordinates.</summary>
    public Task<IReadOnlyList<Actor>> AnsweringAsync(Concern concern, CancellationToken cancel)
    {
        var (municipality, unit, holder) = (concern.Municipality, concern.Unit, concern.Responsible);
        return EmployedAsync(
            row => row.MunicipalityId == municipality
                && (row.PersonId == holder || (row.UnitId == unit && row.Roles.Contains(EmploymentRow.Leader)) || row.Roles.Contains(EmploymentRow.Coordinator)),
            cancel);
    }

    /// <summary>One who serves the municipality in the unit now; null when they do not.</summary>
    public async Task<Colleague?> ColleagueAsync(UnitId unit, MunicipalityId municipality, PersonId person, CancellationToken cancel) =>
        (await ColleaguesAsync(unit, municipality, await registers.NowAsync(cancel), cancel)).FirstOrDefault(colleague => colleague.Person == person);

    /// <summary>The children who belong to the units now.</summary>
    public async Task<IReadOnlyList<PersonId>> ChildrenOfAsync(IReadOnlyCollection<UnitId> units, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var today = Oslo.Day(time.GetUtcNow());
        return await db.Enrolments.AsNoTracking()
            .Where(row => units.Contains(row.UnitId) && row.From <= today && (row.To == null || row.To > today)).Select(row => row.ChildId).ToListAsync(cancel);
    }

    /// <summary>
    /// Where each of the persons serves the municipality, or else anywhere, as last known: for titles on its pages; one who serves nowhere is left out.
    /// </summary>
    public async Task<IReadOnlyDictionary<PersonId, ServingCard>> ServingAsync(
        IReadOnlyCollection<PersonId> persons, MunicipalityId municipality, CancellationToken cancel)
    {
        var (known, all) = (registers.Latest, persons.Distinct().ToList());
        var read = await ReadServingAsync(all.FindAll(person => !known.Has(("serving", person, municipality))), municipality, cancel);
        var serving = new Dictionary<PersonId, ServingCard>();
        foreach (var person in all)
        {
            if (await known.KeepAsync(("serving", person, municipality), () => Task.FromResult(read.GetValueOrDefault(person))) is { } card) serving[person] = card;
        }

        return serving;
    }

    /// <summary>Everybody who serves the municipality in one of the services now, or in the unit, as pages name them.</summary>
    internal async Task<IReadOnlyList<(Colleague Colleague, string Unit)>> ServingInAsync(
        MunicipalityId municipality, IReadOnlyCollection<string> services, UnitId home, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var today = Oslo.Day(time.GetUtcNow());
        var rows = await db.PostsOn(today)
            .Where(row => row.MunicipalityId == municipality && (services.Contains(row.Service) || row.UnitId == home))
            .Join(db.Units, row => row.UnitId, unit => unit.UnitId, (row, unit) => new { Row = row, unit.Name })
            .ToListAsync(cancel);
        var families = await FamiliesAsync(db, rows.ConvertAll(row => row.Row.PersonId), today, cancel);
        var households = await Households.OfAsync(db, rows.ConvertAll(row => row.Row.PersonId), cancel);
        return rows.ConvertAll(row => (ColleagueOf(row.Row, families, households), row.Name));
    }

    /// <summary>The unit as pages name it; null when there is none.</summary>
    public Task<UnitCard?> UnitAsync(UnitId unit, CancellationToken cancel) => registers.Latest.KeepAsync(("unit", unit), async () =>
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Units.AsNoTracking().Where(row => row.UnitId == unit).Select(row => new UnitCard(row.UnitId, row.Name)).SingleOrDefaultAsync(cancel);
    });

    /// <summary>Those whom the register names as caring for the child, and what it knows of their responsibility (R8). Where it contradicts itself, nothing is known.</summary>
    /// <exception cref="GuardianRegistryAway">The register does not answer, or not in time.</exception>
    public Task<IReadOnlyList<KnownGuardian>> GuardiansOfAsync(PersonId child, CancellationToken cancel) => guardians.GuardiansOfAsync(child, cancel);

    /// <summary>Everybody whom the register names as caring for one of the children.</summary>
    internal async Task<IReadOnlyList<PersonId>> GuardiansOfAllAsync(IReadOnlyCollection<PersonId> children, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Guardianships.AsNoTracking().Where(row => children.Contains(row.ChildId)).Select(row => row.GuardianId).Distinct().ToListAsync(cancel);
    }

    /// <summary>The address protection in the family of a child, by the program's own registers as they are now (R11–R14).</summary>
    internal Task<FamilyProtection> ProtectionOfAsync(PersonId child, CancellationToken cancel) => shields.OfFamilyAsync(child, [], cancel);

    /// <summary>The address protection in the family of a concern, by registers and log, as it is now (R11–R14).</summary>
    public Task<FamilyProtection> ProtectionOfAsync(Concern concern, CancellationToken cancel) =>
        shields.OfFamilyAsync(concern.Subject.Person, concern.Guardians.All.Select(guardian => guardian.Person), cancel);

    /// <summary>The guardians of the one a concern is about, as last known: for a page. What decides asks the above.</summary>
    internal Task<IReadOnlyList<KnownGuardian>> LastKnownGuardiansAsync(PersonId child, CancellationToken cancel) =>
        registers.Latest.KeepAsync(("guardians", child), () => GuardiansOfAsync(child, cancel));

    /// <summary>The address protection in the family of a concern, as last known: for a page.</summary>
    internal Task<FamilyProtection> LastKnownProtectionAsync(Concern concern, CancellationToken cancel) =>
        registers.Latest.KeepAsync(("protection", concern.Id, concern.Guardians.All.Count), () => ProtectionOfAsync(concern, cancel));

    private async Task<Dictionary<PersonId, ServingCard>> ReadServingAsync(List<PersonId> persons, MunicipalityId municipality, CancellationToken cancel)
    {
        if (persons.Count == 0) return [];
        await using var db = await databases.CreateDbContextAsync(cancel);
        var today = Oslo.Day(time.GetUtcNow());
        var rows = await db.PostsOn(today).Where(row => persons.Contains(row.PersonId))
            .Join(db.Units, row => row.UnitId, unit => unit.UnitId, (row, unit) => new { Row = row, unit.Name })
            .ToListAsync(cancel);
        // Who has two posts for the municipality is known by the one that leads, or else the one they have had longest.
        return rows.OrderByDescending(row => row.Row.MunicipalityId == municipality).ThenByDescending(row => PostOf(row.Row).IsLeader)
            .ThenBy(row => row.Row.From).ThenBy(row => row.Row.UnitId.Value).ThenBy(row => row.Row.MunicipalityId.Value, StringComparer.Ordinal)
            .DistinctBy(row => row.Row.PersonId)
            .ToDictionary(row => row.Row.PersonId, row => new ServingCard(row.Row.PersonId, row.Row.UnitId, row.Name, row.Row.Service, row.Row.Title));
    }

    private Task<KnownPerson?> FindAsync(PersonId person, RegisterSnapshot now, CancellationToken cancel) => now.KeepAsync(("known", person), async () =>
    {
        if (await people.CardAsync(person, cancel) is not { } card) return null;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var posts = await db.PostsOn(now.Day).Where(row => row.PersonId == person)
            .Join(db.Units, row => row.UnitId, unit => unit.UnitId, (row, unit) => new { row.Title, unit.Name }).ToListAsync(cancel);
        var roles = new List<ActorRole>();
        if (posts.Count > 0) roles.Add(ActorRole.Employee);
        if (await CaresAsync(db, person, now.Day, cancel)) roles.Add(ActorRole.Guardian);
        if (await db.Enrolments.AnyAsync(row => row.ChildId == person, cancel)) roles.Add(ActorRole.Child);
        return new KnownPerson(person, card.Name, roles, posts.FirstOrDefault()?.Title, posts.FirstOrDefault()?.Name);
    });

    private async Task<IReadOnlyList<Actor>> EmployedAsync(Expression<Func<EmploymentRow, bool>> which, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var ids = await db.Employments.AsNoTracking().Where(which).Select(row => row.PersonId).ToListAsync(cancel);
        var now = await registers.NowAsync(cancel);
        var actors = new List<Actor>();
        foreach (var id in ids.OrderBy(id => id.Value).Distinct())
        {
            if (await ActorAsync(id, ActorRole.Employee, now, cancel) is { } actor) actors.Add(actor);
        }

        return actors;
    }

    private async Task<Actor?> ActorAsync(PersonId person, ActorRole role, RegisterSnapshot now, CancellationToken cancel)
    {
        var actor = await KnownActorAsync(person, role, now, cancel);
        return actor is { Role: ActorRole.Guardian } ? actor with { Denied = await guardians.DeniedAsync(actor, cancel) } : actor;
    }

    private Task<Actor?> KnownActorAsync(PersonId person, ActorRole role, RegisterSnapshot now, CancellationToken cancel) => now.KeepAsync(("actor", person, role), async () =>
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var posts = role == ActorRole.Employee ? await PostsAsync(db, person, now.Day, cancel) : [];
        var family = (await FamiliesAsync(db, [person], now.Day, cancel))[person].ToHashSet();
        var stillTheirs = role switch
        {
            ActorRole.Employee => posts.Count > 0,
            ActorRole.Guardian => await CaresAsync(db, person, now.Day, cancel),
            _ => await db.Enrolments.AnyAsync(row => row.ChildId == person, cancel),
        };
        if (!stillTheirs) return null;
        var all = await shields.AllAsync(now, cancel);
        var known = role switch
        {
            ActorRole.Guardian => await shields.OfAsync(person, [.. family, person], cancel),
            ActorRole.Child => await shields.OfAsync(person, [person], cancel),
            _ => all.Families,
        };
        var household = role == ActorRole.Employee ? (await Households.OfAsync(db, [person], cancel))[person].ToHashSet() : [];
        return new Actor(person, role, posts, family) { Shields = known, Protected = all.Persons, Household = household };
    });

    private static Task<bool> CaresAsync(CaseworkDb db, PersonId person, DateOnly day, CancellationToken cancel) =>
        Care.On(db, day).AnyAsync(one => one.Person == person, cancel);

    private Task<IReadOnlyList<Colleague>> ColleaguesAsync(
        UnitId unit, MunicipalityId municipality, RegisterSnapshot now, CancellationToken cancel) => now.KeepAsync<IReadOnlyList<Colleague>>(("colleagues", unit, municipality), async () =>
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.PostsOn(now.Day).Where(row => row.UnitId == unit && row.MunicipalityId == municipality).ToListAsync(cancel);
        var families = await FamiliesAsync(db, rows.ConvertAll(row => row.PersonId), now.Day, cancel);
        var households = await Households.OfAsync(db, rows.ConvertAll(row => row.PersonId), cancel);
        // Who has two posts in the unit is known by the one that leads.
        return [.. rows.OrderByDescending(row => PostOf(row).IsLeader).DistinctBy(row => row.PersonId)
            .Select(row => ColleagueOf(row, families, households))];
    });

    /// <summary>For each of them their children, and both children and themselves under every id there is for them.</summary>
    private static async Task<ILookup<PersonId, PersonId>> FamiliesAsync(CaseworkDb db, IReadOnlyCollection<PersonId> persons, DateOnly day, CancellationToken cancel)
    {
        var children = await Care.On(db, day).Where(one => persons.Contains(one.Person)).ToListAsync(cancel);
        var same = await OnePerson.OfAsync(db, children.Select(one => one.Child).Concat(persons), cancel);
        return children.Select(one => (one.Person, Near: one.Child)).Concat(persons.Select(person => (Person: person, Near: person)))
            .SelectMany(row => same[row.Near].Ids.Select(id => (row.Person, Near: id)))
            .Where(row => row.Near != row.Person)
            .ToLookup(row => row.Person, row => row.Near);
    }

    private static Colleague ColleagueOf(EmploymentRow row, ILookup<PersonId, PersonId> families, ILookup<PersonId, PersonId> households) =>
        new(row.PersonId, PostOf(row), families[row.PersonId].ToHashSet()) { Household = households[row.PersonId].ToHashSet() };

    private static Post PostOf(EmploymentRow row) =>
        new(row.UnitId, row.MunicipalityId, row.Service, row.Title, row.Roles.Split(' ').Contains(EmploymentRow.Leader))
        {
            IsCoordinator = row.Roles.Split(' ').Contains(EmploymentRow.Coordinator),
        };

    private static async Task<List<Post>> PostsAsync(CaseworkDb db, PersonId person, DateOnly today, CancellationToken cancel)
    {
        var rows = await db.PostsOn(today).Where(row => row.PersonId == person).ToListAsync(cancel);
        return rows.ConvertAll(PostOf);
    }
}
