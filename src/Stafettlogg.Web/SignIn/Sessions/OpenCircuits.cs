using System.Collections.Concurrent;
using Stafettlogg.Casework.Access;

namespace Stafettlogg.Web.SignIn.Sessions;

/// <summary>
/// Sees to it that an open page with an island leaves when its session ends, whoever ended it and in whichever instance: while
/// there are such pages, the sessions that have just ended are asked for twice a second.
/// </summary>
public sealed class OpenCircuits(ISessions sessions, TimeProvider time, ILogger<OpenCircuits> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500);

    // Instances do not share a clock.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<object, (Guid Session, Action Leave)> open = new();

    // When the last answer came: what ended while the database was away is asked for too.
    private DateTimeOffset? asked;

    public void Enter(object circuit, Guid session, Action leave) => open[circuit] = (session, leave);

    public void Left(object circuit) => open.TryRemove(circuit, out _);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Often);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            if (open.IsEmpty) continue;
            try
            {
                await LeaveEndedAsync(stoppingToken);
            }
            catch (Exception away) when (!stoppingToken.IsCancellationRequested && away is not OperationCanceledException)
            {
                // The database is away, which is told in more than one way; its own check says so, and the next beat asks again.
                SignInLog.CircuitsUnasked(log);
            }
        }
    }

    private async Task LeaveEndedAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var ended = (await sessions.EndedSinceAsync((asked ?? now) - Margin, cancel)).ToHashSet();
        asked = now;
        foreach (var (circuit, (session, leave)) in open)
        {
            if (ended.Contains(session) && open.TryRemove(circuit, out _)) leave();
        }
    }
}
