using Stafettlogg.Casework.Store;

namespace Stafettlogg.Web.Verbs;

/// <summary>Signs the heads of all chains once a day, and at orderly stop.</summary>
public sealed class Anchoring(Anchors anchors, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await anchors.DropAsync("stop", cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Day, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await anchors.DropAsync("daily", stoppingToken);
    }
}
