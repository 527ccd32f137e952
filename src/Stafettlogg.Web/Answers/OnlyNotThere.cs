namespace Stafettlogg.Web.Answers;

/// <summary>A method that an address does not know would tell that the address is known: it is answered as not there.</summary>
public sealed class OnlyNotThere(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        await next(http);
        if (http.Response is { HasStarted: true } or { StatusCode: < StatusCodes.Status400BadRequest }) return;
        if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            http.Response.Headers.Remove("Allow");
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        http.Response.ContentType = null; // named without a body, it would keep our page away
        http.Request.Method = HttpMethods.Get; // the answer is a page, read and not sent to
    }
}
