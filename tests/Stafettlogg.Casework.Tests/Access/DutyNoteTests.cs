using System.Text;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Log;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>What one writes for oneself of the duty to report is nowhere else (R15, R16).</summary>
public sealed class DutyNoteTests
{
    private const string Weighed = "Vurdert meldeplikt: ringt barnevernet i dag.";
    private static readonly string[] ItsOwn = ["PrivateNote", "AccessRecord", "StoreKey"];

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task DutyNote_Written_ChangesNoTableButItsOwn_R15(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var before = await program.Tables.DumpAllAsync(ItsOwn);

        await NoteAsync(program, kari, id, Weighed);

        Assert.Equal(before, await program.Tables.DumpAllAsync(ItsOwn));
        Assert.Equal([Weighed], await MineAsync(program, kari, id));
        Assert.DoesNotContain(Weighed, Encoding.UTF8.GetString(await RawAsync(program)), StringComparison.Ordinal);
        Assert.Equal(1, await program.AccessesAsync(id, nameof(Deed.NoteDuty), allowed: true));

        // The guard sees a note that is written in the log.
        await kari.DoAsync(id, (version, deed) => new WriteNote(id, version, deed, NoteKind.Note, Weighed));
        Assert.NotEqual(before, await program.Tables.DumpAllAsync(ItsOwn));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task DutyNote_ReadByAnybodyElse_IsNotThere_R15(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (per, mona) = (await program.AsAsync("per-haugen"), await program.AsAsync("mona-lie"));
        await NoteAsync(program, kari, id, Weighed);

        Assert.Empty(await MineAsync(program, per, id));
        await Assert.ThrowsAsync<NotThere>(() => MineAsync(program, mona, id));
        await Assert.ThrowsAsync<NotThere>(() => NoteAsync(program, mona, id, "Noe."));
        Assert.Equal(1, await program.AccessesAsync(id, nameof(Deed.NoteDuty), allowed: false));
        Assert.Single(await MineAsync(program, kari, id));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task DutyNote_AmongThoseWhoHaveSeenTheLog_IsToldToNobody_R15(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var (per, mona) = (await program.AsAsync("per-haugen"), await program.AsAsync("mona-lie"));
        var before = (await per.ReadersAsync(id)).Items.Count;

        await kari.ReadAsync(id, Deed.SeeDuty);
        await NoteAsync(program, kari, id, Weighed);
        await mona.KnockAsync(id, Deed.SeeDuty);

        foreach (var reader in new[] { per, kari })
        {
            var told = (await reader.ReadersAsync(id)).Items.Where(item => item.Access.Person != reader.Id || item.Access.Deed != nameof(Deed.SeeReaders)).ToList();
            Assert.DoesNotContain(told, item => item.Access.Deed is nameof(Deed.SeeDuty) or nameof(Deed.NoteDuty));
            Assert.Equal(1, told.Count(item => item.Access.Person == mona.Id && !item.Access.WasAllowed && item.Access.Deed == nameof(Deed.ReadLog)));
        }

        // His two looks at the readers, hers, and the one who was turned away: nothing of what Kari did.
        Assert.Equal(before + 4, (await per.ReadersAsync(id)).Items.Count);
        Assert.Equal(1, await program.AccessesAsync(id, nameof(Deed.SeeDuty), allowed: true));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task DutyNote_SentTwice_IsWrittenOnceAndAnothersIdIsRefused(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var per = await program.AsAsync("per-haugen");
        var deed = kari.NewDeed();

        await NoteAsync(program, kari, id, Weighed, deed);
        await NoteAsync(program, kari, id, Weighed, deed);
        await Assert.ThrowsAsync<AlienDeed>(() => NoteAsync(program, per, id, "Noe.", deed));

        Assert.Equal([Weighed], await MineAsync(program, kari, id));
    }

    [Fact]
    public async Task DutyNote_AtLevelZeroAndWhenClosed_MayBeWritten_R16()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (hege, id) = await Stories.WonderAsync(program);

        await NoteAsync(program, hege, id, "Først.");
        await hege.CloseAsync(id);
        program.Clock.Advance(TimeSpan.FromDays(1));
        await NoteAsync(program, hege, id, "Så.");

        Assert.Equal(["Så.", "Først."], await MineAsync(program, hege, id));
    }

    [Fact]
    public async Task DutyNote_OfAConcernThatIsShredded_IsGoneWithIt()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (hege, id) = await Stories.WonderAsync(program);
        await NoteAsync(program, hege, id, Weighed);

        await program.Tables.RunAsync("""DELETE FROM "ConcernKey" WHERE "ConcernId" = @p0""", program.Tables.Id(id.Value));

        await Assert.ThrowsAsync<NotThere>(() => MineAsync(program, hege, id));
    }

    private static Task<bool> NoteAsync(CaseworkHost program, ActingPerson author, ConcernId id, string text, DeedId? deed = null) => program.InScopeAsync(async (DutyNotes notes) =>
    {
        await notes.WriteAsync(id, deed ?? author.NewDeed(), text, author.Actor, default);
        return true;
    });

    private static Task<List<string>> MineAsync(CaseworkHost program, ActingPerson author, ConcernId id) => program.InScopeAsync(async (DutyNotes notes) =>
        (await notes.MineAsync(id, author.Actor, default)).Select(note => note.Text).ToList());

    private static async Task<byte[]> RawAsync(CaseworkHost program) => (byte[])(await program.Tables.RowsAsync("""SELECT "Sealed" FROM "PrivateNote" """)).Single()[0]!;
}
