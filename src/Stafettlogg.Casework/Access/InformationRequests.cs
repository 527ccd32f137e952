using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// A parent without parental responsibility asks for information about their child (Norwegian: be om opplysninger; barnelova § 47; R9). It asks no log
/// whether there is one, so that nothing they meet tells: what they read is what a leader has written to them. Every look is recorded.
/// </summary>
public sealed class InformationRequests
{
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly InformationStore store;
    private readonly AccessLog accesses;
    private readonly ActorDirectory directory;
    private readonly People people;
    private readonly TimeProvider time;

    internal InformationRequests(
        IDbContextFactory<CaseworkDb> databases, InformationStore store, AccessLog accesses, ActorDirectory directory, People people, TimeProvider time)
    {
        (this.databases, this.store, this.accesses) = (databases, store, accesses);
        (this.directory, this.people, this.time) = (directory, people, time);
    }

    /// <summary>The children whom the register names the actor as caring for, without parental responsibility that it knows of: about those they may ask.</summary>
    /// <exception cref="GuardianRegistryAway">The register does not answer.</exception>
    public async Task<IReadOnlyList<PersonCard>> ChildrenAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Role != ActorRole.Guardian) return [];
        var own = new List<PersonId>();
        foreach (var child in actor.Children)
        {
            var said = (await directory.GuardiansOfAsync(child, cancel)).FirstOrDefault(one => one.Person == actor.Person);
            if (said is not null && said.Responsibility != Responsibility.Yes) own.Add(child);
        }

        return [.. (await people.CardsAsync(own, cancel)).Values.OrderBy(card => card.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Asks the leader of the unit that the child belongs to, or did last. The answer is the same whatever there is of the child.</summary>
    /// <exception cref="NotThere">No such child of theirs, or they have parental responsibility and a page of their own.</exception>
    /// <exception cref="RuleBroken">A text is missing or too long, or the register does not answer.</exception>
    /// <exception cref="AlienDeed">The deed's id was used by another person.</exception>
    public async Task AskAsync(DeedId deed, PersonId child, string? about, string? why, Actor actor, CancellationToken cancel)
    {
        if (!await IsTheirsAsync(child, actor, cancel) || await UnitOfAsync(child, cancel) is not { } unit)
        {
            await RecordAsync(actor, AccessLog.AskForInformation, AccessLog.Refused, cancel);
            throw new NotThere();
        }

        var asked = InformationAsked.Of(about, why);
        var head = new InformationHead(actor.Person, child, unit.UnitId, unit.MunicipalityId, Oslo.Day(time.GetUtcNow()));
        var access = await accesses.DraftAsync(default, actor, AccessLog.AskForInformation, AccessLog.Allowed, cancel);
        await store.AskAsync(deed, head, asked, access, cancel);
    }

    /// <summary>What the actor has asked, newest first.</summary>
    public async Task<IReadOnlyList<InformationRequest>> MineAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Role != ActorRole.Guardian) return [];
        var mine = await store.OfAsync(actor.Person, cancel);
        var cards = await people.CardsAsync(mine.Select(one => one.Head.Child), cancel);
        return [.. mine.Select(one => InformationRequest.Of(one, cards, answeredBy: null))];
    }

    /// <summary>One that the actor has made, with the answer when there is one. Who answered is not told: where they serve would tell where the child is.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    public async Task<InformationRequest> ReadMineAsync(Guid id, Actor actor, CancellationToken cancel)
    {
        var found = await store.FindAsync(id, cancel);
        var theirs = actor.Role == ActorRole.Guardian && found?.Head.Asker == actor.Person;
        await RecordAsync(actor, AccessLog.ReadInformation, theirs ? AccessLog.Allowed : AccessLog.Refused, cancel);
        if (!theirs) throw new NotThere();
        return InformationRequest.Of(found!, await people.CardsAsync([found!.Head.Child], cancel), answeredBy: null);
    }

    private async Task<bool> IsTheirsAsync(PersonId child, Actor actor, CancellationToken cancel)
    {
        try
        {
            return (await ChildrenAsync(actor, cancel)).Any(card => card.Id == child);
        }
        catch (GuardianRegistryAway)
        {
            throw new RuleBroken(Rule.GuardianRegistryAway);
        }
    }

    private async Task<UnitRow?> UnitOfAsync(PersonId child, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.Enrolments.AsNoTracking().Where(row => row.ChildId == child).Join(db.Units, row => row.UnitId, unit => unit.UnitId, (row, unit) => new { row.From, row.To, unit }).ToListAsync(cancel);
        return rows.OrderByDescending(row => row.To ?? DateOnly.MaxValue).ThenByDescending(row => row.From).FirstOrDefault()?.unit;
    }

    private Task RecordAsync(Actor actor, string deed, string outcome, CancellationToken cancel) => accesses.RecordAsync(default, actor, deed, outcome, cancel);
}

/// <summary>A request for information (Norwegian: forespørsel om opplysninger).</summary>
/// <param name="Id">Which.</param>
/// <param name="Municipality">Whose words apply.</param>
/// <param name="Child">About whom.</param>
/// <param name="Asker">Who asks; null where it is the reader's own.</param>
/// <param name="On">The day.</param>
/// <param name="Asked">What they asked.</param>
/// <param name="Answered">What was answered; null while it waits.</param>
/// <param name="AnsweredBy">By whom; null while it waits, and where that is not told.</param>
public sealed record InformationRequest(
    Guid Id, MunicipalityId Municipality, PersonCard? Child, PersonCard? Asker, DateOnly On, InformationAsked Asked, InformationAnswered? Answered, PersonCard? AnsweredBy)
{
    /// <summary>The last day to answer.</summary>
    public DateOnly AnswerBy => On.AddDays(InformationAsked.DaysToAnswer);

    internal static InformationRequest Of(StoredInformation stored, IReadOnlyDictionary<PersonId, PersonCard> cards, PersonId? answeredBy) => new(
        stored.Id, stored.Head.Municipality, cards.GetValueOrDefault(stored.Head.Child), cards.GetValueOrDefault(stored.Head.Asker), stored.Head.On, stored.Asked, stored.Answered,
        answeredBy is { } by ? cards.GetValueOrDefault(by) : null);
}
