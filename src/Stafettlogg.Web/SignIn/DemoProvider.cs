using System.ComponentModel;
using Microsoft.AspNetCore.Hosting.Server;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.SignIn;

/// <summary>Keeps the demo's provider alive, from when the program listens until it stops.</summary>
public sealed class DemoProvider(
    IServer server,
    IHostApplicationLifetime lifetime,
    SignInProviders providers,
    TimeProvider time,
    ILogger<DemoProvider> log) : BackgroundService
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);
    private readonly SignInProvider provider = providers.All[0];
    private volatile DemoChild? current;
    private int port;

    /// <summary>Null while the child is away.</summary>
    public int? ProcessId => current?.ProcessId;

    /// <summary>Makes the provider change its keys, as real ones do without notice.</summary>
    public Task<string> RotateAsync(CancellationToken cancel) =>
        current?.RotateAsync(cancel) ?? throw new InvalidOperationException("The provider is not up.");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ListeningAsync(stoppingToken);
        var delay = FirstDelay;
        while (!stoppingToken.IsCancellationRequested)
        {
            var began = time.GetUtcNow();
            await LiveAsync(stoppingToken);
            // A child that has lived long did not end for the reason that ended the one before it.
            delay = time.GetUtcNow() - began > LongestDelay ? FirstDelay : delay;
            SignInLog.DemoEnded(log, delay);
            await Task.Delay(delay, stoppingToken);
            delay = delay * 2 > LongestDelay ? LongestDelay : delay * 2;
        }
    }

    // Only a listening program knows its own port, and with it where the provider is to send people back.
    private async Task ListeningAsync(CancellationToken cancel)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(cancel);
    }

    private async Task LiveAsync(CancellationToken cancel)
    {
        try
        {
            var program = ProgramAddresses.Of(server);
            var child = await DemoChild.StartAsync(
                new(program.Count > 0 ? program[0].Host : "localhost", port, provider.Settings, program), line => SignInLog.DemoSays(log, line), cancel);
            await using (child)
            {
                current = child;
                port = new Uri(child.Issuer).Port;
                provider.Address.Issuer = child.Issuer;
                SignInLog.DemoReady(log, child.Issuer);
                await child.EndedAsync(cancel);
            }
        }
        catch (Exception failed) when (failed is Win32Exception or IOException or TimeoutException)
        {
            SignInLog.DemoFailed(log, failed.Message);
        }
        finally
        {
            provider.Address.Issuer = null;
            current = null;
        }
    }
}
