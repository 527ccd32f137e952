using Stafettlogg.Casework.Access;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.SignIn.Sessions;

/// <summary>
/// The provider tells that somebody has signed out there. In a frame of its own page it names issuer and session; the browser
/// brings no cookie of ours into such a frame, so the session is found by its name. From server to server it sends a signed token.
/// </summary>
internal static class SignOutFromProvider
{
    public static async Task FromFrameAsync(HttpContext http, string provider, ISessions sessions, SignInProviders providers)
    {
        if (providers.Find(provider) is not { } known || http.Request.Query["sid"] is not [{ Length: > 0 } sid])
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (!await IsItsOwnAsync(http, known))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await sessions.EndAtProviderAsync(known.Settings.Name, sid, subject: null, http.RequestAborted);
        http.Features.Set(new FramedBy([.. known.Metadata.Origins]));
        http.Response.ContentType = "text/html; charset=utf-8";
    }

    public static async Task<IResult> FromServerAsync(HttpContext http, string provider, ISessions sessions, SignInProviders providers)
    {
        if (providers.Find(provider) is not { Settings.Profile.TellsBehindTheBrowser: true } known || !http.Request.HasFormContentType) return Results.BadRequest();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            var over = await known.Rules.CheckLogoutAsync(form["logout_token"], http.RequestAborted);
            await sessions.EndAtProviderAsync(known.Settings.Name, over.Session, over.Subject, http.RequestAborted);
            return Results.Ok();
        }
        catch (SignInRefused refused)
        {
            var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Stafettlogg.Web.SignIn");
            SignInLog.SignOutRefused(log, refused.Kind);
            return Results.BadRequest();
        }
    }

    // Entra ID names the session and not itself; the address is its alone.
    private static async Task<bool> IsItsOwnAsync(HttpContext http, SignInProvider provider)
    {
        if (http.Request.Query["iss"] is not [var issuer]) return provider.Settings.Profile.ManyTenants && http.Request.Query["iss"].Count == 0;
        try
        {
            return provider.Metadata.IssuersOf(await provider.Metadata.GetAsync(http.RequestAborted)).Contains(issuer);
        }
        catch (SignInRefused)
        {
            // While it is away its document cannot be asked; the settings know who it is.
            return issuer == provider.Address.Issuer;
        }
    }
}

/// <summary>Whose page may show this answer in a frame.</summary>
internal sealed record FramedBy(IReadOnlyList<string> Origins);
