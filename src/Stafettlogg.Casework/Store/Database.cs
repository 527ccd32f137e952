using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace Stafettlogg.Casework.Store;

/// <summary>The database as a whole: brought up to date, and whether it is there.</summary>
public sealed class Database
{
    private readonly IDbContextFactory<CaseworkDb> databases;
    private readonly IKeyManager ring;
    private readonly IDataProtector wrapping;
    private readonly StoreSettings settings;

    /// <summary>Takes what it needs of the program.</summary>
    public Database(IDbContextFactory<CaseworkDb> databases, IKeyManager ring, IDataProtectionProvider protection, StoreSettings settings)
    {
        this.databases = databases;
        this.ring = ring;
        wrapping = protection.CreateProtector(StoreKeys.Purpose);
        this.settings = settings;
    }

    /// <summary>Applies the migrations that are missing; says how many.</summary>
    public async Task<int> MigrateAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(settings.DataDirectory);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var missing = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
        await db.Database.MigrateAsync(cancel);
        return missing;
    }

    /// <summary>A new ring is only for a store without secrets: where logs are sealed and the ring is gone, a new one would hide the loss.</summary>
    /// <exception cref="RingMissing">There are sealed logs and no key ring.</exception>
    /// <exception cref="RingForeign">There is a ring, and it opens nothing here.</exception>
    public async Task DemandRingAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.ConcernKeys.AnyAsync(cancel) && !await db.StoreKeys.AnyAsync(cancel)) return;
        if (ring.GetAllKeys().Count == 0) throw new RingMissing(settings);
        var made = await db.StoreKeys.Select(key => key.Wrapped).FirstOrDefaultAsync(cancel);
        try
        {
            if (made is not null) wrapping.Unprotect(made);
        }
        catch (CryptographicException)
        {
            throw new RingForeign();
        }
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
}

/// <summary>The logs are sealed and the key ring that opens them is not there.</summary>
public sealed class RingMissing(StoreSettings settings) : Exception(
    $"There are sealed logs, but the key ring is missing ({(settings.Provider == DatabaseProvider.Sqlite ? settings.KeyFolder : "table RingKey")}). "
    + "Put the ring back from the backup; a new one cannot open what the old one sealed.");

/// <summary>The key ring does not open what is sealed here: it, or its certificate, belongs to other data.</summary>
public sealed class RingForeign() : Exception(
    "The keys of these data cannot be opened with this certificate. Name the certificate they were made with in Stafettlogg__Keys__CertificatePath; data made in earnest do not open in demo mode.");
