namespace Stafettlogg.Web.Answers;

/// <summary>A file shown in the browser; its name tells of no one.</summary>
public sealed class InlineFile(byte[] content, string contentType, string name) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = contentType;
        response.ContentLength = content.Length;
        response.Headers.ContentDisposition = $"inline; filename=\"{name}\"";
        await response.Body.WriteAsync(content, httpContext.RequestAborted);
    }
}
