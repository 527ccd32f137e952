using System.Data.Common;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

public sealed class WriterTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Write_OneJobOfABatchIsRefused_LeavesNothingOfItAndWritesTheOthers(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, kari) = (await program.AsAsync("hege-solli"), await program.AsAsync("kari-lunde"));
        var ids = new List<ConcernId>();
        for (var nth = 0; nth < 12; nth++) ids.Add((await hege.WonderAsync("emil-testesen")).Concern);
        await program.Tables.RefuseInsertAsync("Relation", "NEW.\"Relation\" = 'Recipient'");

        var observing = ids.Skip(1).Select(id => Task.Run(() => hege.ObserveAsync(id))).ToList();
        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => hege.HandOnAsync(ids[0], kari.Id));
        await Task.WhenAll(observing);

        Assert.Contains("refused by the test", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await program.AccessesAsync(ids[0], "HandOnWonder", allowed: true));
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "Deed" WHERE "Result" = 'HandOnWonder'"""));
        foreach (var id in ids) Assert.Equal(id == ids[0] ? 1 : 2, (await hege.ReadAsync(id)).Concern.Version);
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Write_JobsPutTogether_AreAnsweredEachWithItsOwn(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var writer = program.Get<Writer>();
        var insert = Write.Insert("StoreKey", "Name", "Wrapped");
        WriteJob Job(string? name) => new([new(insert, true, name, new byte[1])], Access: null);

        var jobs = Enumerable.Range(0, 40).Select(nth => writer.WriteAsync(Job((nth % 4) switch { 0 => "same", 1 => null, _ => $"key {nth}" }))).ToList();
        foreach (var job in jobs) await Record.ExceptionAsync(() => job);

        Assert.Equal(WriteOutcome.Written, await jobs[0]);
        for (var nth = 1; nth < jobs.Count; nth++)
        {
            if (nth % 4 == 1) await Assert.ThrowsAnyAsync<DbException>(() => jobs[nth]);
            else Assert.Equal(nth % 4 == 0 ? WriteOutcome.Taken : WriteOutcome.Written, await jobs[nth]);
        }

        Assert.Equal(21, await program.Tables.NumberAsync("""SELECT count(*) FROM "StoreKey" WHERE "Name" = 'same' OR "Name" LIKE 'key %'"""));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Write_DatabaseDiesInTheMidst_ItsCallerHearsAndTheNextIsWritten(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var before = await program.Tables.DumpAllAsync();

        await program.Tables.RefuseInsertAsync("LogEntry", die: true);
        await Assert.ThrowsAnyAsync<DbException>(() => hege.ObserveAsync(id));
        await program.Tables.RelentAsync("LogEntry");
        Assert.Equal(before, await program.Tables.DumpAllAsync());
        await hege.ObserveAsync(id);

        Assert.Equal(2, (await hege.ReadAsync(id)).Concern.Version);
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Write_AccessRowIsRefused_TheDeedIsNotDoneEither(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var before = await program.Tables.DumpAllAsync();

        await program.Tables.RefuseInsertAsync("AccessRecord");
        await Assert.ThrowsAnyAsync<DbException>(() => hege.ObserveAsync(id));
        await Assert.ThrowsAnyAsync<DbException>(() => hege.ReadAsync(id));
        await Assert.ThrowsAnyAsync<DbException>(() => hege.ListAsync());

        Assert.Equal(before, await program.Tables.DumpAllAsync());
        await program.Tables.RelentAsync("AccessRecord");
        await hege.ObserveAsync(id);
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Write_Answered_IsSeenByAnotherConnection(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);

        for (var version = 2; version < 12; version++)
        {
            await hege.ObserveAsync(id);
            Assert.Equal(version, await program.Tables.NumberAsync("""SELECT count(*) FROM "LogEntry" WHERE "ConcernId" = @p0""", program.Tables.Id(id.Value)));
        }
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "PRAGMA synchronous", "2")]
    [InlineData(DatabaseProvider.Sqlite, "PRAGMA journal_mode", "wal")]
    [InlineData(DatabaseProvider.Sqlite, "PRAGMA foreign_keys", "1")]
    [InlineData(DatabaseProvider.Postgres, "SHOW synchronous_commit", "on")]
    public async Task Connection_OfTheWriter_CommitsDurably(DatabaseProvider database, string question, string answer)
    {
        await using var store = await MigratedStore.FreshAsync(database);
        await using var connection = await Dialect.Of(database).OpenAsync(store.Settings.ConnectionString, default);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // one of those above
        command.CommandText = question;
#pragma warning restore CA2100

        Assert.Equal(answer, $"{await command.ExecuteScalarAsync()}");
    }
}
