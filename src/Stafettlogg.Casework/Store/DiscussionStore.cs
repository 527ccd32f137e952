using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>Anonymous discussions on disk: lines that are added to and never changed. Nothing of them knows a child or a concern.</summary>
internal sealed class DiscussionStore(IDbContextFactory<CaseworkDb> databases, Writer writer, StoreKeys keys)
{
    private static readonly string Insert = Write.Insert("Discussion", "DiscussionId", "Sequence", "DeedId", "MunicipalityId", "Author", "SharedIn", "On", "Sealed");

    /// <summary>The discussions that are the person's own, or shared in one of the units with those who lead there for the municipality, each with its lines in order.</summary>
    public async Task<IReadOnlyList<StoredDiscussion>> OfAsync(PersonId person, IReadOnlyCollection<(MunicipalityId Municipality, UnitId Unit)> led, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var ids = Readable(db, person, led).Select(row => row.DiscussionId).Distinct();
        return await OpenAsync(await db.Discussions.AsNoTracking().Where(row => ids.Contains(row.DiscussionId)).ToListAsync(cancel), cancel);
    }

    /// <summary>One of them; null when it is not there or not theirs.</summary>
    public async Task<StoredDiscussion?> FindAsync(Guid id, PersonId person, IReadOnlyCollection<(MunicipalityId Municipality, UnitId Unit)> led, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var readable = Readable(db, person, led);
        var rows = await db.Discussions.AsNoTracking().Where(row => row.DiscussionId == id && readable.Any(mine => mine.DiscussionId == id)).ToListAsync(cancel);
        return (await OpenAsync(rows, cancel)).SingleOrDefault();
    }

    /// <summary>Adds a line with its access; false when another line took its place.</summary>
    /// <exception cref="AlienDeed">The deed's id was used by another person.</exception>
    public async Task<bool> AddAsync(Guid id, int sequence, DiscussionHead head, DeedId deed, DiscussionLine line, AccessDraft access, CancellationToken cancel)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(line, EntryJson.Default.DiscussionLine);
        var sealedLine = Sealing.Seal(await keys.DiscussionsAsync(cancel), plain, Place(id, sequence));
        var write = new Write(Insert, true, id, sequence, deed, head.Municipality, head.Author, head.SharedIn, head.On, sealedLine);
        if (await writer.WriteAsync(new WriteJob([write], access)) == WriteOutcome.Written) return true;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var done = await db.Discussions.AsNoTracking().SingleOrDefaultAsync(row => row.DeedId == deed.Value, cancel);
        if (done is not null && done.Author != head.Author) throw new AlienDeed();
        return done is not null;
    }

    // A unit may serve several municipalities, and a leader leads it for one of them.
    private static IQueryable<DiscussionRow> Readable(CaseworkDb db, PersonId person, IReadOnlyCollection<(MunicipalityId Municipality, UnitId Unit)> led) =>
        led.GroupBy(one => one.Municipality, one => one.Unit).Aggregate(
            db.Discussions.AsNoTracking().Where(row => row.Author == person),
            (all, of) => all.Union(db.Discussions.AsNoTracking().Where(row => row.MunicipalityId == of.Key && row.SharedIn != null && of.Contains(row.SharedIn.Value))));

    private async Task<List<StoredDiscussion>> OpenAsync(List<DiscussionRow> rows, CancellationToken cancel)
    {
        if (rows.Count == 0) return [];
        var key = await keys.DiscussionsAsync(cancel);
        return [.. rows.GroupBy(row => row.DiscussionId).Select(one => new StoredDiscussion(
            one.Key, one.First().MunicipalityId, one.First().Author, one.Any(row => row.SharedIn is not null),
            [.. one.OrderBy(row => row.Sequence).Select(row => (row.On, JsonSerializer.Deserialize(Sealing.Open(key, row.Sealed, Place(one.Key, row.Sequence)), EntryJson.Default.DiscussionLine)!))]))];
    }

    private static byte[] Place(Guid id, int sequence) => HashChain.PlaceOf("discussion", id, sequence, nameof(DiscussionLine));
}

/// <summary>What lies unsealed of a line: whose, where it may be read, the day.</summary>
internal sealed record DiscussionHead(MunicipalityId Municipality, PersonId Author, UnitId? SharedIn, DateOnly On);

/// <summary>A discussion as read.</summary>
internal sealed record StoredDiscussion(Guid Id, MunicipalityId Municipality, PersonId Author, bool IsShared, IReadOnlyList<(DateOnly On, DiscussionLine Said)> Lines);
