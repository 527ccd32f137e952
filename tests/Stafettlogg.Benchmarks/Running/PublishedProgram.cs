using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Stafettlogg.Testing;
using Stafettlogg.Testing.Databases;

namespace Stafettlogg.Benchmarks.Running;

/// <summary>The Release build, published once, and run on data of its own: SQLite, demo people, no environment named.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private PublishedProgram()
    {
    }

    private string Dll => Path.Combine(folder.File("program"), "Stafettlogg.Web.dll");

    public static async Task<PublishedProgram> PublishAsync()
    {
        var program = new PublishedProgram();
        await SaidAsync(new("dotnet",
        [
            "publish", Repository.PathTo("src", "Stafettlogg.Web"), "--configuration", "Release", "--output", program.folder.File("program"), "--nologo", "--verbosity", "quiet",
        ]));
        return program;
    }

    public string FileIn(string name) => folder.File(name);

    /// <summary>Fills a data directory of that size; the paths of the thick cases.</summary>
    public async Task<IReadOnlyList<string>> SeedAsync(int concerns, int entries)
    {
        var said = await SaidAsync(Start(concerns, "seed", "--concerns", Text(concerns), "--entries", Text(entries)));
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => Guid.TryParse(line, out _)).Select(id => $"/saker/{id.Trim()}")];
    }

    /// <summary>Serves the data of that size; ready when this returns.</summary>
    public async Task<ServingProgram> ServeAsync(int concerns)
    {
        using var listener = new TcpListener(IPAddress.IPv6Loopback, 0);
        listener.Start();
        // The whole address: the provider sends people back only to one that it was told of.
        var address = new UriBuilder(Uri.UriSchemeHttp, "localhost", ((IPEndPoint)listener.LocalEndpoint).Port).Uri;
        listener.Stop();
        var start = Start(concerns);
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        return await ServingProgram.StartAsync(start, address);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<string> SaidAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{said}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private ProcessStartInfo Start(int concerns, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. words]) { WorkingDirectory = folder.File("program") };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        start.Environment["Stafettlogg__DataDirectory"] = folder.File($"data-{Text(concerns)}");
        return start;
    }
}
