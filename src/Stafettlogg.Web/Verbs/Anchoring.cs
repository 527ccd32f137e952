using Stafettlogg.Casework.Store;

namespace Stafettlogg.Web.Verbs;

/// <summary>Signs the heads of all chains once a day, and at orderly stop. That it cannot is told in the log, and stops nothing.</summary>
public sealed partial class Anchoring(Anchors anchors, TimeProvider time, ILogger<Anchoring> log) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Look = TimeSpan.FromHours(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // Not the host's own patience, which the last requests may have used up.
        using var enough = new CancellationTokenSource(Patience, time);
        await TryAsync("stop", enough.Token);
    }

    // A program that is started anew every day must anchor too: the age of the last anchor counts, not the time it has run.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        do
        {
            if (anchors.LastAt() is not { } last || time.GetUtcNow() - last >= Day) await TryAsync("daily", stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(string reason, CancellationToken cancel)
    {
        try
        {
            await anchors.DropAsync(reason, cancel);
        }
        catch (Exception trouble)
        {
            NotAnchored(reason, trouble.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The heads of the logs were not signed ({Kind}): {Refusal}. Run verify, and see to the anchor file.")]
    private partial void NotAnchored(string kind, string refusal);
}
