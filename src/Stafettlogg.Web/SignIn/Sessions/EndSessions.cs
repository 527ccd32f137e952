using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Stafettlogg.Casework.Access;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.SignIn.Sessions;

/// <summary>
/// One ends others of one's own sessions (ASVS 7.5.2). Whoever has found a session open must not end the rest of them: the provider asks anew who it is, and the
/// deed goes on when it answers, kept meanwhile in the protected state of the sign-in.
/// </summary>
internal static class EndSessions
{
    /// <summary>The field, and what it holds when it is all others that end.</summary>
    public const string Field = "innlogging";
    public const string Others = "andre";

    private const string Which = "ends";
    private const string By = "ends-by";

    public static async Task HandleAsync(HttpContext http, IAntiforgery antiforgery, ISessions sessions, SignInProviders providers, TimeProvider time)
    {
        if (!http.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(http))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var which = $"{http.Request.Form[Field]}";
        var session = await http.AuthenticateAsync(SessionCookie.Scheme);
        if (SessionCookie.IsConfirmed(session.Properties, time.GetUtcNow()))
        {
            await EndAsync(sessions, session.Principal!, which, http.RequestAborted);
            http.Response.Redirect(SignInLinks.SessionEnded);
        }
        else
        {
            await AskAnewAsync(http, providers.Find(CurrentActor.ProviderOf(http.User)), which);
        }
    }

    /// <summary>Signed in anew: what it was asked for is done, once, if it is the same person and the provider did ask them.</summary>
    public static async Task GoOnAsync(TicketReceivedContext context)
    {
        if (context.Properties is not { } kept || !kept.Items.Remove(Which, out var which) || !kept.Items.Remove(By, out var by)) return;
        var program = context.HttpContext.RequestServices;
        var mayEnd = SessionCookie.IsConfirmed(kept, program.GetRequiredService<TimeProvider>().GetUtcNow()) && $"{CurrentActor.PersonOf(context.Principal)}" == by;
        if (mayEnd) await EndAsync(program.GetRequiredService<ISessions>(), context.Principal!, which!, context.HttpContext.RequestAborted);
        context.ReturnUri = mayEnd ? SignInLinks.SessionEnded : SignInLinks.SessionNotEnded;
    }

    private static async Task AskAnewAsync(HttpContext http, SignInProvider? provider, string which)
    {
        var properties = new AuthenticationProperties { RedirectUri = SignInLinks.SessionNotEnded };
        (properties.Items[Which], properties.Items[By]) = (which, $"{CurrentActor.PersonOf(http.User)}");
        properties.SetParameter(OidcHandler.Prompt, "login");
        try
        {
            await http.ChallengeAsync((provider ?? throw new SignInRefused(SignInFailure.ProviderAway)).Settings.Scheme, properties);
        }
        catch (SignInRefused refused)
        {
            RefusedSignIn.Report(http, refused.Kind);
            http.Response.Redirect(SignInLinks.SessionNotEnded);
        }
    }

    // An id that is nobody's, or another's, is answered as one that was ended.
    private static Task EndAsync(ISessions sessions, System.Security.Claims.ClaimsPrincipal user, string which, CancellationToken cancel) =>
        Guid.TryParse(which, out var one) || which == Others
            ? sessions.EndOwnAsync(CurrentActor.PersonOf(user)!.Value, which == Others ? null : one, CurrentActor.SessionOf(user)!.Value, cancel)
            : Task.CompletedTask;
}
