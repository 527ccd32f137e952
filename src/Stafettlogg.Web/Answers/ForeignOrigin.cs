namespace Stafettlogg.Web.Answers;

/// <summary>
/// What another site makes a browser send is refused before it is read, whatever cookies came with it: a form, and the
/// line of an island. It stands beside antiforgery, which asks the same of a form by other means.
/// </summary>
public sealed class ForeignOrigin(RequestDelegate next, ILogger<ForeignOrigin> log)
{
    private static readonly string[] OnlyRead = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options];

    public Task InvokeAsync(HttpContext http)
    {
        if (!Changes(http) || IsOurs(http.Request)) return next(http);
        AnswerLog.Foreign(log);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    // A circuit is opened by a GET, and all that is done in it follows.
    private static bool Changes(HttpContext http) => !OnlyRead.Contains(http.Request.Method) || http.Request.Headers.Upgrade.Count > 0;

    // Programs send neither header; browsers send the first with every such request, and the second where they are new.
    private static bool IsOurs(HttpRequest request) =>
        request.Headers.Origin.All(origin => origin == $"{request.Scheme}://{request.Host}")
        && request.Headers["Sec-Fetch-Site"].All(site => site is "same-origin" or "none");
}
