using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Stafettlogg.Testing;
using Stafettlogg.Testing.Databases;

namespace Stafettlogg.Browser.Tests.Running;

/// <summary>The program as it was built, in a process of its own, on data of its own.</summary>
public sealed partial class BuiltProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder data = new();
    private readonly ConcurrentQueue<string> said = new();
    private readonly Process process;

    private BuiltProgram(Uri address, IReadOnlyDictionary<string, string> settings)
    {
        Address = address;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Folder, "Stafettlogg.Web.dll")])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        // The whole address: the provider sends people back only to one that it was told of.
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Stafettlogg__DataDirectory"] = data.Path;
        foreach (var (name, value) in settings) start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public int ProcessId => process.Id;

    /// <summary>Where the embedded database lies.</summary>
    public string Database => data.File("stafettlogg.db");

    /// <summary>Where somebody signs out at the provider itself, having found their way there without us.</summary>
    public string EndOfSessionAtProvider => $"{ProviderNamed().Match(Said).Groups[1].Value}/session/end";

    /// <summary>What it has written to its log.</summary>
    public string Said => string.Join('\n', said);

    // Built beside the tests, in the same configuration.
    private static string Folder { get; } = Repository.PathTo(
        "src", "Stafettlogg.Web", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name);

    /// <summary>Starts it over http, or over https with the certificate in the file.</summary>
    public static async Task<BuiltProgram> StartAsync(string? certificate = null)
    {
        var settings = new Dictionary<string, string>();
        if (certificate is not null) settings["Kestrel__Certificates__Default__Path"] = certificate;
        var scheme = certificate is null ? Uri.UriSchemeHttp : Uri.UriSchemeHttps;
        var program = new BuiltProgram(new UriBuilder(scheme, "localhost", FreePort()).Uri, settings);
        await program.ReadyAsync();
        return program;
    }

    /// <summary>As kill -9: nothing of the program runs any more, and nothing it has at heart is put in order.</summary>
    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        // By its own id, and only it: that its child follows is for the program to see to.
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        data.Dispose();
    }

    [GeneratedRegex(@"identity provider answers at (\S+)")]
    private static partial Regex ProviderNamed();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.IPv6Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ReadyAsync()
    {
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        using var http = new HttpClient(handler);
        var waited = Stopwatch.StartNew();
        while (!await AnswersAsync(http))
        {
            Assert.False(process.HasExited, $"The program ended.\n{Said}");
            Assert.True(waited.Elapsed < Patience, $"The program is not ready.\n{Said}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(Address, "/health/ready"), TestContext.Current.CancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
