using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace Stafettlogg.Casework.Store;

/// <summary>The database as a whole: brought up to date, and whether it is there.</summary>
public sealed class Database
{
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly IKeyManager ring;
    private readonly StoreSettings settings;

    /// <summary>Takes what it needs of the program.</summary>
    public Database(IDbContextFactory<CaseworkDb> databases, IKeyManager ring, StoreSettings settings)
    {
        this.databases = databases;
        this.ring = ring;
        this.settings = settings;
    }

    /// <summary>Applies the migrations that are missing; says how many.</summary>
    public async Task<int> MigrateAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(settings.DataDirectory);
        await using var db = await databases.CreateDbContextAsync(cancel);
        await FreeMigrationLockAsync(db, cancel);
        var missing = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
        await db.Database.MigrateAsync(cancel);
        return missing;
    }

    /// <summary>A new ring is only for a store without secrets: where logs are sealed and the ring is gone, or closed to this certificate, a new key would hide the loss.</summary>
    /// <exception cref="RingMissing">There are sealed logs and no key that opens.</exception>
    public async Task DemandRingAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.ConcernKeys.AnyAsync(cancel) && !await db.StoreKeys.AnyAsync(cancel)) return;
        if (!ring.GetAllKeys().Any(Opens)) throw new RingMissing(settings);
    }

    /// <summary>Whether the database answers.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancel);
            return await db.Database.CanConnectAsync(cancel);
        }
        catch (System.Data.Common.DbException)
        {
            return false;
        }
    }

    /// <summary>SQLite never lets go of EF's lock when a program is killed while it migrates; whoever comes here holds the data lock, so nobody else migrates.</summary>
    private async Task FreeMigrationLockAsync(CaseworkDb db, CancellationToken cancel)
    {
        if (settings.Provider == DatabaseProvider.Sqlite) await db.Database.ExecuteSqlAsync($"""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancel);
    }

    private static bool Opens(IKey key)
    {
        try
        {
            return key.CreateEncryptor() is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

/// <summary>The logs are sealed and the key ring that opens them is not there.</summary>
public sealed class RingMissing(StoreSettings settings) : Exception(
    $"There are sealed logs, but no key ring that this certificate opens ({(settings.Provider == DatabaseProvider.Sqlite ? settings.KeyFolder : "table RingKey")}). "
    + "Put back the ring from the backup, or the certificate it was made with; a new one cannot open what the old one sealed.");
