using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Stafettlogg.Casework.Access;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.SignIn.Sessions;

/// <summary>Ends the session here first, then at the provider, by plain redirects.</summary>
internal static class SignOut
{
    public static async Task HandleAsync(HttpContext http, IAntiforgery antiforgery, ISessions sessions, SignInProviders providers)
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

        // The id as well as the cookie: a copy of the cookie is worth nothing from now on.
        if (CurrentActor.SessionOf(session.Principal) is { } id) await sessions.EndAsync(id, http.RequestAborted);
        await http.SignOutAsync(SessionCookie.Scheme, new AuthenticationProperties());
        try
        {
            var provider = providers.Find(CurrentActor.ProviderOf(session.Principal)) ?? throw new SignInRefused(SignInFailure.ProviderAway);
            await http.SignOutAsync(provider.Settings.Scheme, session.Properties);
        }
        catch (SignInRefused refused)
        {
            var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Stafettlogg.Web.SignIn");
            SignInLog.OnlySignedOutHere(log, refused.Kind);
            http.Response.Redirect(SignInLinks.SignedOutOnlyHere);
        }
    }
}
