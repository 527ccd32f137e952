using Microsoft.AspNetCore.Diagnostics;

namespace Stafettlogg.Web.Answers;

/// <summary>What no refusal of the line or of the pace may stop: machines that ask for our health, and the answer about a refusal itself.</summary>
internal static class LetThrough
{
    /// <summary>Where machines ask how we are.</summary>
    public const string Health = "/health";

    public static bool Always(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Request.Path.StartsWithSegments(Health);
}
