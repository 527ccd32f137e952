using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Stafettlogg.Casework.Access;

namespace Stafettlogg.Web.SignIn.Sessions;

/// <summary>
/// The session: ends after a while without use, after a working day however much it is used, and at the very next request when
/// somebody has ended it, here or at the provider.
/// </summary>
public static class SessionCookie
{
    public const string Scheme = "session";
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(45);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>For how long a sign-in that was asked for anew bears what is dearest.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private const string Began = "began";
    private const string Confirmed = "confirmed";

    internal static void Begin(AuthenticationProperties properties, DateTimeOffset now) => Stamp(properties, Began, now);

    /// <summary>Says that the provider has asked the person anew who they are, and that they have answered.</summary>
    internal static void Confirm(AuthenticationProperties properties, DateTimeOffset now) => Stamp(properties, Confirmed, now);

    internal static bool IsConfirmed(AuthenticationProperties? properties, DateTimeOffset now) => IsWithin(properties, Confirmed, Fresh, now);

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
        options.Events.OnValidatePrincipal = EndWhenOverAsync;
        options.Events.OnSigningIn = EndTheOneBeforeAsync;
        options.Events.OnRedirectToLogin = Redirect;
        options.Events.OnRedirectToAccessDenied = AskForRole;
    }

    private static async Task EndWhenOverAsync(CookieValidatePrincipalContext context)
    {
        if (IsWithin(context.Properties, Began, Longest, context.Options.TimeProvider!.GetUtcNow()) && await IsOpenAsync(context)) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    private static void Stamp(AuthenticationProperties properties, string what, DateTimeOffset now) =>
        properties.Items[what] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static bool IsWithin(AuthenticationProperties? properties, string what, TimeSpan time, DateTimeOffset now) =>
        properties?.Items.TryGetValue(what, out var stamp) == true
        && long.TryParse(stamp, CultureInfo.InvariantCulture, out var at) && now.ToUnixTimeSeconds() - at < time.TotalSeconds;

    // Scripts and pictures are everybody's. And an answer about a fault of ours asks nothing: what failed may be the database.
    private static async Task<bool> IsOpenAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null) return true;
        return CurrentActor.SessionOf(context.Principal) is { } session
            && await http.RequestServices.GetRequiredService<ISessions>().IsOpenAsync(session, http.RequestAborted);
    }

    // Who signs in anew in the same browser leaves nothing open behind.
    private static async Task EndTheOneBeforeAsync(CookieSigningInContext context)
    {
        var before = CurrentActor.SessionOf((await context.HttpContext.AuthenticateAsync(Scheme)).Principal);
        if (before is { } session && session != CurrentActor.SessionOf(context.Principal))
        {
            await context.HttpContext.RequestServices.GetRequiredService<ISessions>().EndAsync(session, context.HttpContext.RequestAborted);
        }
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
