using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Casework.Access;

/// <summary>Shreds the wonders whose time is up by the rule that applied when they were closed without concern (Norwegian: kassasjon; R33).</summary>
public sealed class Shredding
{
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly LogStore log;
    private readonly Shredder shredder;
    private readonly AccessLog accesses;
    private readonly TimeProvider time;

    internal Shredding(IDbContextFactory<CaseworkDb> databases, LogStore log, Shredder shredder, AccessLog accesses, TimeProvider time)
    {
        (this.databases, this.log, this.shredder) = (databases, log, shredder);
        (this.accesses, this.time) = (accesses, time);
    }

    /// <summary>Does what is due today; how many it shredded. The lists say which may be due, the log says whether.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var (today, shredded) = (Oslo.Day(time.GetUtcNow()), 0);
        foreach (var id in await DueAsync(today, cancel))
        {
            if (await log.ReadAsync(id, cancel) is not { } stored || stored.Concern.ShredOn is not { } day || day > today) continue;
            var access = await accesses.DraftAsync(id, AccessLog.Program, AccessLog.Shred, AccessLog.Allowed, cancel);
            if (await shredder.ShredAsync(stored, access)) shredded++;
        }

        return shredded;
    }

    private async Task<List<ConcernId>> DueAsync(DateOnly today, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.DueItems.AsNoTracking().Where(due => due.Kind == DueKind.ShredWonder && due.By <= today).Select(due => due.ConcernId).ToListAsync(cancel);
    }
}
