using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// The only way to a concern or to a list of them. Decides by the one access table, then records the access.
/// One gate serves one request: what the door has opened is not read again.
/// </summary>
public sealed partial class ConcernGate
{
    private readonly LogStore log;
    private readonly AccessLog accesses;
    private readonly ChangeSignal signal;
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly MunicipalityPacks packs;
    private readonly ActorDirectory directory;
    private readonly People people;
    private readonly TimeProvider time;
    private StoredConcern? admitted;

    internal ConcernGate(
        LogStore log, AccessLog accesses, ChangeSignal signal, IDbContextFactory<CaseworkDb> databases, MunicipalityPacks packs, ActorDirectory directory, People people,
        TimeProvider time)
    {
        (this.log, this.accesses, this.signal, this.databases) = (log, accesses, signal, databases);
        (this.packs, this.directory, this.people, this.time) = (packs, directory, people, time);
    }

    /// <summary>This moment, by which a meeting is to come or has begun.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The day in Oslo, by which consents hold or have run out (R4).</summary>
    public DateOnly Today => Oslo.Day(Now);

    /// <summary>The door's question: is there such a page of a concern for this actor? A refusal is recorded, an admission leaves that to what is done inside.</summary>
    public async Task<bool> AdmitAsync(ConcernId id, Actor actor, Deed reading, CancellationToken cancel)
    {
        if (await DecideAsync(id, actor, reading, cancel) == Verdict.Allowed) return true;
        await accesses.RecordAsync(id, actor, reading.ToString(), AccessLog.Refused, cancel);
        return false;
    }

    /// <summary>The concern, to be read; recorded durably before it is given out.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    public async Task<Concern> LookAsync(ConcernId id, Actor actor, Deed reading, CancellationToken cancel)
    {
        var allowed = await DecideAsync(id, actor, reading, cancel) == Verdict.Allowed;
        if (allowed) await RecordLookAsync(admitted!.Concern, actor, reading, cancel);
        else await accesses.RecordAsync(id, actor, reading.ToString(), AccessLog.Refused, cancel);
        return allowed ? admitted!.Concern : throw new NotThere();
    }

    /// <summary>Whether one who was refused at the door would be let in on a purpose: a leader who has not said why they read.</summary>
    public async Task<bool> AsksForPurposeAsync(ConcernId id, Actor actor, CancellationToken cancel) =>
        await DecideAsync(id, actor, Deed.StatePurpose, cancel) == Verdict.Allowed;

    /// <summary>Whether that is so, and they have read on a purpose that is over by now.</summary>
    public async Task<bool> IsPurposeOverAsync(ConcernId id, Actor actor, CancellationToken cancel) =>
        await AsksForPurposeAsync(id, actor, cancel) && admitted!.Concern.Purposes.IsOver(actor.Person, Now);

    /// <summary>
    /// Whether what was looked at is still theirs to have, by the log and the registers as they are now: asked before something that took
    /// time to make is given out. Made for one who stood so, it is not for one who now may see less, be it one entry withheld (R7). The look is recorded already, a no is here (R41).
    /// </summary>
    internal async Task<bool> StillAsync(Concern seen, Actor actor, Standing stood, Deed reading, CancellationToken cancel)
    {
        var id = seen.Id;
        admitted = null;
        var still = await directory.ActorAsync(actor.Person, actor.Role, cancel) is { } now
            && await DecideAsync(id, now, reading, cancel) == Verdict.Allowed
            && admitted!.Concern.StandingOf(now, Now).IsNoNarrowerThan(stood)
            && admitted.Concern.StillShows(seen, now);
        if (!still) await accesses.RecordAsync(id, actor, reading.ToString(), AccessLog.Refused, cancel);
        return still;
    }

    /// <summary>The concern with its key, for what lies beside its log; a refusal is recorded, what is done with it its own deed records.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    internal async Task<StoredConcern> OpenAsync(ConcernId id, Actor actor, Deed deed, CancellationToken cancel)
    {
        if (await DecideAsync(id, actor, deed, cancel) == Verdict.Allowed) return admitted!;
        await accesses.RecordAsync(id, actor, deed.ToString(), AccessLog.Refused, cancel);
        throw new NotThere();
    }

    /// <summary>The head of the chain of what was looked at last: what seals all of its entries.</summary>
    internal byte[] ChainHead => admitted!.Head;

    /// <summary>What came of the actor's deed, if it has been done.</summary>
    /// <exception cref="AlienDeed">The deed's id is another person's.</exception>
    public Task<DeedResult?> DoneAsync(DeedId deed, Actor actor, CancellationToken cancel) => log.FindDeedAsync(deed, actor.Person, cancel);

    /// <summary>Does a deed: decides whether the actor may, lets the law say what is recorded, and appends it with the access.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    /// <exception cref="RuleBroken">The law, or the access table, refuses.</exception>
    /// <exception cref="WrittenMeanwhile">Somebody else wrote first.</exception>
    /// <exception cref="AlienDeed">The deed's id is another person's.</exception>
    public async Task<DeedResult> DoAsync(Wish wish, Actor actor, CancellationToken cancel)
    {
        var verdict = await DecideAsync(wish.Concern, actor, wish.Deed, cancel);
        if (verdict is not (Verdict.Allowed or Verdict.NotNow)) await RefuseAsync(wish, actor, verdict, cancel);
        if (await log.FindDeedAsync(wish.DeedId, actor.Person, cancel) is { } done) return done;
        var before = admitted!;
        if (before.Concern.AsSeenBy(actor).Version != wish.SeenVersion) throw new WrittenMeanwhile(wish.Concern);
        var at = new Circumstances(actor, Now, packs, directory, cancel) { People = people, Accesses = accesses };
        var entries = await wish.DecideAsync(before.Concern, at);
        before.Concern.RefuseUnnamed(entries, before.Concern.StandingOf(actor, Now).Grade);
        if (verdict == Verdict.NotNow) throw new RuleBroken(Rule.NotAtThisLevel); // the law has said so already, and why
        var beside = await wish.BesideAsync(before.Concern, entries, at);
        var access = await accesses.DraftAsync(wish.Concern, actor, wish.Deed.ToString(), AccessLog.Allowed, cancel, wish.Because, before.Concern.Version + 1);
        admitted = null; // whatever comes of it, what the door has opened is the past now
        var result = await log.AppendAsync(new(wish.Concern, before, actor.Person, wish.DeedId, wish.Deed.ToString(), entries, access) { Beside = beside }, cancel);
        signal.Tell(wish.Concern, result.FirstSequence + result.Count - 1);
        return result;
    }

    /// <summary>Begins a concern with its first entry.</summary>
    /// <exception cref="AlienDeed">The deed's id is another person's.</exception>
    internal async Task<DeedResult> BeginAsync(ConcernId id, DeedId deed, Actor actor, Func<Task<(Entry Entry, PersonRow? Newcomer)>> decide, CancellationToken cancel)
    {
        if (await log.FindDeedAsync(deed, actor.Person, cancel) is { } done) return done;
        try
        {
            var (entry, newcomer) = await decide();
            var access = await accesses.DraftAsync(id, actor, AccessLog.RegisterWonder, AccessLog.Allowed, cancel);
            return await log.AppendAsync(new(id, Before: null, actor.Person, deed, AccessLog.RegisterWonder, [entry], access, newcomer), cancel);
        }
        catch (RuleBroken)
        {
            await accesses.RecordAsync(id, actor, AccessLog.RegisterWonder, AccessLog.Refused, cancel);
            throw;
        }
    }

    /// <summary>By the projection first, and in the same question the log: a concern that is not there takes as long as another's.</summary>
    private async Task<Verdict> DecideAsync(ConcernId id, Actor actor, Deed deed, CancellationToken cancel)
    {
        if (admitted?.Concern.Id != id) admitted = await log.ReadAsync(id, actor.Person, cancel);
        return admitted is null ? Verdict.NotThere : Permissions.Decide(deed, admitted.Concern.StandingOf(actor, Now));
    }

    /// <summary>Whoever may read the log reads it where others see that there is one; who reads on a purpose, on that.</summary>
    private async Task RecordLookAsync(Concern concern, Actor actor, Deed reading, CancellationToken cancel)
    {
        var standing = concern.StandingOf(actor, Now);
        var looked = reading == Deed.SeeConcern && Permissions.Decide(Deed.ReadLog, standing) == Verdict.Allowed ? Deed.ReadLog : reading;
        var stated = standing.IsAny(Relation.Holder, Relation.Participant) ? null : concern.Purposes.Of(actor.Person, Now);
        await accesses.RecordAsync(concern.Id, actor, looked.ToString(), AccessLog.Allowed, cancel, stated is null ? null : new(stated.Purpose, Text: null));
    }

    private async Task RefuseAsync(Wish wish, Actor actor, Verdict verdict, CancellationToken cancel)
    {
        await accesses.RecordAsync(wish.Concern, actor, wish.Deed.ToString(), AccessLog.Refused, cancel);
        throw verdict == Verdict.NotThisDeed ? new RuleBroken(Rule.NotYourDeed) : new NotThere();
    }
}
