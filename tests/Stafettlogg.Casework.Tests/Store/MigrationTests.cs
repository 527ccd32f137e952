using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Stafettlogg.Casework.Store;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

public sealed class MigrationTests
{
    private static readonly string[] AppendOnly = ["AccessRecord", "Deed", "LogEntry"];
    private static readonly string[] Beside = ["Discussion", "PrivateNote"];
    private static readonly string[] Asked = ["Information"];
    private static readonly string[] Counted = ["Employment", "Enrolment", "Guardianship", "Person", "Unit"];

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Migrate_StepByStep_TriggersStandAfterEachFromTheFirstThatMakesThem(DatabaseProvider database)
    {
        await using var store = await MigratedStore.FreshAsync(database, migrated: false);
        await using var db = Open(store);
        var (guarded, counted, beside, asked) = (false, false, false, false);

        foreach (var migration in db.Database.GetMigrations())
        {
            await db.GetService<IMigrator>().MigrateAsync(migration);
            guarded |= migration.EndsWith("_AppendOnly", StringComparison.Ordinal);
            counted |= migration.EndsWith("_RegisterCount", StringComparison.Ordinal);
            beside |= migration.EndsWith("_BesideTheLog", StringComparison.Ordinal);
            asked |= migration.EndsWith("_InformationRequests", StringComparison.Ordinal);
            if (guarded) Assert.Equal((migration, ExpectedTriggers(database, counted, [.. beside ? Beside : [], .. asked ? Asked : []])), (migration, await TriggersAsync(store)));
        }

        Assert.True(guarded && counted && beside && asked);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Migrate_AfterAStartThatWasKilledWhileItMigrated_GoesOn()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await program.Tables.RunAsync("""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);

        var migrating = program.Get<Database>().MigrateAsync(default);

        Assert.Same(migrating, await Task.WhenAny(migrating, Task.Delay(TimeSpan.FromSeconds(20))));
        Assert.Equal(0, await migrating);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Model_AgainstTheMigrations_HasNoPendingChange(DatabaseProvider database)
    {
        await using var store = await MigratedStore.FreshAsync(database);
        await using var db = Open(store);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Table_AppendOnly_RefusesEveryChange(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await Stories.TwoConcernsAsync(program);
        var before = await program.Tables.DumpAllAsync();

        foreach (var table in AppendOnly)
        {
            await AssertRefusedAsync(program.Tables, table, $"UPDATE \"{table}\" SET \"ConcernId\" = \"ConcernId\"");
            await AssertRefusedAsync(program.Tables, table, $"DELETE FROM \"{table}\"");
            if (database == DatabaseProvider.Postgres) await AssertRefusedAsync(program.Tables, table, $"TRUNCATE \"{table}\"");
        }

        Assert.Equal(before, await program.Tables.DumpAllAsync());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Migrate_Twice_AppliesAllAndThenNothing(DatabaseProvider database)
    {
        await using var store = await MigratedStore.FreshAsync(database, migrated: false);
        await using var program = CaseworkHost.On(store);
        await using var db = Open(store);

        var first = await program.Get<Database>().MigrateAsync(default);
        var second = await program.Get<Database>().MigrateAsync(default);

        Assert.Equal((db.Database.GetMigrations().Count(), 0), (first, second));
    }

    private static CaseworkDb Open(MigratedStore store) => new((DbContextOptions<CaseworkDb>)StoreRegistration.Use(new DbContextOptionsBuilder<CaseworkDb>(), store.Settings).Options);

    private static string ExpectedTriggers(DatabaseProvider database, bool counted, string[] besides)
    {
        string[] refuse = database == DatabaseProvider.Sqlite ? ["refuses_DELETE", "refuses_UPDATE"] : ["refuses_change", "refuses_truncate"];
        string[] count = database == DatabaseProvider.Sqlite ? ["counts_DELETE", "counts_INSERT", "counts_UPDATE"] : ["counts_change"];
        var all = AppendOnly.Concat(besides).SelectMany(table => refuse.Select(what => $"{table}_{what}"))
            .Concat(Counted.SelectMany(table => counted ? count.Select(what => $"{table}_{what}") : []));
        return string.Join(' ', all.Order(StringComparer.Ordinal));
    }

    private static async Task<string> TriggersAsync(MigratedStore store)
    {
        var tables = new RawTables(store.Settings);
        var names = await tables.RowsAsync(tables.AreSqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            : "SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O'");
        return string.Join(' ', names.Select(row => (string)row[0]!).Order(StringComparer.Ordinal));
    }

    private static async Task AssertRefusedAsync(RawTables tables, string table, string sql)
    {
        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => tables.RunAsync(sql));
        Assert.Contains($"{table} is append-only", refusal.Message, StringComparison.Ordinal);
    }
}
