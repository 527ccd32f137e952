using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;

namespace Stafettlogg.Casework.Access;

/// <summary>What is asked of one who opens a log in an emergency (Norwegian: nødtilgang).</summary>
/// <param name="DeedId">The deed's own id.</param>
/// <param name="Child">Whom it is about, as one who answers for children at risk knows them: by number.</param>
/// <param name="Reason">Why, in the words that the family is told.</param>
/// <param name="Text">Why, in their own words, for the access log.</param>
public sealed record EmergencyAsked(DeedId DeedId, PersonId? Child, EmergencyReason Reason, string? Text);

/// <content>The one way in past the projections: by a child's number, with a reason, seen by all.</content>
public sealed partial class ConcernGate
{
    /// <summary>How many numbers that lead nowhere one may try in a day: enough for a slip, too few to look for who has a log.</summary>
    public const int TriesADay = 5;

    private const int Attempts = 5;

    // One at a time of each: a hundred tries at once are counted as a hundred.
    private static readonly SemaphoreSlim[] InTurn = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Opens the log about the one in an emergency. Who has access already is only shown the way; every no is the same, is recorded, and counts.</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.NoLogByThatNumber"/>, <see cref="Rule.TooManyNumbersTried"/>, <see cref="Rule.NobodyToTell"/>, or the text is missing or too long.</exception>
    public async Task<ConcernId> OpenEmergencyAsync(EmergencyAsked asked, Actor actor, CancellationToken cancel)
    {
        var turn = InTurn[(uint)actor.Person.GetHashCode() % InTurn.Length];
        await turn.WaitAsync(cancel);
        try
        {
            return await OpenInTurnAsync(asked, actor, cancel);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<ConcernId> OpenInTurnAsync(EmergencyAsked asked, Actor actor, CancellationToken cancel)
    {
        if (await log.FindDeedAsync(asked.DeedId, actor.Person, cancel) is { } done) return done.Concern;
        Prose.Required(asked.Text, Prose.LongestNote);
        var why = new AccessReason(Purpose: null, $"{asked.Reason}: {asked.Text}");
        var tooMany = await accesses.RefusedAsync(actor.Person, nameof(Deed.OpenEmergency), Now.AddDays(-1), cancel) >= TriesADay;
        var candidates = asked.Child is { } child ? await AboutAsync(child, cancel) : [];
        try
        {
            if (!tooMany && await TryOpenAsync(candidates, asked, actor, why, cancel) is { } opened) return opened;
        }
        catch (RuleBroken)
        {
            // That nobody could be told is an answer too, and is remembered and counted as the others are.
            await RecordTryAsync(candidates, actor, why, cancel);
            throw;
        }

        await RecordTryAsync(candidates, actor, why, cancel);
        throw new RuleBroken(tooMany ? Rule.TooManyNumbersTried : Rule.NoLogByThatNumber);
    }

    private async Task<ConcernId?> TryOpenAsync(List<ConcernId> candidates, EmergencyAsked asked, Actor actor, AccessReason why, CancellationToken cancel)
    {
        for (var attempt = 1; await FirstOpenAsync(candidates, actor, cancel) is { } found; attempt++)
        {
            if (Permissions.Decide(Deed.SeeConcern, found.Concern.StandingOf(actor, Now)) == Verdict.Allowed) return found.Concern.Id;
            var told = found.Concern.WhoIsTold(actor, await directory.AnsweringAsync(found.Concern, cancel), Today);
            var entry = found.Concern.OpenEmergency(actor, asked.Reason, asked.Text, told, Now);
            var access = await accesses.DraftAsync(found.Concern.Id, actor, nameof(Deed.OpenEmergency), AccessLog.Allowed, cancel, why);
            try
            {
                var result = await log.AppendAsync(new(found.Concern.Id, found, actor.Person, asked.DeedId, nameof(Deed.OpenEmergency), [entry], access), cancel);
                signal.Tell(result.Concern, result.FirstSequence);
                return result.Concern;
            }
            catch (WrittenMeanwhile) when (attempt < Attempts)
            {
                // Somebody wrote in it at the same moment: an emergency does not wait for them, and is not about what they wrote.
            }
        }

        return null;
    }

    private Task RecordTryAsync(List<ConcernId> candidates, Actor actor, AccessReason why, CancellationToken cancel) =>
        accesses.RecordAsync(candidates is [var first, ..] ? first : default, actor, nameof(Deed.OpenEmergency), AccessLog.Refused, cancel, why);

    private async Task<List<ConcernId>> AboutAsync(PersonId subject, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var heads = await db.Concerns.AsNoTracking().Where(head => head.SubjectId == subject).Select(head => new { head.ConcernId, head.Stage }).ToListAsync(cancel);
        // Those that are followed up first, and the newest of them: ids sort by age here, and not in every database.
        return [.. heads.OrderBy(head => head.Stage == Stage.Closed).ThenByDescending(head => head.ConcernId.Value).Select(head => head.ConcernId)];
    }

    private async Task<StoredConcern?> FirstOpenAsync(List<ConcernId> ids, Actor actor, CancellationToken cancel)
    {
        foreach (var id in ids)
        {
            if (await log.ReadAsync(id, cancel) is { } stored && Permissions.Decide(Deed.OpenEmergency, stored.Concern.StandingOf(actor, Now)) == Verdict.Allowed) return stored;
        }

        return null;
    }
}
