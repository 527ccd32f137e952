using Microsoft.AspNetCore.Diagnostics;

namespace Stafettlogg.Web.Answers;

/// <summary>
/// A refusal that the framework left without words, or with its own, becomes one of our pages. A method that an address
/// does not know would tell that the address is known: it is answered as not there.
/// </summary>
public sealed class EmptyAnswers(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IExceptionHandlerFeature>() is not null) http.Request.Method = HttpMethods.Get; // what was sent is not sent again
        await next(http);
        if (http.Response is { HasStarted: true } or { StatusCode: < StatusCodes.Status400BadRequest }) return;
        if (http.Response.StatusCode is StatusCodes.Status405MethodNotAllowed or StatusCodes.Status403Forbidden)
        {
            http.Response.Headers.Remove("Allow");
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        http.Response.ContentType = null; // named without a body, it would keep our page away
        http.Request.Method = HttpMethods.Get; // the answer is a page, read and not sent to
    }
}
