using System.Threading.Channels;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>What an open island hears of within a second: all by which somebody's standing may have changed (R3, R4, F15).</summary>
public sealed class WatchTests
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Watch_WithdrawalHereOrElsewhereMidnightAndRegisters_AreEachHeard_R3(DatabaseProvider provider)
    {
        await using var program = await CaseworkHost.StartAsync(provider);
        await using var another = program.Beside();
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await FollowUpStories.ConsentAsync(program, kari, id, FollowUpStories.HealthService);
        program.Clock.Advance(Oslo.NextMidnight(program.Clock.GetUtcNow()) - program.Clock.GetUtcNow() - OneSecond);
        var (here, there) = (await OverAsync(program, id), await OverAsync(another, id));
        var marte = await program.PersonAsync("marte-testesen");

        await kari.DoAsync(id, (version, deed) => new RegisterWithdrawal(id, version, deed, marte, [FollowUpStories.HealthService], OnPaper: false));
        await HeardAsync(here);
        await HeardAsync(there);
        await SilentAsync(there);

        program.Clock.Advance(OneSecond);
        await HeardAsync(there);
        await SilentAsync(there);

        await program.Tables.RunAsync("""UPDATE "RegisterVersion" SET "Version" = "Version" + 1""");
        await HeardAsync(there);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Watch_WhenThePurposeOfOneReaderEnds_IsHeardByThatOneAndOnce_F15(DatabaseProvider provider)
    {
        await using var program = await CaseworkHost.StartAsync(provider);
        var (_, id) = await FollowUpStories.OpenedAsync(program);
        var until = program.Clock.GetUtcNow() + TimeSpan.FromMinutes(5);
        var (onPurpose, works) = (await OverAsync(program, id, until), await OverAsync(program, id));

        program.Clock.Advance(TimeSpan.FromMinutes(5) - OneSecond);
        await SilentAsync(onPurpose);
        program.Clock.Advance(OneSecond);

        await HeardAsync(onPurpose);
        await SilentAsync(onPurpose);
        await SilentAsync(works);
    }

    // The first asking tells all that watch, so that nothing between page and circuit is missed: only then does a test begin.
    private static async Task<ChannelReader<int>> OverAsync(CaseworkHost program, ConcernId id, DateTimeOffset? until = null)
    {
        var told = Channel.CreateUnbounded<int>();
        program.Get<Watch>().Over(id, 0, until, version => told.Writer.TryWrite(version));
        await HeardAsync(told.Reader);
        await SilentAsync(told.Reader);
        return told.Reader;
    }

    private static async Task SilentAsync(ChannelReader<int> told)
    {
        while (told.TryRead(out _)) await Task.Yield();
        await Task.Delay(TimeSpan.FromMilliseconds(900), TestContext.Current.CancellationToken);
        Assert.False(told.TryRead(out _), "told of nothing");
    }

    // Generous to a machine with much else to do: what is measured to the second, a browser measures.
    private static async Task HeardAsync(ChannelReader<int> told)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(3 * OneSecond);
        await told.ReadAsync(patience.Token);
    }
}
