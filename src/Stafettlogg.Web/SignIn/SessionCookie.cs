using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Stafettlogg.Web.SignIn;

/// <summary>The session: ends after a while without use, and after a working day however much it is used.</summary>
public static class SessionCookie
{
    public const string Scheme = "session";
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(45);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);
    private const string Began = "began";

    internal static void Begin(AuthenticationProperties properties, DateTimeOffset now) =>
        properties.Items[Began] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    internal static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "stafettlogg";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new OwnCookies();
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = SignInLinks.Start;
        options.AccessDeniedPath = SignInLinks.ChooseRole;
        options.ReturnUrlParameter = SignInLinks.ReturnUrl;
        options.Events.OnValidatePrincipal = EndWhenTooOldAsync;
        options.Events.OnRedirectToLogin = Redirect;
        options.Events.OnRedirectToAccessDenied = AskForRole;
    }

    private static async Task EndWhenTooOldAsync(CookieValidatePrincipalContext context)
    {
        var now = context.Options.TimeProvider!.GetUtcNow().ToUnixTimeSeconds();
        if (long.TryParse(context.Properties.Items[Began], CultureInfo.InvariantCulture, out var began) && now - began < Longest.TotalSeconds)
        {
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    // Without the host: the request names it, and may name anybody's.
    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
        return Task.CompletedTask;
    }

    // Signed in and yet refused means that no role is chosen; with a role there is nothing more to choose.
    private static Task AskForRole(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (CurrentActor.Of(context.HttpContext.User) is null) return Redirect(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
