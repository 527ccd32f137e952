using Microsoft.EntityFrameworkCore;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Store;

/// <summary>The log on disk: append and read, sealed and chained. Decides nothing; who may read or write is the gate's to say.</summary>
internal sealed class LogStore(IDbContextFactory<CaseworkDb> databases, Writer writer, StoreKeys keys, TimeProvider time)
{
    private static readonly string InsertEntry = Write.Insert(
        "LogEntry", "MunicipalityId", "ConcernId", "Sequence", "Kind", "Visibility", "OccurredAt", "RecordedAt", "RecordedBy", "Payload", "PreviousHash", "Hash");

    private static readonly string InsertDeed = Write.Insert("Deed", "DeedId", "Actor", "ConcernId", "FirstSequence", "Count", "Result");
    private static readonly string InsertPerson = Write.Insert("Person", "PersonId", "Sealed", "Provisional", "NationalIdHash");
    private static readonly string InsertKey = Write.Insert("ConcernKey", "ConcernId", "Wrapped");

    /// <summary>The concern as its log says; null when there is no such log, or its key has been shredded.</summary>
    public async Task<StoredConcern?> ReadAsync(ConcernId id, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return Open(id, await WithKey(db, db.LogEntries.Where(row => row.ConcernId == id.Value)).ToListAsync(cancel));
    }

    /// <summary>The same for one who has some part in it by the projections; null for anybody else, and not a row of it is read.</summary>
    public async Task<StoredConcern?> ReadAsync(ConcernId id, PersonId related, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = db.Relations.Where(relation => relation.PersonId == related && relation.ConcernId == id).Select(relation => relation.ConcernId).Distinct()
            .SelectMany(_ => db.LogEntries.Where(row => row.ConcernId == id.Value));
        return Open(id, await WithKey(db, rows).ToListAsync(cancel));
    }

    /// <summary>Appends what a deed decided, with deed row, head, projections and access row, in one transaction.</summary>
    /// <exception cref="WrittenMeanwhile">Somebody else took the sequence.</exception>
    /// <exception cref="AlienDeed">The deed's id was used by another person.</exception>
    public async Task<DeedResult> AppendAsync(Append append, CancellationToken cancel)
    {
        var after = Stamp(append);
        var (rows, key) = Seal(append, after);
        var first = after.Version - append.Entries.Count + 1;
        var result = new DeedResult(after.Id, first, append.Entries.Count, append.Deed.ToString(), Repeated: false);
        List<Write> writes = [new(InsertDeed, true, append.DeedId, append.By, after.Id, first, result.Count, result.Deed)];
        if (append.Newcomer is { } person) writes.Add(new(InsertPerson, true, person.PersonId, person.Sealed, person.Provisional, person.NationalIdHash));
        writes.AddRange(append.Beside);
        if (append.Before is null) writes.Add(new(InsertKey, true, after.Id, keys.Wrap(key)));
        writes.AddRange(rows.Select(row => new Write(InsertEntry, true,
            row.MunicipalityId, row.ConcernId, row.Sequence, row.Kind, row.Visibility, row.OccurredAt, row.RecordedAt, row.RecordedBy, row.Payload, row.PreviousHash, row.Hash)));
        writes.AddRange(Projection.Writes(append.Before?.Concern, after, rows[^1].Hash));
        if (await writer.WriteAsync(new WriteJob(writes, append.Access)) == WriteOutcome.Written) return result;
        return await FindDeedAsync(append.DeedId, append.By, cancel) ?? throw new WrittenMeanwhile(after.Id);
    }

    /// <summary>What came of a deed that was done before; null when it was not.</summary>
    /// <exception cref="AlienDeed">The deed's id was used by another person.</exception>
    public async Task<DeedResult?> FindDeedAsync(DeedId id, PersonId by, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var row = await db.Deeds.AsNoTracking().SingleOrDefaultAsync(deed => deed.DeedId == id.Value, cancel);
        if (row is null) return null;
        if (row.Actor != by.Value) throw new AlienDeed();
        return new DeedResult(new ConcernId(row.ConcernId), row.FirstSequence, row.Count, row.Result, Repeated: true);
    }

    /// <summary>Records an access alone, durable when it returns.</summary>
    public Task RecordAsync(AccessDraft access) => writer.WriteAsync(new WriteJob([], access));

    /// <summary>The rows in order, and with the first the concern's key: one question for both.</summary>
    private static IQueryable<KeyedRow> WithKey(CaseworkDb db, IQueryable<LogRow> rows) => rows.AsNoTracking().OrderBy(row => row.Sequence).Select(row =>
        new KeyedRow(row, row.Sequence == 1 ? db.ConcernKeys.Where(key => key.ConcernId == row.ConcernId).Select(key => key.Wrapped).FirstOrDefault() : null));

    private StoredConcern? Open(ConcernId id, List<KeyedRow> rows)
    {
        if (rows is not [{ Wrapped: { } wrapped }, ..]) return null;
        var key = keys.Unwrap(wrapped);
        return new StoredConcern(Concern.From(id, rows.ConvertAll(row => Open(row.Row, key))), rows[^1].Row.Hash, key);
    }

    /// <summary>A clock that is set back must not put an entry before the one it follows.</summary>
    private static DateTimeOffset NotBefore(StoredConcern? before, DateTimeOffset now) =>
        before?.Concern.Lines[^1].RecordedAt is { } last && last > now ? last : now;

    private Concern Stamp(Append append)
    {
        var now = NotBefore(append.Before, HashChain.Cut(time.GetUtcNow()));
        var version = append.Before?.Concern.Version ?? 0;
        var lines = append.Entries.Select((entry, at) =>
            new Recorded(version + at + 1, HashChain.Cut(entry.OccurredAt(now)), now, append.By, entry)).ToList();
        return append.Before is { } before ? before.Concern.With(lines) : Concern.From(append.Id, lines);
    }

    private static (List<LogRow> Rows, byte[] Key) Seal(Append append, Concern after)
    {
        var key = append.Before?.Key ?? Sealing.NewKey();
        var head = append.Before?.Head ?? HashChain.Beginning;
        var rows = new List<LogRow>(append.Entries.Count);
        foreach (var line in after.Lines.Skip(after.Version - append.Entries.Count))
        {
            rows.Add(SealLine(after, line, key, head));
            head = rows[^1].Hash;
        }

        return (rows, key);
    }

    private static LogRow SealLine(Concern concern, Recorded line, byte[] key, byte[] head)
    {
        var kind = EntryKinds.NameOf(line.Entry);
        var row = new LogRow
        {
            MunicipalityId = concern.Municipality.Value,
            ConcernId = concern.Id.Value,
            Sequence = line.Sequence,
            Kind = kind,
            Visibility = line.Entry.Visibility.ToString(),
            OccurredAt = line.OccurredAt,
            RecordedAt = line.RecordedAt,
            RecordedBy = line.RecordedBy.Value,
            Payload = Sealing.Seal(key, EntryKinds.Write(line.Entry), HashChain.PlaceOf(concern.Municipality.Value, concern.Id.Value, line.Sequence, kind)),
            PreviousHash = head,
            Hash = [],
        };
        row.Hash = HashChain.HashOf(row);
        return row;
    }

    private static Recorded Open(LogRow row, byte[] key) => new(
        row.Sequence, row.OccurredAt, row.RecordedAt, new PersonId(row.RecordedBy),
        EntryKinds.Read(row.Kind, Sealing.Open(key, row.Payload, HashChain.PlaceOf(row.MunicipalityId, row.ConcernId, row.Sequence, row.Kind))));

    private sealed record KeyedRow(LogRow Row, byte[]? Wrapped);
}
