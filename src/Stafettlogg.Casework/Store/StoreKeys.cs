using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Stafettlogg.Casework.Store;

/// <summary>The store's keys: each wrapped by the key ring, which the certificate protects.</summary>
internal sealed class StoreKeys(IDataProtectionProvider ring, IDbContextFactory<CaseworkDb> databases)
{
    private readonly IDataProtector wrapping = ring.CreateProtector("Stafettlogg.Store.Keys.v1");
    private readonly ConcurrentDictionary<string, byte[]> named = new();

    public byte[] Wrap(byte[] key) => wrapping.Protect(key);

    public byte[] Unwrap(byte[] wrapped) => wrapping.Unprotect(wrapped);

    /// <summary>The key that seals names and birth numbers in the registers.</summary>
    public Task<byte[]> PeopleAsync(CancellationToken cancel) => NamedAsync("people", cancel);

    /// <summary>The key that seals anonymous discussions.</summary>
    public Task<byte[]> DiscussionsAsync(CancellationToken cancel) => NamedAsync("discussions", cancel);

    /// <summary>The key of the requests for information that were made in a month: when it is deleted, what was asked and answered is gone.</summary>
    public Task<byte[]> InformationAsync(string month, CancellationToken cancel) => NamedAsync($"information-{month}", cancel);

    /// <summary>That key if it is still there.</summary>
    public Task<byte[]?> FindInformationAsync(string month, CancellationToken cancel) => FindAsync($"information-{month}", cancel);

    /// <summary>The key of the hash by which a birth number is found.</summary>
    public Task<byte[]> NationalIdHashAsync(CancellationToken cancel) => NamedAsync("national-id-hash", cancel);

    /// <summary>What finds an account or a session at a provider again, and tells nothing to who has no key.</summary>
    public async Task<byte[]> HashOfAccountAsync(string issuer, string name, CancellationToken cancel) =>
        HMACSHA256.HashData(await NamedAsync("account-hash", cancel), Encoding.UTF8.GetBytes($"{issuer.Length} {issuer} {name}"));

    /// <summary>The key of the access log for a month: when it is deleted, who looked is forgotten and the chain still verifies.</summary>
    public Task<byte[]> AccessAsync(string month, CancellationToken cancel) => NamedAsync($"access-{month}", cancel);

    /// <summary>That key if it is still there.</summary>
    public Task<byte[]?> FindAccessAsync(string month, CancellationToken cancel) => FindAsync($"access-{month}", cancel);

    private async Task<byte[]?> FindAsync(string name, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.StoreKeys.AnyAsync(key => key.Name == name, cancel) ? await NamedAsync(name, cancel) : null;
    }

    private async Task<byte[]> NamedAsync(string name, CancellationToken cancel)
    {
        if (named.TryGetValue(name, out var known)) return known;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var row = await db.StoreKeys.AsNoTracking().SingleOrDefaultAsync(key => key.Name == name, cancel) ?? await MakeAsync(db, name, cancel);
        return named.GetOrAdd(name, Unwrap(row.Wrapped));
    }

    /// <summary>Two instances may make the same key at once: the first stays, and both use it.</summary>
    private async Task<StoreKeyRow> MakeAsync(CaseworkDb db, string name, CancellationToken cancel)
    {
        var wrapped = Wrap(Sealing.NewKey());
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "StoreKey" ("Name", "Wrapped") VALUES ({name}, {wrapped}) ON CONFLICT DO NOTHING""", cancel);
        return await db.StoreKeys.AsNoTracking().SingleAsync(key => key.Name == name, cancel);
    }
}
