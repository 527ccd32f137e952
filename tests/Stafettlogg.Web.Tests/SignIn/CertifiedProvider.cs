using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Stafettlogg.Web.SignIn;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>A program set up for a profile, and the certified provider configured like that profile as a process beside it.</summary>
public sealed class CertifiedProvider : IAsyncDisposable
{
    private readonly DemoChild child;

    private CertifiedProvider(RunningProgram program, DemoChild child) => (Program, this.child) = (program, child);

    public RunningProgram Program { get; }

    public string Issuer => child.Issuer;

    /// <summary>Each must know the other's address before it starts; a port that somebody takes in between is given up for another.</summary>
    public static async Task<CertifiedProvider> StartAsync(
        ProfileCase profile, Func<DemoSettings, DemoSettings>? bend = null, params (string Name, string? Value)[] settings)
    {
        for (var tries = 1; ; tries++)
        {
            var port = FreePort();
            var started = await StartAtAsync(port, profile, bend ?? (like => like), settings);
            if (new Uri(started.Issuer).Port == port) return started;
            await started.DisposeAsync();
            Assert.True(tries < 5, "no port stays free");
        }
    }

    public Task RotateAsync() => child.RotateAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        await child.DisposeAsync();
    }

    private static async Task<CertifiedProvider> StartAtAsync(
        int port, ProfileCase profile, Func<DemoSettings, DemoSettings> bend, (string Name, string? Value)[] settings)
    {
        var all = profile.Settings($"http://127.0.0.1:{port}{profile.Path}", settings);
        var program = await RunningProgram.StartAsync(all);
        var block = ProviderBlock.ReadAll(new ConfigurationBuilder().AddInMemoryCollection(all).Build()).Single();
        var like = new DemoSettings("127.0.0.1", port, block, [program.Address]) { Path = profile.Path, Gives = profile.Gives };
        var child = await DemoChild.StartAsync(bend(like), _ => { }, TestContext.Current.CancellationToken);
        if (!profile.KnownByNumber) program.People.Pin(new(child.Issuer, DemoDirectory.KeyOf(profile.Person)), profile.Person);
        return new(program, child);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
