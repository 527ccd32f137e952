using Microsoft.AspNetCore.StaticAssets;
using Stafettlogg.Web.SignIn.Providers;
using Stafettlogg.Web.SignIn.Sessions;

namespace Stafettlogg.Web.SignIn;

/// <summary>What the browser may do with our pages. It stands here because the provider's address belongs to it.</summary>
public sealed class SecurityHeaders(RequestDelegate next, SignInProviders providers)
{
    // Chromium puts its viewer around a PDF as a plugin with styles of its own, and asks the file's policy for leave.
    private const string OfPdf =
        "default-src 'none'; object-src 'self'; frame-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private const string TwoYears = "max-age=63072000; includeSubDomains";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            Write(http);
            return Task.CompletedTask;
        });
        return next(http);
    }

    private void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = http.Features.Get<FramedBy>() is { } framed ? OfFrame(framed)
            : http.Response.ContentType == "application/pdf" ? OfPdf
            : Policy(http.Features.Get<ScriptNonce>());
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (http.Request.IsHttps) headers.StrictTransportSecurity = TwoYears;
        if (http.Request.Path == SignInLinks.SignedOut) headers["Clear-Site-Data"] = "\"cache\", \"storage\""; // not cookies: they would take the sign-out's own with them
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            headers.CacheControl = "no-store";
        }
    }

    // The empty answer to a provider that tells of a sign-out in a frame.
    private static string OfFrame(FramedBy framed) => $"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors {string.Join(' ', framed.Origins)}";

    // A page without an island runs no script and calls nobody; one with an island runs the script that bears this answer's nonce.
    // Chromium asks form-action of every redirect that follows a form: sign-out and an expired session lead to the provider.
    private string Policy(ScriptNonce? nonce) =>
        $"default-src 'none'; {(nonce is null ? "" : $"script-src 'nonce-{nonce.Value}'; connect-src 'self'; ")}"
        + "style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + $"form-action {string.Join(' ', providers.Origins.Prepend("'self'"))}; "
        + "frame-ancestors 'none'; base-uri 'self'";
}
