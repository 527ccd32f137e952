using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// What has been read of the registers, kept for as long as nobody changes them: the database counts every change, so one small
/// question a request tells whether what is kept still holds, also when another instance made the change.
/// </summary>
internal sealed class Registers(IDbContextFactory<CaseworkDb> databases, TimeProvider time)
{
    private RegisterSnapshot latest = new(Version: -1, default);

    /// <summary>What was last known to hold. For names and titles on a page; what decides anything asks <see cref="NowAsync"/>.</summary>
    public RegisterSnapshot Latest => Volatile.Read(ref latest);

    /// <summary>What holds now.</summary>
    public async Task<RegisterSnapshot> NowAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var version = await db.RegisterVersions.AsNoTracking().Select(row => row.Version).SingleAsync(cancel);
        var today = Oslo.Day(time.GetUtcNow()); // posts begin and end by the day
        var known = Latest;
        if (known.Version == version && known.Day == today) return known;
        var fresh = new RegisterSnapshot(version, today);
        if (version >= known.Version) Volatile.Write(ref latest, fresh); // a slower request does not bring the past back
        return fresh;
    }
}

/// <summary>The registers as they were at one count of changes, on one day.</summary>
internal sealed record RegisterSnapshot(long Version, DateOnly Day)
{
    private const int MostKept = 50_000;
    private readonly ConcurrentDictionary<object, object?> kept = new();

    /// <summary>Whether something is kept under the key.</summary>
    public bool Has(object key) => kept.ContainsKey(key);

    /// <summary>What is kept under the key, or else what is read now.</summary>
    public async Task<T> KeepAsync<T>(object key, Func<Task<T>> read)
    {
        if (kept.TryGetValue(key, out var known)) return (T)known!;
        var fresh = await read();
        if (kept.Count > MostKept) kept.Clear();
        kept[key] = fresh;
        return fresh;
    }
}
