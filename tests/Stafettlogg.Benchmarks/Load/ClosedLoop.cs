using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Stafettlogg.Benchmarks.Running;

namespace Stafettlogg.Benchmarks.Load;

/// <summary>Clients that ask again as soon as the last answer is read whole. An answer that holds too little is an error and no sample.</summary>
/// <param name="Paths">What is asked for, in turn; each client begins at another.</param>
/// <param name="Mark">What stands once in the answer for every row or entry.</param>
/// <param name="Wanted">How many of them there must be at least.</param>
internal sealed record ClosedLoop(IReadOnlyList<string> Paths, byte[] Mark, int Wanted)
{
    private const int WarmUp = 3;

    /// <summary>Runs it on the clients for so long; the CPU counted is that of the tree.</summary>
    public async Task<Sample> RunAsync(IReadOnlyList<Client> clients, TimeSpan length, ProcessTree tree)
    {
        await Task.WhenAll(clients.Select((client, number) => WarmUpAsync(client, number)));
        var (times, errors) = (new ConcurrentQueue<double>(), 0);
        var cpu = tree.CpuMilliseconds();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(clients.Select(async (client, number) =>
        {
            for (var unit = number; clock.Elapsed < length; unit++)
            {
                var began = Stopwatch.GetTimestamp();
                var status = await client.ReadAsync(Paths[unit % Paths.Count]);
                var took = Stopwatch.GetElapsedTime(began);
                if (IsRight(status, client)) times.Enqueue(took.TotalMilliseconds);
                else Interlocked.Increment(ref errors);
            }
        }));
        var seconds = clock.Elapsed.TotalSeconds;
        return Sample.Of(times, seconds, tree.CpuMilliseconds() - cpu, clients[0].Body.Length / 1024d, errors);
    }

    private async Task WarmUpAsync(Client client, int number)
    {
        for (var unit = 0; unit < WarmUp; unit++)
        {
            var status = await client.ReadAsync(Paths[(number + unit) % Paths.Count]);
            if (!IsRight(status, client)) throw new InvalidOperationException($"{Paths[0]}: {status}, {Count(client.Body)} found of {Wanted} asked for.");
        }
    }

    // Who is no longer signed in is sent elsewhere, and that is no 200.
    private bool IsRight(HttpStatusCode status, Client client) => status == HttpStatusCode.OK && Count(client.Body) >= Wanted;

    private int Count(ReadOnlySpan<byte> text)
    {
        var found = 0;
        for (int at; (at = text.IndexOf(Mark)) >= 0; text = text[(at + Mark.Length)..]) found++;
        return found;
    }
}
