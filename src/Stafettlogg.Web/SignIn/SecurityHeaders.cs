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
            : Policy();
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            headers.CacheControl = "no-store";
        }
    }

    // The empty answer to a provider that tells of a sign-out in a frame.
    private static string OfFrame(FramedBy framed) => $"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors {string.Join(' ', framed.Origins)}";

    // Chromium asks form-action of every redirect that follows a form: sign-out and an expired session lead to the provider.
    private string Policy() =>
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + $"form-action {string.Join(' ', providers.Origins.Prepend("'self'"))}; "
        + "frame-ancestors 'none'; base-uri 'self'; object-src 'none'";
}
