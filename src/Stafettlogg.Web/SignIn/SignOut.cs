using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace Stafettlogg.Web.SignIn;

/// <summary>Ends the session here first, then at the provider, by plain redirects.</summary>
internal static class SignOut
{
    public static async Task HandleAsync(HttpContext http, IAntiforgery antiforgery)
    {
        var session = await http.AuthenticateAsync(SessionCookie.Scheme);
        if (!session.Succeeded)
        {
            http.Response.Redirect(SignInLinks.SignedOut);
            return;
        }

        if (!await antiforgery.IsRequestValidAsync(http))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await http.SignOutAsync(SessionCookie.Scheme, new AuthenticationProperties());
        try
        {
            await http.SignOutAsync(OidcHandler.SchemeName, session.Properties);
        }
        catch (SignInRefused refused)
        {
            var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Stafettlogg.Web.SignIn");
            SignInLog.OnlySignedOutHere(log, refused.Kind);
            http.Response.Redirect(SignInLinks.SignedOutOnlyHere);
        }
    }
}
