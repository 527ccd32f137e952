using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Access;

/// <summary>What a deed may ask of the world around the concern while it is decided: who acts, the moment, the pack, the registers.</summary>
internal sealed record Circumstances(Actor Actor, DateTimeOffset Now, MunicipalityPacks Packs, ActorDirectory Directory, CancellationToken Cancel)
{
    /// <summary>The register of people.</summary>
    public required People People { get; init; }

    /// <summary>Who has looked, did or was refused.</summary>
    public required AccessLog Accesses { get; init; }

    /// <summary>The day in Oslo.</summary>
    public DateOnly Today { get; } = Oslo.Day(Now);

    /// <summary>The reading by an employee at that moment, of those that the one who acts is told of as family (R42).</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.NoSuchLook"/>.</exception>
    public async Task<ReaderLook> LookAsync(Concern concern, long ticks)
    {
        var told = Readers.ToldToFamily(await Accesses.OfAsync(concern.Id, Cancel), concern.AsSeenBy(Actor), Actor);
        return told.FirstOrDefault(access => access.At.UtcTicks == ticks && access.Role == ActorRole.Employee) is { } look
            ? new(look.Person, look.At)
            : throw new RuleBroken(Rule.NoSuchLook);
    }

    /// <exception cref="RuleBroken"><see cref="Rule.MunicipalityNotSetUp"/>.</exception>
    public MunicipalityPack PackOf(Concern concern) => Packs.Find(concern.Municipality) ?? throw new RuleBroken(Rule.MunicipalityNotSetUp);

    /// <summary>Refuses to leave out of a consent who serves the municipality nowhere: nobody can tell who that would be.</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.PersonNotOfService"/>.</exception>
    public async Task RefuseStrangersAsync(Concern concern, IReadOnlyList<PersonId> persons)
    {
        foreach (var person in persons)
        {
            var serving = (await Directory.EmployeeAsync(person, Cancel))?.For(concern.Municipality).Posts;
            if (serving is not { Count: > 0 }) throw new RuleBroken(Rule.PersonNotOfService);
        }
    }

    /// <summary>The child's guardians by the register: for what would grant somebody something new, which waits until it answers (R8, R13).</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.GuardianRegistryAway"/>.</exception>
    public async Task<IReadOnlyList<KnownGuardian>> GuardiansAsync(PersonId child) =>
        await GuardiansIfThereAsync(child) ?? throw new RuleBroken(Rule.GuardianRegistryAway);

    /// <summary>The same for what grants nothing; null while the register does not answer.</summary>
    public async Task<IReadOnlyList<KnownGuardian>?> GuardiansIfThereAsync(PersonId child)
    {
        try
        {
            return await Directory.GuardiansOfAsync(child, Cancel);
        }
        catch (GuardianRegistryAway)
        {
            return null;
        }
    }

    /// <summary>Refuses a guardian's consent while nobody can tell whether they are one still, and when the register says that they are not (R8, R13). Who consents for themselves needs no register.</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.GuardianRegistryAway"/>, <see cref="Rule.ConsentNotTheirs"/>.</exception>
    public async Task RefuseUnlessGuardianAsync(Concern concern, PersonId by)
    {
        if (by == concern.Subject.Person || concern.Guardians.Of(by) is not { } guardian) return; // the law says whether it is theirs
        var now = (await GuardiansAsync(concern.Subject.Person)).FirstOrDefault(one => one.Person == by);
        if (now is { Responsibility: Responsibility.No } && !guardian.StandsAgainstTheRegister) throw new RuleBroken(Rule.ConsentNotTheirs);
    }

    /// <summary>What the registers know of the one it is about, where the wonder knew them by a number and a name of its own; null when they know nobody by it.</summary>
    public async Task<PersonCard?> RegisteredAsync(Concern concern) =>
        await People.CardAsync(await People.KnownAsAsync(concern.Subject.Person, Cancel) ?? concern.Subject.Person, Cancel);

    /// <summary>When the one it is about was born, as the registers know it; null when they do not.</summary>
    public async Task<DateOnly?> BornAsync(Concern concern) => (await RegisteredAsync(concern))?.Born;

    /// <summary>One who serves the concern's municipality in the unit now.</summary>
    /// <exception cref="RuleBroken">They do not: the rule that the caller names.</exception>
    public async Task<Colleague> ColleagueAsync(Concern concern, UnitId unit, PersonId person, Rule otherwise) =>
        await Directory.ColleagueAsync(unit, concern.Municipality, person, Cancel) ?? throw new RuleBroken(otherwise);
}
