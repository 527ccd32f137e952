using Stafettlogg.Casework.Access;

namespace Stafettlogg.Web.Verbs;

/// <summary>Shreds each day what is no longer to be kept, looking often: a program that is started anew every day must do it too. That it cannot is told in the log, and stops nothing.</summary>
public sealed partial class DailyShredding(Shredding shredding, TimeProvider time, ILogger<DailyShredding> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        do
        {
            await TryAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(CancellationToken cancel)
    {
        try
        {
            if (await shredding.RunAsync(cancel) is var shredded and > 0) Shredded(shredded);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            NotShredded(trouble.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} wonders that were closed without concern were shredded: their time was up.")]
    private partial void Shredded(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is no longer to be kept was not shredded: {Refusal}. It is tried again within the hour.")]
    private partial void NotShredded(string refusal);
}
