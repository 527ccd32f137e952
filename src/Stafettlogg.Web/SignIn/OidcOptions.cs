using Microsoft.AspNetCore.Authentication.OAuth;

namespace Stafettlogg.Web.SignIn;

/// <summary>The framework's options for a remote sign-in, as ours are always.</summary>
public sealed class OidcOptions : OAuthOptions
{
    // The base demands these and we never use them: the addresses come from the provider, and we sign instead of sharing a secret.
    private const string Unused = "https://unused.invalid/";

    public OidcOptions()
    {
        AuthorizationEndpoint = TokenEndpoint = ClientSecret = Unused;
        CallbackPath = SignInLinks.Answer;
        UsePkce = true;
        Scope.Add("openid");
        // The answer comes as a top-level GET from the provider; over plain http None would be dropped.
        CorrelationCookie.SameSite = SameSiteMode.Lax;
        CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        CorrelationCookie.Name = "stafettlogg-innlogging.";
        RemoteAuthenticationTimeout = TimeSpan.FromMinutes(60);
    }
}
