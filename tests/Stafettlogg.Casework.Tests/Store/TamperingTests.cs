using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

public sealed class TamperingTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_UntouchedStore_HoldsWithItsCounts(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var before = await VerifyAsync(program);
        await Stories.TwoConcernsAsync(program);
        await program.Get<Anchors>().DropAsync("test", default);
        var hege = await program.AsAsync("hege-solli");
        await hege.WonderAsync("emil-testesen");

        var report = await VerifyAsync(program);

        Assert.Equal((0, 0L, 0L, null), (before.Logs, before.Entries, before.Accesses, before.Fault));
        Assert.Equal((3, 8L, 8L, null), (report.Logs, report.Entries, report.Accesses, report.Fault));
        Assert.Equal((program.Clock.GetUtcNow(), 1), (report.AnchoredAt, report.Unanchored));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_AByteOfAnyColumnOfALogRowFlipped_NamesConcernAndSequence(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (concern, alone) = await Stories.TwoConcernsAsync(program);

        await EveryFlipIsNamedAsync(program, "LogEntry", "ConcernId", concern.Value, 1, 3, 6);
        await EveryFlipIsNamedAsync(program, "LogEntry", "ConcernId", alone.Value, 1);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_AByteOfAnyColumnOfAnAccessRowFlipped_NamesStreamAndSequence(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await Stories.TwoConcernsAsync(program);
        await using (var other = program.Beside()) await Stories.WonderAsync(other);
        var streams = await program.Tables.RowsAsync("""SELECT "StreamId", max("Sequence") FROM "AccessRecord" GROUP BY "StreamId" ORDER BY 2 DESC""");

        Assert.Equal([7L, 1L], streams.Select(row => (long)row[1]!));
        await EveryFlipIsNamedAsync(program, "AccessRecord", "StreamId", RawTables.IdOf(streams[0][0]), 1, 4, 7);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_LastRowsCutOffWithTheHeadPatched_IsFoundThroughTheAnchor(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (concern, _) = await Stories.TwoConcernsAsync(program);
        await program.Get<Anchors>().DropAsync("test", default);

        await CutAfterAsync(program, concern, 4);

        AssertFault((await VerifyAsync(program)).Fault, concern, 5, "anchor");
        File.Delete(program.Settings.AnchorFile);
        Assert.Null((await VerifyAsync(program)).Fault);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_LastRowCutOffAndNothingElse_IsFoundThroughTheHead(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (concern, _) = await Stories.TwoConcernsAsync(program);

        await program.Tables.TamperAsync("""DELETE FROM "LogEntry" WHERE "ConcernId" = @p0 AND "Sequence" = 6""", program.Tables.Id(concern.Value));

        AssertFault((await VerifyAsync(program)).Fault, concern, 6, "head");
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_LastAccessesCutOff_IsFoundThroughTheAnchor(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await Stories.TwoConcernsAsync(program);
        await program.Get<Anchors>().DropAsync("test", default);

        await program.Tables.TamperAsync("""DELETE FROM "AccessRecord" WHERE "Sequence" >= 6""");

        var fault = (await VerifyAsync(program)).Fault!;
        Assert.Equal((true, 6L), (fault.Chain.StartsWith("access ", StringComparison.Ordinal), fault.Sequence));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_WholeConcernDeleted_IsFoundThroughTheAnchor(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (_, concern) = await Stories.TwoConcernsAsync(program);
        await program.Get<Anchors>().DropAsync("test", default);

        foreach (var table in (string[])["LogEntry", "ConcernKey", "Deed", .. Projection.Tables])
        {
            await program.Tables.TamperAsync($"DELETE FROM \"{table}\" WHERE \"ConcernId\" = @p0", program.Tables.Id(concern.Value));
        }

        AssertFault((await VerifyAsync(program)).Fault, concern, 1, "anchor");
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_HeadDeleted_NamesTheConcern(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (_, concern) = await Stories.TwoConcernsAsync(program);

        await program.Tables.TamperAsync("""DELETE FROM "Concern" WHERE "ConcernId" = @p0""", program.Tables.Id(concern.Value));

        AssertFault((await VerifyAsync(program)).Fault, concern, 1, "no head");
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_LastRowRewrittenWithHashAndHead_IsFoundThroughTheAnchor(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (concern, _) = await Stories.TwoConcernsAsync(program);
        await program.Get<Anchors>().DropAsync("test", default);

        await RewriteLastAsync(program, concern);

        AssertFault((await VerifyAsync(program)).Fault, concern, 6, "signed");
        File.Delete(program.Settings.AnchorFile);
        Assert.Null((await VerifyAsync(program)).Fault);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Verify_WhileOthersWrite_SeesNoFault(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var kari = await program.AsAsync("kari-lunde");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var id = (await kari.WonderAsync("emil-testesen")).Concern; !stop.IsCancellationRequested; await kari.WonderAsync("ask-solli")) await kari.ObserveAsync(id);
        });

        // Of an empty store thousands are verified before the first word is written: it is not their number that is waited for.
        var (seen, began) = (new List<VerificationReport>(), TimeProvider.System.GetTimestamp());
        while (seen.Count < 40 || (seen[^1].Entries < seen[0].Entries + 30 && TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromMinutes(1))) seen.Add(await VerifyAsync(program));
        await stop.CancelAsync();
        await writing;

        Assert.All(seen, report => Assert.Null(report.Fault));
        Assert.True(seen[^1].Entries >= seen[0].Entries + 30, "nobody wrote meanwhile");
    }

    internal static Task<VerificationReport> VerifyAsync(CaseworkHost program) => program.Get<Verification>().RunAsync(default);

    private static void AssertFault(ChainFault? fault, ConcernId concern, long sequence, string what)
    {
        Assert.NotNull(fault);
        Assert.Contains(concern.ToString(), fault.Chain, StringComparison.Ordinal);
        Assert.Equal(sequence, fault.Sequence);
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
    }

    private static async Task EveryFlipIsNamedAsync(CaseworkHost program, string table, string idColumn, Guid id, params long[] sequences)
    {
        var flips = new OneByte(program.Tables, table);
        foreach (var sequence in sequences)
        {
            var row = await program.Tables.RowsAsync($"SELECT \"Hash\" FROM \"{table}\" WHERE \"{idColumn}\" = @p0 AND \"Sequence\" = @p1", program.Tables.Id(id), sequence);
            var answers = await flips.EachAsync((byte[])row[0][0]!, async () => (await VerifyAsync(program)).Fault);

            var wrong = answers.Where(answer => answer.Answer is not { } fault || !fault.Chain.EndsWith($"{id}", StringComparison.Ordinal) || fault.Sequence != sequence);
            Assert.Empty(wrong.Select(answer => $"{answer.Column} of {sequence}, flip {answer.Flip}: {answer.Answer?.ToString() ?? "nothing found"}"));
        }

        Assert.Null((await VerifyAsync(program)).Fault);
        Assert.True(flips.Flipped >= 30 * sequences.Length, $"only {flips.Flipped} flips");
    }

    private static async Task CutAfterAsync(CaseworkHost program, ConcernId concern, int sequence)
    {
        var id = program.Tables.Id(concern.Value);
        Assert.Equal(2, await program.Tables.TamperAsync("""DELETE FROM "LogEntry" WHERE "ConcernId" = @p0 AND "Sequence" > @p1""", id, sequence));
        await program.Tables.TamperAsync(
            """
            UPDATE "Concern" SET "Version" = @p1, "ChainHead" = (SELECT "Hash" FROM "LogEntry" WHERE "ConcernId" = @p0 AND "Sequence" = @p1)
            WHERE "ConcernId" = @p0
            """, id, sequence);
    }

    /// <summary>As one who knows the format would: another writer, the right hash, the head patched.</summary>
    private static async Task RewriteLastAsync(CaseworkHost program, ConcernId concern)
    {
        await using var db = await program.Get<Microsoft.EntityFrameworkCore.IDbContextFactory<CaseworkDb>>().CreateDbContextAsync();
        var row = db.LogEntries.Where(entry => entry.ConcernId == concern.Value).OrderBy(entry => entry.Sequence).Last();
        var forged = new LogRow
        {
            MunicipalityId = row.MunicipalityId,
            ConcernId = row.ConcernId,
            Sequence = row.Sequence,
            Kind = row.Kind,
            Visibility = row.Visibility,
            OccurredAt = row.OccurredAt,
            RecordedAt = row.RecordedAt,
            RecordedBy = Guid.CreateVersion7(row.RecordedAt),
            Payload = row.Payload,
            PreviousHash = row.PreviousHash,
            Hash = [],
        };
        var hash = HashChain.HashOf(forged);
        await program.Tables.TamperAsync("""UPDATE "LogEntry" SET "RecordedBy" = @p0, "Hash" = @p1 WHERE "Hash" = @p2""", program.Tables.Id(forged.RecordedBy), hash, row.Hash);
        await program.Tables.TamperAsync("""UPDATE "Concern" SET "ChainHead" = @p0 WHERE "ChainHead" = @p1""", hash, row.Hash);
    }
}
