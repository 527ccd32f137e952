using System.Diagnostics;
using Stafettlogg.Testing.Databases;

namespace Stafettlogg.Web.Tests.Verbs;

/// <summary>The built program as a process of its own, on data of its own.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly List<Process> serving = [];

    public string Data => folder.File("data");

    public string FileIn(string name) => folder.File(name);

    /// <summary>Runs a verb to its end.</summary>
    public async Task<(int Exit, string Said, string Complained)> RunAsync(string verb, params string[] environment)
    {
        using var process = Start(verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), environment);
        using var patience = new CancellationTokenSource(Patience);
        await using var stop = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complained = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.False(patience.IsCancellationRequested, $"'{verb}' did not end: {await said}");
        return (process.ExitCode, await said, complained);
    }

    /// <summary>Serves until the test is over; its address.</summary>
    public async Task<Uri> ServeAsync(params string[] environment)
    {
        var process = Start([], [.. environment, "Logging__LogLevel__Microsoft.Hosting.Lifetime=Information"]);
        serving.Add(process);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Split("Now listening on: ") is [_, var address]) return new Uri(address);
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    public async Task StopAsync()
    {
        foreach (var process in serving)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            process.Dispose();
        }

        serving.Clear();
    }

    public void Dispose()
    {
        foreach (var process in serving)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        folder.Dispose();
    }

    private Process Start(IEnumerable<string> words, IEnumerable<string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Stafettlogg.Web.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["Stafettlogg__DataDirectory"] = Data },
        };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        foreach (var pair in environment.Select(setting => setting.Split('=', 2))) start.Environment[pair[0]] = pair[1];
        return Process.Start(start)!;
    }
}
