using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// A leader answers those who ask for information about a child without parental responsibility (Norwegian: svare på forespørselen; R9). Nothing is copied
/// from a log: what the case says the leader reads there, on a purpose, and what may be told they write themselves.
/// </summary>
public sealed class InformationAnswers
{
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly InformationStore store;
    private readonly AccessLog accesses;
    private readonly ActorDirectory directory;
    private readonly People people;
    private readonly ConcernGate gate;
    private readonly MunicipalityPacks packs;

    internal InformationAnswers(
        IDbContextFactory<CaseworkDb> databases, InformationStore store, AccessLog accesses, ActorDirectory directory, People people, ConcernGate gate, MunicipalityPacks packs)
    {
        (this.databases, this.store, this.accesses, this.directory) = (databases, store, accesses, directory);
        (this.people, this.gate, this.packs) = (people, gate, packs);
    }

    /// <summary>Whether the actor leads a unit or coordinates, and so may be the one who answers.</summary>
    public static bool IsFor(Actor actor) => actor.Role == ActorRole.Employee && actor.Posts.Any(post => post.IsLeader || post.IsCoordinator);

    /// <summary>Those that are the actor's to answer, or have been answered: what waits first, oldest first.</summary>
    public async Task<IReadOnlyList<InformationRequest>> AllAsync(Actor actor, CancellationToken cancel)
    {
        await RecordAsync(actor, AccessLog.ListInformation, IsFor(actor) ? AccessLog.Allowed : AccessLog.Refused, cancel);
        if (!IsFor(actor)) throw new NotThere();
        var theirs = new List<StoredInformation>();
        foreach (var one in await store.InAsync([.. actor.Posts.Select(post => post.Municipality).Distinct()], cancel))
        {
            if (await IsTheirsAsync(one.Head, actor, cancel)) theirs.Add(one);
        }

        var cards = await people.CardsAsync(theirs.SelectMany(one => new[] { one.Head.Child, one.Head.Asker }), cancel);
        return [.. theirs.Select(one => InformationRequest.Of(one, cards, one.AnsweredBy)).OrderBy(one => one.Answered is not null).ThenBy(one => one.On).ThenBy(one => one.Id)];
    }

    /// <summary>One of them, with what the leader must know before they answer.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    public async Task<InformationToAnswer> ReadAsync(Guid id, Actor actor, CancellationToken cancel)
    {
        var found = await FindAsync(id, actor, AccessLog.HandleInformation, cancel);
        await RecordAsync(actor, AccessLog.HandleInformation, AccessLog.Allowed, cancel);
        var named = new[] { found.Head.Child, found.Head.Asker, found.AnsweredBy ?? default };
        var request = InformationRequest.Of(found, await people.CardsAsync(named, cancel), found.AnsweredBy);
        return new(request, await ProtectionAsync(found.Head, cancel), await CaseAsync(found.Head, actor, cancel));
    }

    /// <summary>Answers it, once.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    /// <exception cref="RuleBroken">It is answered; only a refusal is given in this family; the text is missing or too long.</exception>
    /// <exception cref="AlienDeed">The deed's id was used by another person.</exception>
    public async Task AnswerAsync(Guid id, DeedId deed, InformationDecision decision, string? text, Actor actor, CancellationToken cancel)
    {
        var found = await FindAsync(id, actor, AccessLog.AnswerInformation, cancel);
        var words = packs.Find(found.Head.Municipality)?.Information ?? throw new RuleBroken(Rule.MunicipalityNotSetUp);
        var protection = await ProtectionAsync(found.Head, cancel);
        if (protection != AddressProtection.None) words = NeutralWords.Spoken.Pack.Information; // a municipality's own may name it (R11)
        var onlyRefused = protection == AddressProtection.StrictlyConfidential;
        var answered = InformationAnswered.Of(decision, text, onlyRefused, words, gate.Today);
        var access = await accesses.DraftAsync(default, actor, AccessLog.AnswerInformation, AccessLog.Allowed, cancel);
        if (!await store.AnswerAsync(found, deed, actor.Person, answered, access, cancel)) throw new RuleBroken(Rule.AnsweredAlready);
    }

    private async Task<StoredInformation> FindAsync(Guid id, Actor actor, string deed, CancellationToken cancel)
    {
        if (IsFor(actor) && await store.FindAsync(id, cancel) is { } found && await IsTheirsAsync(found.Head, actor, cancel)) return found;
        await RecordAsync(actor, deed, AccessLog.Refused, cancel);
        throw new NotThere();
    }

    /// <summary>
    /// The leader of the child's unit answers; where it has none to whom neither child nor parent is family, one who coordinates in the municipality does, and
    /// where there is none of those either, any of its leaders.
    /// </summary>
    private async Task<bool> IsTheirsAsync(InformationHead head, Actor actor, CancellationToken cancel)
    {
        var serving = actor.For(head.Municipality);
        if (serving.IsFamilyOf(head.Child) || serving.IsFamilyOf(head.Asker)) return false;
        if (serving.Leads(head.Unit)) return true;
        if (!serving.Coordinates && !serving.Posts.Any(post => post.IsLeader)) return false;
        var unit = await directory.ColleaguesAsync(head.Unit, head.Municipality, cancel);
        if (unit.Any(colleague => colleague.Post.IsLeader && !colleague.IsFamilyOf(head.Child) && !colleague.IsFamilyOf(head.Asker))) return false;
        if (serving.Coordinates) return true;
        var everybody = await directory.EmployeesAsync(head.Municipality, cancel);
        return !everybody.Any(other => other.For(head.Municipality).Coordinates && !other.IsFamilyOf(head.Child) && !other.IsFamilyOf(head.Asker));
    }

    // The strictest grade of the child and those who care for them; what protects the one who asks hides nothing from themselves. Who is in no register is protected.
    private async Task<AddressProtection> ProtectionAsync(InformationHead head, CancellationToken cancel)
    {
        var family = await directory.ProtectionOfAsync(head.Child, cancel);
        return (family with { Guardians = family.Guardians.Where(one => one.Key != head.Asker).ToDictionary() }).Grade;
    }

    // A case of the child that the leader was told of: there they read on a purpose, before they answer.
    private async Task<ConcernId?> CaseAsync(InformationHead head, Actor actor, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var child = (await OnePerson.OfAsync(db, [head.Child], cancel))[head.Child];
        var concerns = await db.Concerns.AsNoTracking().Where(row => child.Ids.Contains(row.SubjectId) && row.MunicipalityId == head.Municipality)
            .OrderByDescending(row => row.ConcernId).Select(row => row.ConcernId).ToListAsync(cancel);
        foreach (var id in concerns)
        {
            if (await gate.AsksForPurposeAsync(id, actor, cancel)) return id;
        }

        return null;
    }

    private Task RecordAsync(Actor actor, string deed, string outcome, CancellationToken cancel) => accesses.RecordAsync(default, actor, deed, outcome, cancel);
}

/// <summary>A request for information before the one who answers it.</summary>
/// <param name="Request">What is asked.</param>
/// <param name="Protection">The strictest address protection of the child and those who care for them.</param>
/// <param name="Case">A case of the child that the leader knows of and reads on a purpose; null when there is none.</param>
public sealed record InformationToAnswer(InformationRequest Request, AddressProtection Protection, ConcernId? Case)
{
    /// <summary>Nothing may be given, and the refusal is in the municipality's words.</summary>
    public bool OnlyRefused => Protection == AddressProtection.StrictlyConfidential;
}
