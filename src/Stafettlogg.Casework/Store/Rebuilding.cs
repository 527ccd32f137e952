using Microsoft.EntityFrameworkCore;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>Makes the projections anew from the logs. A shredded concern keeps its head as a tombstone: nobody can read its log any more.</summary>
public sealed class Rebuilding
{
    private static readonly IReadOnlyList<string> Clearing = [.. Projection.Tables.Select(table => Write.Delete(table, "ConcernId"))];

    private static readonly IReadOnlyList<string> ClearingStrays =
        [.. Projection.Tables.Select(table => $"""DELETE FROM "{table}" WHERE "ConcernId" NOT IN (SELECT "ConcernId" FROM "LogEntry")""")];

    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly LogStore log;
    private readonly Writer writer;

    internal Rebuilding(IDbContextFactory<CaseworkDb> databases, LogStore log, Writer writer) =>
        (this.databases, this.log, this.writer) = (databases, log, writer);

    /// <summary>Rebuilds every concern; says how many were made, and how many are tombstones.</summary>
    public async Task<(int Made, int Shredded)> RunAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var ids = await db.LogEntries.AsNoTracking().Where(row => row.Sequence == 1).Select(row => row.ConcernId).ToListAsync(cancel);
        await WriteAsync(ClearingStrays.Select(sql => new Write(sql, false)));
        var made = 0;
        foreach (var id in ids)
        {
            if (await log.ReadAsync(new ConcernId(id), cancel) is not { } stored) continue;
            await WriteAsync(Clearing.Select(sql => new Write(sql, false, id)).Concat(Projection.Writes(before: null, stored.Concern, stored.Head)));
            made++;
        }

        return (made, ids.Count - made);
    }

    private async Task WriteAsync(IEnumerable<Write> writes)
    {
        if (await writer.WriteAsync(new WriteJob([.. writes], Access: null)) == WriteOutcome.Taken)
        {
            throw new InvalidOperationException("The projections do not fit each other; somebody else writes them meanwhile.");
        }
    }
}
