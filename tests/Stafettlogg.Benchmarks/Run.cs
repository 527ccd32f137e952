using System.Globalization;
using Stafettlogg.Benchmarks.Load;
using Stafettlogg.Benchmarks.Running;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Benchmarks;

/// <summary>Everything that was wished for, from publishing to the last line of figures.</summary>
internal sealed class Run(Wish wish)
{
    private const string Caseworker = "Kari Lunde";
    private const string Leader = "Per Haugen";
    private const int Entries = 200;
    private const int RowsOfAPage = 25;

    private static readonly byte[] Entry = [.. "id=\"innslag-"u8];
    private static readonly byte[] Row = [.. "href=\"/saker/"u8];
    private static readonly TimeSpan ListTime = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private readonly List<Rounds> all = [];
    private readonly Dictionary<int, (Rounds Own, Rounds Leaders)> lists = [];

    /// <summary>0 when every answer was right.</summary>
    public static async Task<int> AsWishedAsync(Wish wish)
    {
        var run = new Run(wish);
        await run.MeasureAsync();
        return run.all.Any(rounds => rounds.Errors > 0) ? 1 : 0;
    }

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private async Task MeasureAsync()
    {
        Tell($"{Environment.ProcessorCount} cores, load {(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]} before the start; medians of {wish.Rounds} rounds, in brackets their range");
        using var program = await PublishedProgram.PublishAsync();
        Console.WriteLine(Rounds.Heading);
        foreach (var size in wish.Sizes) await MeasureAsync(program, size);
        if (wish.Sizes.Count < 2) return;

        var (small, large) = (lists[wish.Sizes[0]], lists[wish.Sizes[^1]]);
        Tell($"growth of p50, {wish.Sizes[^1]} / {wish.Sizes[0]}: W2 {large.Own.P50 / small.Own.P50:0.00}, W2b {large.Leaders.P50 / small.Leaders.P50:0.00}");
    }

    private async Task MeasureAsync(PublishedProgram program, int size)
    {
        var cases = await program.SeedAsync(size, Entries);
        using var serving = await program.ServeAsync(size);
        await Task.Delay(Rest);
        var idle = serving.Tree.PssMebibytes();
        lists[size] = (
            await ListAsync(serving, $"W2 own list, {size}", Caseworker, Math.Min(RowsOfAPage, cases.Count)),
            await ListAsync(serving, $"W2b leader's list, {size}", Leader, Math.Min(RowsOfAPage, OfEachEmployee(size, cases.Count))));
        if (size == wish.SizeForCases)
        {
            var load = new CaseLoad(new(cases, Entry, Entries), wish.Rounds);
            all.AddRange(await load.MeasureAsync(serving, Caseworker, program.FileIn("page.html")));
        }

        Tell($"W6 {size}: ready in {serving.MillisecondsToReady:0} ms, {idle:0} MiB idle, {serving.Tree.PssMebibytes():0} MiB after the load");
    }

    private async Task<Rounds> ListAsync(ServingProgram serving, string name, string person, int rows)
    {
        var rounds = new Rounds(name);
        using var client = await Client.SignedInAsync(serving.Address, person);
        var loop = new ClosedLoop(["/saker"], Row, rows);
        for (var round = 0; round < wish.Rounds; round++) rounds.Add(await loop.RunAsync([client], ListTime, serving.Tree));
        all.Add(rounds);
        Console.WriteLine(rounds);
        return rounds;
    }

    // The thick cases are one person's; the seeding deals out the others in turn.
    private static int OfEachEmployee(int concerns, int thick) =>
        (concerns - thick) / DemoPeople.Everybody.Count(person => person.Posts.Any(post => post.Unit.Municipality.Value == "modum"));
}
