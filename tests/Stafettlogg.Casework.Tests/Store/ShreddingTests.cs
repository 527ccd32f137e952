using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Levels;
using Stafettlogg.Casework.Log;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

/// <summary>What gave no ground for concern is kept as long as the pack says and not a day longer (R33).</summary>
public sealed class ShreddingTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Shred_TheDayBeforeAndTheDay_IsDoneOnTheDayAndTheChainVerifies_R33(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id, due) = await ClosedAsync(program);
        var other = (await hege.WonderAsync("iben-varsom")).Concern;

        program.Clock.Advance(AtNoon(due.AddDays(-1)) - program.Clock.GetUtcNow());
        Assert.Equal(0, await ShredAsync(program));
        Assert.Equal(2, (await hege.ReadAsync(id)).Concern.Version);

        program.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await ShredAsync(program));

        await Assert.ThrowsAsync<NotThere>(() => hege.ReadAsync(id));
        Assert.Empty(await hege.ListAsync(closed: true));
        Assert.Equal([other], (await hege.ListAsync()).Select(item => item.Id));
        Assert.Equal(1, await program.AccessesAsync(id, AccessLog.Shred, allowed: true));
        foreach (var table in new[] { "ConcernKey", "Relation", "DueItem" })
            Assert.Equal(0, await CountAsync(program, $"SELECT count(*) FROM \"{table}\" WHERE \"ConcernId\" = @p0", id.Value));
        Assert.Equal(0, await CountAsync(program, """SELECT count(*) FROM "Concern" WHERE "SubjectId" = @p0""", (await program.PersonAsync("emil-testesen")).Value));
        var report = await TamperingTests.VerifyAsync(program);
        Assert.Equal((2, 3L, null), (report.Logs, report.Entries, report.Fault));

        var tombstone = await program.Tables.DumpAllAsync("AccessRecord");
        Assert.Equal((1, 1), await program.Get<Rebuilding>().RunAsync(default));
        Assert.Equal(tombstone, await program.Tables.DumpAllAsync("AccessRecord"));
        Assert.Equal(0, await ShredAsync(program));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Shred_TwoInstancesAtOnce_IsDoneOnce(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await using var beside = program.Beside();
        var (_, id, due) = await ClosedAsync(program);
        program.Clock.Advance(AtNoon(due) - program.Clock.GetUtcNow());

        var shredded = await Task.WhenAll(Enumerable.Range(0, 4).Select(at => ShredAsync(at % 2 == 0 ? program : beside)));

        Assert.Equal(1, shredded.Sum());
        Assert.Equal(1, await program.AccessesAsync(id, AccessLog.Shred, allowed: true));
    }

    [Fact]
    public async Task Shred_WhatWasNeverClosedOrIsTakenUpAgain_IsLeftAlone()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (hege, again, due) = await ClosedAsync(program);
        var open = (await hege.WonderAsync("iben-varsom")).Concern;
        program.Clock.Advance(TimeSpan.FromDays(1));
        await hege.DoAsync(again, (version, deed) => new ReopenConcern(again, version, deed, "Det er mer."));

        program.Clock.Advance(AtNoon(due.AddYears(10)) - program.Clock.GetUtcNow());

        Assert.Equal(0, await ShredAsync(program));
        Assert.Equal(2, await program.Tables.NumberAsync("""SELECT count(*) FROM "ConcernKey" """));
        Assert.Equal(1, (await hege.ReadAsync(open)).Concern.Version);
    }

    [Fact]
    public async Task Shred_SomebodyWritesMeanwhile_LeavesItAndWhatIsShreddedTakesNoMore()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (hege, id, due) = await ClosedAsync(program);
        program.Clock.Advance(AtNoon(due) - program.Clock.GetUtcNow());
        var read = (await program.Get<LogStore>().ReadAsync(id, default))!;
        var access = await program.Get<AccessLog>().DraftAsync(id, AccessLog.Program, AccessLog.Shred, AccessLog.Allowed, default);
        var entry = read.Concern.Reopen(hege.Actor, "Det er mer.")[0];
        Append late = new(id, read, hege.Id, hege.NewDeed(), "Reopen", [entry], access);

        await hege.DoAsync(id, (version, deed) => new ReopenConcern(id, version, deed, "Det er mer."));
        Assert.False(await program.Get<Shredder>().ShredAsync(read, access));
        await hege.CloseAsync(id);
        Assert.Equal(4, (await hege.ReadAsync(id)).Concern.Version);

        var now = (await program.Get<LogStore>().ReadAsync(id, default))!;
        Assert.True(await program.Get<Shredder>().ShredAsync(now, access));
        await Assert.ThrowsAsync<WrittenMeanwhile>(() => program.Get<LogStore>().AppendAsync(late with { Before = now, DeedId = hege.NewDeed() }, default));
    }

    [Fact]
    public async Task Warning_ThirtyDaysBefore_StandsAmongTheOpenOfAllWhoHaveIt()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (hege, per) = (await program.AsAsync("hege-solli"), await program.AsAsync("per-haugen"));
        var id = (await hege.WonderAsync("emil-testesen")).Concern;
        await hege.ShareAsync(id, per.Id);
        await per.AnswerAsync(id);
        await hege.CloseAsync(id);
        var due = (await hege.ReadAsync(id)).Concern.ShredOn!.Value;

        program.Clock.Advance(AtNoon(due.AddDays(-31)) - program.Clock.GetUtcNow());
        foreach (var one in new[] { hege, per }) Assert.Empty(await one.ListAsync());

        program.Clock.Advance(TimeSpan.FromDays(1));
        foreach (var one in new[] { hege, per })
        {
            var told = Assert.Single(await one.ListAsync());
            Assert.Equal((DueKind.ShredWonder, due), (told.NextDueKind, told.NextDue));
        }
    }

    [Fact]
    public async Task Shred_ChildKnownByTheWonderAlone_IsForgottenWithIt()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var hege = await program.AsAsync("hege-solli");
        var id = (await hege.WonderAsync(new About.AnotherChild(DemoPeople.Find("mia-delt").NationalId, "Mia", null), "Sitter alene.")).Concern;
        await hege.CloseAsync(id);
        var due = (await hege.ReadAsync(id)).Concern.ShredOn!.Value;
        var before = await program.Tables.NumberAsync("""SELECT count(*) FROM "Person" """);

        program.Clock.Advance(AtNoon(due) - program.Clock.GetUtcNow());
        Assert.Equal(1, await ShredAsync(program));

        Assert.Equal(before - 1, await program.Tables.NumberAsync("""SELECT count(*) FROM "Person" """));
        Assert.Equal(await program.PersonAsync("mia-delt"), await program.PersonAsync("mia-delt"));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task AccessRequest_WhileItWaits_ShredsNothing(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id, due) = await ClosedAsync(program);
        var per = await program.AsAsync("per-haugen");
        program.Clock.Advance(AtNoon(due.AddDays(-1)) - program.Clock.GetUtcNow());
        await FindAsync(program, per, "emil-testesen", "2026/17");
        program.Clock.Advance(TimeSpan.FromDays(10));

        Assert.Equal(0, await ShredAsync(program));
        await hege.DoAsync(id, (version, deed) => new AssessAccessRequest(id, version, deed, "Alt kan gis ut."));
        Assert.Equal(0, await ShredAsync(program)); // there may come a complaint
        program.Clock.Advance(TimeSpan.FromDays(90));
        Assert.Equal(1, await ShredAsync(program));
    }

    private static async Task<(ActingPerson Hege, ConcernId Concern, DateOnly Due)> ClosedAsync(CaseworkHost program)
    {
        var (hege, id) = await Stories.WonderAsync(program);
        await hege.CloseAsync(id);
        var due = (await hege.ReadAsync(id)).Concern.ShredOn;
        Assert.Equal(Oslo.Day(program.Clock.GetUtcNow()).AddMonths(24), due);
        return (hege, id, due!.Value);
    }

    private static Task<int> ShredAsync(CaseworkHost program) => program.Get<Shredding>().RunAsync(default);

    private static Task<IReadOnlyList<FoundConcern>> FindAsync(CaseworkHost program, ActingPerson leader, string child, string reference) =>
        program.InScopeAsync((AccessRequests requests) => requests.FindAsync(DemoPeople.Find(child).NationalId, reference, leader.Actor, default));

    private static Task<long> CountAsync(CaseworkHost program, string sql, Guid id) => program.Tables.NumberAsync(sql, program.Tables.Id(id));

    private static DateTimeOffset AtNoon(DateOnly day) => Oslo.Noon(day);
}
