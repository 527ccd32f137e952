using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;

namespace Stafettlogg.Casework.Access;

/// <content>The way to lists of concerns.</content>
public sealed partial class ConcernGate
{
    /// <summary>A page of the heads that the actor, an employee, may read now, next due first; the listing itself is recorded.</summary>
    internal async Task<ConcernHeads> WithinAsync(Actor actor, bool closed, int skip, int take, CancellationToken cancel)
    {
        await accesses.RecordAsync(default, actor, AccessLog.ListConcerns, AccessLog.Allowed, cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var heads = HeadsOf(db, actor);
        // What is soon shredded, or must be looked through, is closed and stands among the open all the same: somebody must see it in time.
        var warned = Today.AddDays(Concern.DaysOfWarning);
        var open = heads.Where(head => (head.Stage != Stage.Closed && head.Stage != Stage.ClosedNoConcern)
            || head.NextDueKind == DueKind.AssessAccessRequest || head.NextDueKind == DueKind.AnswerFamily || (head.NextDueKind == DueKind.ShredWonder && head.NextDue <= warned));
        var over = heads.Where(head => head.Stage == Stage.Closed || head.Stage == Stage.ClosedNoConcern);
        var (today, renewable) = (Today, Today.AddDays(ConsentMark.RenewableDays));
        var led = actor.Posts.Where(post => post.IsLeader).Select(post => post.Unit).ToList(); // who was told as a leader may lead no longer
        var waiting = db.DueItems.Where(due => due.Kind == DueKind.ApproveLoosening && due.Responsible == actor.Person && due.By >= today
            && db.Concerns.Any(head => head.ConcernId == due.ConcernId && (head.Responsible == actor.Person || led.Contains(head.UnitId))));
        var rows = await (closed ? over : open)
            .OrderByDescending(head => waiting.Any(due => due.ConcernId == head.ConcernId))
            .ThenBy(head => head.NextDue == null).ThenBy(head => head.NextDue).ThenBy(head => head.ConcernId)
            .Skip(skip).Take(take)
            .Select(head => new
            {
                Head = head,
                Open = open.Count(),
                Closed = over.Count(),
                Offered = db.Relations.Any(
                relation => relation.ConcernId == head.ConcernId && relation.PersonId == actor.Person && relation.Relation == Relation.Offered),
                Waiting = waiting.Any(due => due.ConcernId == head.ConcernId),
                // Told to those who may ask again: the holder, whose due it is, and the leader.
                ConsentUntil = db.DueItems
                    .Where(due => due.ConcernId == head.ConcernId && due.Kind == DueKind.RenewConsent && due.By >= today && due.By <= renewable
                        && (due.Responsible == actor.Person || (led.Contains(head.UnitId) && db.Relations.Any(
                            relation => relation.ConcernId == head.ConcernId && relation.PersonId == actor.Person && relation.Relation == Relation.Leader))))
                    .Select(due => (DateOnly?)due.By).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return rows is [var first, ..]
            ? new([.. rows.Select(row => new ConcernHead(row.Head, row.Offered, row.Waiting, row.ConsentUntil))], first.Open, first.Closed)
            : new([], await open.CountAsync(cancel), await over.CountAsync(cancel));
    }

    /// <summary>The concerns that a family's member has a part in now, each read from its log; the listing itself is recorded.</summary>
    internal async Task<IReadOnlyList<Concern>> WithinFamilyAsync(Actor actor, CancellationToken cancel)
    {
        await accesses.RecordAsync(default, actor, AccessLog.ListConcerns, AccessLog.Allowed, cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var ids = await db.Relations.AsNoTracking()
            .Where(relation => relation.PersonId == actor.Person && (relation.Relation == Relation.Guardian || relation.Relation == Relation.Youth))
            .Select(relation => relation.ConcernId).ToListAsync(cancel);
        var concerns = new List<Concern>();
        foreach (var id in ids)
        {
            if (await log.ReadAsync(id, cancel) is { Concern: var concern }
                && Permissions.Decide(Deed.SeeFamilyPage, concern.StandingOf(actor, Now)) == Verdict.Allowed) concerns.Add(concern.AsSeenBy(actor));
        }

        return concerns;
    }

    /// <summary>Those whom logs are about that a guardian is told of and no more, since the young person consents alone and the pack says so (R6); the listing is recorded with the others.</summary>
    internal async Task<IReadOnlyList<PersonId>> ToldOfAsync(Actor guardian, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var ids = await db.Relations.AsNoTracking().Where(relation => relation.PersonId == guardian.Person && relation.Relation == Relation.Guardian)
            .Select(relation => relation.ConcernId).ToListAsync(cancel);
        var told = new List<PersonId>();
        foreach (var id in ids)
        {
            if (await log.ReadAsync(id, cancel) is { Concern: var concern } && concern.IsToldOfTheLog(guardian, Today)
                && Permissions.Decide(Deed.ReadAsFamily, concern.StandingOf(guardian, Now)) != Verdict.Allowed) told.Add(concern.Subject.Person);
        }

        return told;
    }

    private IQueryable<ConcernRow> HeadsOf(CaseworkDb db, Actor actor)
    {
        var today = Today;
        var units = actor.Posts.Select(post => post.Unit).ToList();
        var family = actor.Home.ToList();
        var posts = db.PostsOn(today);
        return db.Relations.AsNoTracking()
            .Where(relation => relation.PersonId == actor.Person && relation.UnitId != null && relation.Relation != Relation.Emergency && units.Contains(relation.UnitId.Value)
                && posts.Any(post => post.PersonId == actor.Person && post.UnitId == relation.UnitId && post.MunicipalityId == relation.MunicipalityId
                    && (relation.Service == null || post.Service == relation.Service)
                    // Who leads the unit for one municipality and serves another there leads it not for that one: the same post says both.
                    && (relation.Relation != Relation.Leader || (" " + post.Roles + " ").Contains(" " + EmploymentRow.Leader + " ")))
                && (relation.Until == null || relation.Until >= today))
            .Select(relation => relation.ConcernId).Distinct()
            .Join(db.Concerns, id => id, head => head.ConcernId, (_, head) => head)
            .Where(head => !family.Contains(head.SubjectId));
    }
}

/// <summary>A page of heads, and how many there are in all.</summary>
internal sealed record ConcernHeads(IReadOnlyList<ConcernHead> Rows, int Open, int Closed);

/// <summary>
/// A head as it stands in the list of the one who asks: whether the baton is offered to them, whether they may approve what another proposed (R12), and the last
/// day of a consent that they may ask for again.
/// </summary>
internal sealed record ConcernHead(ConcernRow Head, bool Offered, bool Waiting, DateOnly? ConsentUntil);
