using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;

namespace Stafettlogg.Web.Answers;

/// <summary>Who sends more through the line of an island than hands can do, loses the line; the page works without it.</summary>
public sealed class CircuitPace(ILogger<CircuitPace> log) : IHubFilter
{
    private const int AtOnce = 200;
    private const int ASecond = 40;

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (invocationContext.Context.Items[typeof(CircuitPace)] is not RateLimiter pace || pace.AttemptAcquire().IsAcquired) return await next(invocationContext);
        AnswerLog.TooMany(log, "circuit");
        invocationContext.Context.Abort();
        throw new HubException();
    }

    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        context.Context.Items[typeof(CircuitPace)] = new TokenBucketRateLimiter(new()
        {
            TokenLimit = AtOnce,
            TokensPerPeriod = ASecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
        return next(context);
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (context.Context.Items[typeof(CircuitPace)] is RateLimiter pace) await pace.DisposeAsync();
        await next(context, exception);
    }
}
