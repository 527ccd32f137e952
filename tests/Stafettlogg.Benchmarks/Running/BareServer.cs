using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Stafettlogg.Benchmarks.Running;

/// <summary>The limit beside the case page: the same bytes from memory, by the same server, in a process of its own.</summary>
internal sealed class BareServer : IDisposable
{
    /// <summary>What this program is told, with a file after it, to be that server.</summary>
    public const string Verb = "bare";

    private readonly Process process;

    private BareServer(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public ProcessTree Tree => new(process.Id);

    public static async Task<BareServer> StartAsync(string file)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(BareServer).Assembly.Location, Verb, file])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return new(process, new Uri(await process.StandardOutput.ReadLineAsync() ?? throw new IOException("The bare server said nothing.")));
    }

    /// <summary>Serves the bytes of the file at every address, until standard input closes.</summary>
    public static async Task<int> ServeAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.Run(http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = bytes.Length;
            return http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
        });
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.Single());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
