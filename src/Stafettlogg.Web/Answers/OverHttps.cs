using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Answers;

/// <summary>
/// In earnest nothing is said over a line that others can read: only machines that ask for our health are answered there.
/// Behind a proxy that ends TLS, the program must be told to believe what the proxy says of the line.
/// </summary>
public sealed class OverHttps(RequestDelegate next, DemoMode demo, ILogger<OverHttps> log)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (demo.IsOn || http.Request.IsHttps || LetThrough.Always(http))
        {
            return next(http);
        }

        AnswerLog.InTheClear(log);
        http.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
        return Task.CompletedTask;
    }
}
