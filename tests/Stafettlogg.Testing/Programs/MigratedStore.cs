using System.Security.Cryptography.X509Certificates;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Testing.Databases;

namespace Stafettlogg.Testing.Programs;

/// <summary>A store of the test's own, with every migration applied: a copy of one that was migrated once per run.</summary>
public sealed class MigratedStore : IAsyncDisposable
{
    private static readonly Lock Starting = new();
    private static Task<byte[]>? sqliteTemplate;
    private static Task<PostgresDatabase>? postgresTemplate;
    private static readonly Lazy<X509Certificate2> OneCertificate = new(MakeCertificate);

    private readonly TemporaryFolder folder = new();
    private PostgresDatabase? database;

    private MigratedStore()
    {
    }

    /// <summary>The certificate of all stores of the run; making one takes long.</summary>
    public static X509Certificate2 Certificate => OneCertificate.Value;

    /// <summary>Where the data lies.</summary>
    public StoreSettings Settings { get; private set; } = null!;

    /// <summary>A fresh store; an unmigrated one is an empty database.</summary>
    public static async Task<MigratedStore> FreshAsync(DatabaseProvider provider, bool migrated = true)
    {
        var store = new MigratedStore();
        store.Settings = provider == DatabaseProvider.Sqlite ? await store.FileAsync(migrated) : await store.DatabaseAsync(migrated);
        return store;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }
        else
        {
            await using var connection = new SqliteConnection(Settings.ConnectionString);
            SqliteConnection.ClearPool(connection);
        }

        folder.Dispose();
    }

    private async Task<StoreSettings> FileAsync(bool migrated)
    {
        if (migrated) await File.WriteAllBytesAsync(folder.File("stafettlogg.db"), await SqliteTemplateAsync());
        return StoreSettings.Embedded(folder.Path);
    }

    private async Task<StoreSettings> DatabaseAsync(bool migrated)
    {
        database = await PostgresServer.FreshDatabaseAsync(migrated ? (await PostgresTemplateAsync()).Name : null);
        return new(DatabaseProvider.Postgres, database.ConnectionString, folder.Path);
    }

    private static Task<byte[]> SqliteTemplateAsync()
    {
        lock (Starting) return sqliteTemplate ??= Task.Run(MigrateFileAsync);
    }

    private static Task<PostgresDatabase> PostgresTemplateAsync()
    {
        lock (Starting) return postgresTemplate ??= Task.Run(MigrateDatabaseAsync);
    }

    private static async Task<byte[]> MigrateFileAsync()
    {
        using var folder = new TemporaryFolder();
        var settings = StoreSettings.Embedded(folder.Path) with { ConnectionString = $"Data Source={folder.File("stafettlogg.db")};Pooling=False" };
        await MigrateAsync(settings);
        return await File.ReadAllBytesAsync(folder.File("stafettlogg.db"));
    }

    private static async Task<PostgresDatabase> MigrateDatabaseAsync()
    {
        var template = await PostgresServer.FreshDatabaseAsync();
        await MigrateAsync(new(DatabaseProvider.Postgres, template.ConnectionString, "unused"));
        template.Release();
        return template;
    }

    private static async Task MigrateAsync(StoreSettings settings)
    {
        await using var db = new CaseworkDb((DbContextOptions<CaseworkDb>)StoreRegistration.Use(new DbContextOptionsBuilder<CaseworkDb>(), settings).Options);
        await db.Database.MigrateAsync();
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var folder = new TemporaryFolder();
        return KeyCertificate.ForDemo(folder.Path, TimeProvider.System);
    }
}
