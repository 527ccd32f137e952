using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace Stafettlogg.Web.Answers;

/// <summary>
/// What is larger than anybody types, or written in letters that no page of ours asks for, is refused before it is read:
/// else the framework would answer the one as a form that is out of date, the other as a fault of ours.
/// </summary>
public sealed class UnreadableForms(RequestDelegate next)
{
    /// <summary>Whoever pastes a whole book gets it back with the reason: a million letters, each of six bytes on the way.</summary>
    public const int LongestText = 8 * 1024 * 1024;

    /// <summary>All of it together.</summary>
    internal const int LargestForm = 10 * 1024 * 1024;

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null) return next(http); // the answer about it, under the same headers
        if (http.Request.ContentLength > LargestForm) return Refuse(http, StatusCodes.Status413PayloadTooLarge);
        return IsInOtherLetters(http.Request) ? Refuse(http, StatusCodes.Status415UnsupportedMediaType) : next(http);
    }

    private static bool IsInOtherLetters(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Charset.Value is { Length: > 0 } charset
        && !charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static Task Refuse(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
