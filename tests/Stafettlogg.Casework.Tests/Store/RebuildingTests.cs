using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

public sealed class RebuildingTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Rebuild_ProjectionsGarbledOrWiped_GivesTheSameAgain(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await Stories.TwoConcernsAsync(program);
        var (hege, closed) = await Stories.WonderAsync(program);
        await hege.CloseAsync(closed);
        await FollowUpStories.WholeAsync(program);
        var before = await program.Tables.DumpAllAsync();

        await GarbleAsync(program.Tables);
        foreach (var table in Projection.Tables) Assert.NotEqual(before[table], await program.Tables.DumpAsync(table));
        var rebuilt = await program.Get<Rebuilding>().RunAsync(default);
        Assert.Equal(before, await program.Tables.DumpAllAsync());

        foreach (var table in Projection.Tables) await program.Tables.RunAsync($"DELETE FROM \"{table}\"");
        await program.Get<Rebuilding>().RunAsync(default);
        Assert.Equal(before, await program.Tables.DumpAllAsync());
        Assert.Equal((4, 0), rebuilt);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Rebuild_ConcernShredded_StaysAsTombstoneWhoseChainVerifies(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (shredded, other) = await Stories.TwoConcernsAsync(program);
        var before = await program.Tables.DumpAllAsync("ConcernKey", "AccessRecord");

        await program.Tables.RunAsync("""DELETE FROM "ConcernKey" WHERE "ConcernId" = @p0""", program.Tables.Id(shredded.Value));
        var rebuilt = await program.Get<Rebuilding>().RunAsync(default);

        Assert.Equal((1, 1), rebuilt);
        var hege = await program.AsAsync("hege-solli");
        await Assert.ThrowsAsync<NotThere>(() => hege.ReadAsync(shredded));
        Assert.Equal(before, await program.Tables.DumpAllAsync("ConcernKey", "AccessRecord"));
        var report = await TamperingTests.VerifyAsync(program);
        Assert.Equal((2, 7L, null), (report.Logs, report.Entries, report.Fault));
        Assert.Equal(1, (await (await program.AsAsync("kari-lunde")).ReadAsync(other)).Concern.Version);
    }

    private static async Task GarbleAsync(RawTables tables)
    {
        await tables.RunAsync("""UPDATE "Concern" SET "Stage" = 'ClosedNoConcern', "Version" = 99, "NextDue" = NULL, "SubjectId" = "UnitId" """);
        await tables.RunAsync("""DELETE FROM "Relation" WHERE "Relation" = 'Author'""");
        await tables.RunAsync("""UPDATE "DueItem" SET "Responsible" = "ConcernId" """);
        await tables.RunAsync("""UPDATE "LevelPeriod" SET "To" = NULL, "Stage" = 'ClosedNoConcern' WHERE "Stage" = 'Wonder' AND "To" IS NULL""");
        var stray = tables.Id(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()));
        await tables.RunAsync("""
            INSERT INTO "Relation" ("ConcernId", "PersonId", "Relation", "MunicipalityId", "UnitId", "Service", "From", "Until")
            SELECT @p0, "PersonId", "Relation", "MunicipalityId", "UnitId", "Service", "From", "Until" FROM (SELECT * FROM "Relation" LIMIT 1) AS one
            """, stray);
    }
}
