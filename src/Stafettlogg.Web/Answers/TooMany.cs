using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace Stafettlogg.Web.Answers;

/// <summary>Who asks for more than their share is answered 429 and told when to come again; nothing of it is done. Machines that ask for our health, and files of the look, are not counted.</summary>
public sealed class TooMany(RequestDelegate next, ILogger<TooMany> log, string whose, PartitionedRateLimiter<HttpContext> shares)
{
    public async Task InvokeAsync(HttpContext http)
    {
        using var lease = IsFree(http) ? null : shares.AttemptAcquire(http);
        if (lease is null or { IsAcquired: true })
        {
            await next(http);
            return;
        }

        AnswerLog.TooMany(log, whose);
        http.Response.Headers.RetryAfter = "60";
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }

    // What an answer costs was counted when it was asked for.
    private static bool IsFree(HttpContext http) =>
        LetThrough.Always(http)
        || http.Features.Get<IExceptionHandlerFeature>() is not null
        || http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
