using Microsoft.AspNetCore.Authentication;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.SignIn;

/// <summary>Sends the browser to the provider, or, where there are several, to the choice between them. When that cannot be, the page at the same address tells why.</summary>
public sealed class SignInStart(RequestDelegate next, SignInProviders providers)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Path != SignInLinks.Start || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
        {
            await next(http);
            return;
        }

        if (AskedByScript(http.Request))
        {
            LeaveToBrowser(http);
            return;
        }

        try
        {
            if (!await BegunAsync(http)) await next(http);
        }
        catch (SignInRefused refused)
        {
            RefusedSignIn.Report(http, refused.Kind);
            await next(http);
        }
    }

    // False where the page has yet to ask by which provider.
    private async Task<bool> BegunAsync(HttpContext http)
    {
        var returnUrl = http.Request.Query[SignInLinks.ReturnUrl] is [{ Length: > 0 } asked] ? asked : "/";
        if (!LocalUrl.Accepts(returnUrl) || http.Request.Query[SignInLinks.ReturnUrl].Count > 1)
        {
            throw new SignInRefused(SignInFailure.ForeignReturnUrl);
        }

        var properties = new AuthenticationProperties { RedirectUri = returnUrl };
        var asAnother = http.Request.Query.ContainsKey(SignInLinks.AsAnother);
        if (!asAnother && CurrentActor.Of(http.User) is not null)
        {
            http.Response.Redirect(returnUrl);
            return true;
        }

        if (Chosen(http.Request) is not { } provider)
        {
            http.Features.Set(new ChoiceOfProvider(returnUrl == "/" ? null : returnUrl, asAnother));
            return false;
        }

        if (asAnother) properties.SetParameter(OidcHandler.Prompt, "login");
        await http.ChallengeAsync(provider.Settings.Scheme, properties);
        return true;
    }

    private SignInProvider? Chosen(HttpRequest request) => providers.All is [var only] ? only : providers.Find(request.Query[SignInLinks.With]);

    // Blazor's script fetches pages itself and would hang on the way to another host.
    private static bool AskedByScript(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("blazor-enhanced-nav", StringComparison.Ordinal);

    private static void LeaveToBrowser(HttpContext http)
    {
        http.Response.Headers["blazor-enhanced-nav"] = "allow";
        http.Response.Headers["blazor-enhanced-nav-redirect-location"] = http.Request.Path + http.Request.QueryString;
    }
}

/// <summary>That the page must ask by which provider, and what the choice leads on to.</summary>
internal sealed record ChoiceOfProvider(string? ReturnUrl, bool AsAnother);
