using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Stafettlogg.Benchmarks.Running;

/// <summary>The program while it serves.</summary>
internal sealed class ServingProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> said = new();
    private readonly Process process;

    private ServingProgram(ProcessStartInfo start, Uri address)
    {
        Address = address;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public ProcessTree Tree => new(process.Id);

    /// <summary>From the start of the process to the first 200, the provider being up by then.</summary>
    public double MillisecondsToReady { get; private set; }

    public static async Task<ServingProgram> StartAsync(ProcessStartInfo start, Uri address)
    {
        var waited = Stopwatch.StartNew();
        var program = new ServingProgram(start, address);
        try
        {
            await program.ReadyAsync();
            program.MillisecondsToReady = waited.Elapsed.TotalMilliseconds;
            return program;
        }
        catch
        {
            program.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        // By its own id, and only it: its child follows when its standard input closes.
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(Patience);
        while (!await IsReadyAsync(http, new Uri(Address, "/health/ready")))
        {
            if (process.HasExited || patience.IsCancellationRequested) throw new InvalidOperationException($"The program is not ready.\n{string.Join('\n', said)}");
            await Task.Delay(5);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, Uri at)
    {
        try
        {
            using var answer = await http.GetAsync(at);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
