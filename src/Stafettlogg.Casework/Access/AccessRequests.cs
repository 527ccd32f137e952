using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// Somebody asks a unit for access to what it holds of a child, and its leader finds it, level 0 included that nobody told them of (Norwegian:
/// innsynskrav). They learn that there is something, since when and whose: what it says, its author looks through. The reason is recorded.
/// </summary>
public sealed class AccessRequests
{
    private const int Tries = 3;

    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly LogStore log;
    private readonly AccessLog accesses;
    private readonly ChangeSignal signal;
    private readonly People people;
    private readonly TimeProvider time;

    internal AccessRequests(IDbContextFactory<CaseworkDb> databases, LogStore log, AccessLog accesses, ChangeSignal signal, People people, TimeProvider time)
    {
        (this.databases, this.log, this.accesses) = (databases, log, accesses);
        (this.signal, this.people, this.time) = (signal, people, time);
    }

    /// <summary>Whether the actor leads a unit, and so answers for what it holds.</summary>
    public static bool IsFor(Actor actor) => actor.Role == ActorRole.Employee && actor.Posts.Any(post => post.IsLeader);

    /// <summary>What the units that the leader leads hold of the child, oldest first. Of their own family they find nothing, as of anybody of whom there is nothing.</summary>
    /// <exception cref="RuleBroken">They lead no unit, or the reference is missing or too long.</exception>
    public async Task<IReadOnlyList<FoundConcern>> FindAsync(NationalId child, string? reference, Actor leader, CancellationToken cancel)
    {
        if (!IsFor(leader))
        {
            await accesses.RecordAsync(default, leader, AccessLog.AccessRequest, AccessLog.Refused, cancel);
            throw new RuleBroken(Rule.NotYourDeed);
        }

        var reason = Prose.Required(reference, Prose.LongestNote);
        await accesses.RecordAsync(default, leader, AccessLog.AccessRequest, AccessLog.Allowed, cancel, new AccessReason(Purpose: null, reason));
        var found = new List<FoundConcern>();
        foreach (var id in await HeldOfAsync(child, leader, cancel))
        {
            if (await TellAsync(id, reason, leader, cancel) is { } concern) found.Add(concern);
        }

        return found;
    }

    private async Task<IReadOnlyList<ConcernId>> HeldOfAsync(NationalId child, Actor leader, CancellationToken cancel)
    {
        var persons = await people.FindAllAsync(child, cancel);
        var units = leader.Posts.Where(post => post.IsLeader).Select(post => post.Unit).ToList();
        await using var db = await databases.CreateDbContextAsync(cancel);
        var heads = await db.Concerns.AsNoTracking().Where(head => persons.Contains(head.SubjectId) && units.Contains(head.UnitId))
            .OrderBy(head => head.ConcernId).Select(head => new { head.ConcernId, head.UnitId, head.MunicipalityId }).ToListAsync(cancel);
        // A child whom a wonder knows by a name of its own is family all the same when the register knows them by the number.
        if (persons.Any(leader.IsFamilyOf)) return [];
        return [.. heads.Where(head => leader.For(head.MunicipalityId).Leads(head.UnitId)).Select(head => head.ConcernId)];
    }

    // The same request found again is not written again.
    private async Task<FoundConcern?> TellAsync(ConcernId id, string reason, Actor leader, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            if (await log.ReadAsync(id, cancel) is not { } stored) return null; // shredded
            if (stored.Concern.StandingOf(leader, time.GetUtcNow()) is { Grade: AddressProtection.StrictlyConfidential, Named: false }) return null; // to them there is none (R14)
            try
            {
                if (stored.Concern.PendingRequest?.Reference != reason) await WriteAsync(stored, reason, leader, cancel);
                return await FoundAsync(stored.Concern, cancel);
            }
            catch (WrittenMeanwhile) when (tries < Tries)
            {
                // somebody wrote in it at that moment: read again
            }
        }
    }

    private async Task WriteAsync(StoredConcern stored, string reason, Actor leader, CancellationToken cancel)
    {
        var (id, now) = (stored.Concern.Id, time.GetUtcNow());
        var entry = stored.Concern.RequestAccess(reason, Oslo.Day(now));
        var access = await accesses.DraftAsync(id, leader, AccessLog.AccessRequest, AccessLog.Allowed, cancel, new AccessReason(Purpose: null, reason));
        var done = await log.AppendAsync(new(id, stored, leader.Person, DeedId.New(now), AccessLog.AccessRequest, [entry], access), cancel);
        signal.Tell(id, done.FirstSequence);
    }

    private async Task<FoundConcern> FoundAsync(Concern concern, CancellationToken cancel) =>
        new(Oslo.Day(concern.Lines[0].RecordedAt), await people.CardAsync(concern.Wonder.Author, cancel), await people.CardAsync(concern.Responsible, cancel));
}

/// <summary>That there is something, and no more of it.</summary>
/// <param name="Since">The day it was written.</param>
/// <param name="Author">Who wrote it; null when they are no longer in the register.</param>
/// <param name="Responsible">Who answers for it now; null when they are no longer in the register.</param>
public sealed record FoundConcern(DateOnly Since, PersonCard? Author, PersonCard? Responsible);
