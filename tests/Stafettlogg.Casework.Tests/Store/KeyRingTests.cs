using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Stafettlogg.Casework.Store;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

public sealed class KeyRingTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Ring_WithAnotherCertificate_OpensNothing(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        using var certificate = AnotherCertificate();
        await using var stranger = program.Beside(certificate);

        await Assert.ThrowsAsync<RingMissing>(() => stranger.Get<Database>().DemandRingAsync(default));
        await Assert.ThrowsAsync<CryptographicException>(() => stranger.Get<LogStore>().ReadAsync(id, default));
        await Assert.ThrowsAsync<CryptographicException>(() => stranger.AsAsync("hege-solli"));

        await program.Get<Database>().DemandRingAsync(default);
        Assert.Equal(1, (await hege.ReadAsync(id)).Concern.Version);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Ring_GoneWhileLogsAreSealed_IsMissedAndNotMadeAnew(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await Stories.WonderAsync(program);
        Assert.NotEmpty(await RingAsync(program));
        await LoseRingAsync(program);
        await using var later = program.Beside();

        var missing = await Assert.ThrowsAsync<RingMissing>(() => later.Get<Database>().DemandRingAsync(default));

        Assert.Contains(database == DatabaseProvider.Sqlite ? program.Settings.KeyFolder : "RingKey", missing.Message, StringComparison.Ordinal);
        Assert.Empty(await RingAsync(program));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Ring_OfAnEmptyStore_IsNotDemanded(DatabaseProvider database)
    {
        await using var store = await MigratedStore.FreshAsync(database);
        await using var program = CaseworkHost.On(store);

        Assert.Null(await Record.ExceptionAsync(() => program.Get<Database>().DemandRingAsync(default)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Ring_WhereItLies_HoldsNoPlainKey(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);

        var ring = await RingAsync(program);

        Assert.NotEmpty(ring);
        Assert.All(ring, key =>
        {
            Assert.Contains("EncryptedData", key, StringComparison.Ordinal);
            Assert.DoesNotContain("masterKey", key, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Ring_OfTwoProgramsOnPostgres_IsOne()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Postgres);
        await using var other = program.Beside();
        var (_, id) = await Stories.WonderAsync(program);
        var hege = await other.AsAsync("hege-solli");

        await hege.ObserveAsync(id, "Fra den andre.");

        Assert.Equal("Fra den andre.", (await (await program.AsAsync("hege-solli")).ReadAsync(id)).Concern.TextOf(2));
    }

    private static X509Certificate2 AnotherCertificate()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=Another", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now, now.AddDays(1));
    }

    private static async Task<List<string>> RingAsync(CaseworkHost program)
    {
        if (program.Settings.Provider == DatabaseProvider.Postgres) return [.. (await program.Tables.RowsAsync("""SELECT "Xml" FROM "RingKey" """)).Select(row => (string)row[0]!)];
        return Directory.Exists(program.Settings.KeyFolder) ? [.. Directory.GetFiles(program.Settings.KeyFolder).Select(File.ReadAllText)] : [];
    }

    private static async Task LoseRingAsync(CaseworkHost program)
    {
        if (program.Settings.Provider == DatabaseProvider.Postgres) await program.Tables.RunAsync("""DELETE FROM "RingKey" """);
        else Directory.Delete(program.Settings.KeyFolder, recursive: true);
    }
}
