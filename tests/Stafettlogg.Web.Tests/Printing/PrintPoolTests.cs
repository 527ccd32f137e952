using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Stafettlogg.Web.Printing;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>The pool with workers that go wrong: each costs one print, and the next is made.</summary>
public sealed class PrintPoolTests : IDisposable
{
    private readonly FakeWorkers fakes = new();

    public void Dispose() => fakes.Dispose();

    [Fact]
    public async Task Print_WorkerLate_IsKilledAndTheNextIsMade()
    {
        await using var pool = Pool(settings => settings with { Workers = 1, Limit = TimeSpan.FromSeconds(2) });
        var first = await AskAsync(pool, FakeWorkers.Waits(0));

        Assert.Equal(PrintFault.Late, await FaultAsync(pool, FakeWorkers.Never));

        Assert.False(Alive(first), "the late worker lives");
        Assert.NotEqual(first, await AskAsync(pool, FakeWorkers.Waits(0)));
    }

    [Theory]
    [InlineData(FakeWorkers.Ends)]
    [InlineData(FakeWorkers.Garbage)]
    public async Task Print_WorkerBroken_IsReplacedAndTheNextIsMade(string title)
    {
        await using var pool = Pool(settings => settings with { Workers = 1 });
        var first = await AskAsync(pool, FakeWorkers.Waits(0));

        Assert.Equal(PrintFault.Broken, await FaultAsync(pool, title));

        Assert.NotEqual(first, await AskAsync(pool, FakeWorkers.Waits(0)));
        Assert.False(Alive(first), "the broken worker lives");
    }

    [Fact]
    public async Task Print_WorkerKilledWhileIdle_IsMadeByANewOne()
    {
        await using var pool = Pool(settings => settings with { Workers = 1 });
        var first = await AskAsync(pool, FakeWorkers.Waits(0));
        using (var process = System.Diagnostics.Process.GetProcessById(first))
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.NotEqual(first, await AskAsync(pool, FakeWorkers.Waits(0)));
    }

    [Fact]
    public async Task Print_Refused_KeepsTheWorkerAndTellsNothingOfTheText()
    {
        await using var pool = Pool(settings => settings with { Workers = 1 });
        var first = await AskAsync(pool, FakeWorkers.Waits(0));

        var failed = await Assert.ThrowsAsync<PrintFailed>(() => pool.PrintAsync(FakeWorkers.Asked(FakeWorkers.Refuses), FakeWorkers.Somebody, TestContext.Current.CancellationToken));

        Assert.Equal("No print: Refused.", failed.Message);
        Assert.Equal(first, await AskAsync(pool, FakeWorkers.Waits(0)));
    }

    [Fact]
    public async Task Print_WorkerThatSaysMuch_IsNotStoppedByAFullPipe()
    {
        await using var pool = Pool(settings => settings);

        Assert.Equal("loud", Encoding.UTF8.GetString(await pool.PrintAsync(FakeWorkers.Asked(FakeWorkers.Loud), FakeWorkers.Somebody, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Print_MoreThanTheWorkers_WaitInLineWhichIsNotCounted()
    {
        await using var pool = Pool(settings => settings with { Workers = 2, Limit = TimeSpan.FromSeconds(3) });

        var prints = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => AskAsync(pool, FakeWorkers.Waits(400)))); // two seconds, and starting two

        Assert.Equal(2, prints.Distinct().Count());
    }

    [Fact]
    public async Task Print_LineFull_IsRefusedAtOnceAndTheOthersAreMade()
    {
        await using var pool = Pool(settings => settings with { Workers = 1, Line = 2 });
        var inLine = Enumerable.Range(0, 3).Select(_ => AskAsync(pool, FakeWorkers.Waits(300))).ToList();

        Assert.Equal(PrintFault.LineFull, await FaultAsync(pool, FakeWorkers.Waits(0)));

        Assert.Single((await Task.WhenAll(inLine)).Distinct());
        await AskAsync(pool, FakeWorkers.Waits(0));
    }

    [Fact]
    public async Task Print_MoreThanOnePersonMayHave_IsRefusedToThemAloneUntilTheyHaveFewer()
    {
        await using var pool = Pool(settings => settings with { Workers = 1 });
        fakes.Hold();
        var held = Enumerable.Range(0, 20).Select(_ => AskAsync(pool, FakeWorkers.Waits(0))).ToList();

        Assert.Equal(PrintFault.TooMany, await FaultAsync(pool, FakeWorkers.Waits(0)));
        var another = pool.PrintAsync(FakeWorkers.Asked(FakeWorkers.Waits(0)), new(WholeProgram.InventedId()), TestContext.Current.CancellationToken);
        fakes.LetGo();

        await Task.WhenAll([.. held, another]);
        await AskAsync(pool, FakeWorkers.Waits(0));
    }

    [Fact]
    public async Task Print_CallerGoneFromTheLine_LeavesIt()
    {
        await using var pool = Pool(settings => settings with { Workers = 1 });
        var first = AskAsync(pool, FakeWorkers.Waits(500));
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pool.PrintAsync(FakeWorkers.Asked(FakeWorkers.Waits(0)), FakeWorkers.Somebody, gone.Token));

        Assert.Equal(await first, await AskAsync(pool, FakeWorkers.Waits(0)));
    }

    [Fact]
    public async Task Print_CallerGoneMidway_CutsNoFrame()
    {
        await using var pool = Pool(settings => settings with { Workers = 1 });
        using var gone = new CancellationTokenSource();
        var first = pool.PrintAsync(FakeWorkers.Asked(FakeWorkers.Waits(300)), FakeWorkers.Somebody, gone.Token);

        await gone.CancelAsync();

        Assert.Equal(Encoding.UTF8.GetString(await first), $"{await AskAsync(pool, FakeWorkers.Waits(0))}");
    }

    [Fact]
    public async Task Print_WorkerThatHasMadeEnough_IsReplaced()
    {
        await using var pool = Pool(settings => settings with { Workers = 1, PrintsOfAWorker = 2 });
        int[] made = [await AskAsync(pool, FakeWorkers.Waits(0)), await AskAsync(pool, FakeWorkers.Waits(0)), await AskAsync(pool, FakeWorkers.Waits(0))];

        Assert.Equal(made[0], made[1]);
        Assert.NotEqual(made[1], made[2]);
        Assert.False(Alive(made[0]), "the worker that was let go lives");
    }

    [Fact]
    public async Task Print_WorkerThatHasGrown_IsReplaced()
    {
        await using var pool = Pool(settings => settings with { Workers = 1, MostBytes = 1 });

        Assert.NotEqual(await AskAsync(pool, FakeWorkers.Waits(0)), await AskAsync(pool, FakeWorkers.Waits(0)));
    }

    [Fact]
    public async Task Pool_Disposed_LeavesNoWorker()
    {
        int worker;
        await using (var pool = Pool(settings => settings)) worker = await AskAsync(pool, FakeWorkers.Waits(0));

        Assert.False(Alive(worker), "a worker outlived the pool");
    }

    [Fact]
    public async Task Print_WithoutNode_SaysSoEachTime()
    {
        await using var pool = Pool(settings => settings with { Node = "/nowhere/node" });

        for (var tries = 0; tries < 5; tries++) Assert.Equal(PrintFault.NoNode, await FaultAsync(pool, FakeWorkers.Waits(0)));
    }

    private PrintPool Pool(Func<PrintSettings, PrintSettings> settings) => new(settings(fakes.Settings), NullLogger<PrintPool>.Instance);

    private static async Task<int> AskAsync(PrintPool pool, string title) => int.Parse(
        Encoding.UTF8.GetString(await pool.PrintAsync(FakeWorkers.Asked(title), FakeWorkers.Somebody, TestContext.Current.CancellationToken)), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<PrintFault> FaultAsync(PrintPool pool, string title) =>
        (await Assert.ThrowsAsync<PrintFailed>(() => pool.PrintAsync(FakeWorkers.Asked(title), FakeWorkers.Somebody, TestContext.Current.CancellationToken))).Fault;

    private static bool Alive(int process) => File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
}
