using Microsoft.AspNetCore.Authentication;

namespace Stafettlogg.Web.SignIn;

/// <summary>Sends the browser to the provider. When that cannot be, the page at the same address tells why.</summary>
public sealed class SignInStart(RequestDelegate next)
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
            await BeginAsync(http);
        }
        catch (SignInRefused refused)
        {
            RefusedSignIn.Report(http, refused.Kind);
            await next(http);
        }
    }

    private static async Task BeginAsync(HttpContext http)
    {
        var returnUrl = http.Request.Query[SignInLinks.ReturnUrl] is [{ Length: > 0 } asked] ? asked : "/";
        if (!LocalUrl.Accepts(returnUrl) || http.Request.Query[SignInLinks.ReturnUrl].Count > 1)
        {
            throw new SignInRefused(SignInFailure.ForeignReturnUrl);
        }

        var properties = new AuthenticationProperties { RedirectUri = returnUrl };
        if (http.Request.Query.ContainsKey(SignInLinks.AsAnother))
        {
            properties.SetParameter(OidcHandler.Prompt, "login");
        }
        else if (CurrentActor.Of(http.User) is not null)
        {
            http.Response.Redirect(returnUrl);
            return;
        }

        await http.ChallengeAsync(OidcHandler.SchemeName, properties);
    }

    // Blazor's script fetches pages itself and would hang on the way to another host.
    private static bool AskedByScript(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("blazor-enhanced-nav", StringComparison.Ordinal);

    private static void LeaveToBrowser(HttpContext http)
    {
        http.Response.Headers["blazor-enhanced-nav"] = "allow";
        http.Response.Headers["blazor-enhanced-nav-redirect-location"] = http.Request.Path + http.Request.QueryString;
    }
}
