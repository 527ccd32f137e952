namespace Stafettlogg.Web.Answers;

/// <summary>Something of the program is away or busy while all else works: 503, and the page that says what.</summary>
/// <param name="What">The ending of the page's texts.</param>
/// <param name="Retry">When it is worth trying again; null when waiting does not help.</param>
/// <param name="WithReference">Whether the page shows the reference by which the fault is found.</param>
public sealed record Unavailable(string What, TimeSpan? Retry = null, bool WithReference = false) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Features.Set(this); // kept until the page that answers
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        if (WithReference) AnswerLog.Unavailable(httpContext.RequestServices.GetRequiredService<ILogger<Unavailable>>(), What, httpContext.TraceIdentifier);
        if (Retry is { } after) httpContext.Response.Headers.RetryAfter = $"{after.TotalSeconds:0}";
        return Task.CompletedTask;
    }
}
