using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// Tells open islands, well within a second, of all by which somebody's standing may have changed: a concern has grown, in this program or another
/// instance; the registers were changed; a day has begun in Oslo, by which consents run out, posts end and birthdays come; the moment has come at which a
/// purpose or an emergency ends. What it means, the gate is asked.
/// </summary>
public sealed class Watch : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(400);
    private readonly ConcurrentDictionary<Watching, byte> open = new();
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly ChangeSignal signal;
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private (long Registers, DateOnly Day)? last; // null at first and after a fault: then all are told, and ask
    private int asking;

    internal Watch(IDbContextFactory<CaseworkDb> databases, ChangeSignal signal, TimeProvider time)
    {
        (this.databases, this.signal, this.time) = (databases, signal, time);
        signal.Changed += Grown;
        timer = TimeProvider.System.CreateTimer(_ => _ = AskAsync(), null, Often, Often);
    }

    /// <summary>Watches a concern from the version seen on, until what is given back is disposed of.</summary>
    /// <param name="concern">Which.</param>
    /// <param name="seen">The version seen.</param>
    /// <param name="until">When the purpose or the emergency ends on which one reads; null for one who reads on neither.</param>
    /// <param name="changed">Called with the concern's version whenever something may have changed.</param>
    public IDisposable Over(ConcernId concern, int seen, DateTimeOffset? until, Action<int> changed)
    {
        var watching = new Watching(this, concern, changed) { Version = seen, Until = until };
        open[watching] = 0;
        return watching;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        signal.Changed -= Grown;
        timer.Dispose();
    }

    private void Grown(ConcernId concern, int version)
    {
        foreach (var one in open.Keys.Where(one => one.Concern == concern)) one.Tell(version);
    }

    // Nobody watches: nothing is asked. A database that is away is asked again, and meanwhile no page can be read either.
    private async Task AskAsync()
    {
        if (open.IsEmpty || Interlocked.Exchange(ref asking, 1) == 1) return;
        try
        {
            await using var db = await databases.CreateDbContextAsync();
            var registers = await db.RegisterVersions.AsNoTracking().Select(row => row.Version).SingleAsync();
            var watched = open.Keys.Select(one => one.Concern).Distinct().ToList();
            var versions = await db.Concerns.AsNoTracking().Where(row => watched.Contains(row.ConcernId)).ToDictionaryAsync(row => row.ConcernId, row => row.Version);
            var now = time.GetUtcNow();
            var turned = last != (registers, Oslo.Day(now));
            last = (registers, Oslo.Day(now));
            foreach (var one in open.Keys)
            {
                var version = versions.GetValueOrDefault(one.Concern, one.Version);
                if (turned || version > one.Version || one.Ends(now)) one.Tell(version);
            }
        }
        catch (Exception)
        {
            // Nobody waits for what comes of it; whatever kept the answer away, the next beat asks again.
            last = null;
        }
        finally
        {
            Volatile.Write(ref asking, 0);
        }
    }

    private sealed class Watching(Watch watch, ConcernId concern, Action<int> changed) : IDisposable
    {
        public ConcernId Concern { get; } = concern;

        public int Version { get; set; }

        public DateTimeOffset? Until { get; set; }

        // Once: after it there is nothing to end.
        public bool Ends(DateTimeOffset now)
        {
            if (now < Until || Until is null) return false;
            Until = null;
            return true;
        }

        public void Tell(int version)
        {
            Version = Math.Max(Version, version);
            changed(Version);
        }

        public void Dispose() => watch.open.TryRemove(this, out _);
    }
}
