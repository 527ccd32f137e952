using Microsoft.AspNetCore.Authentication.OAuth;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>The framework's options for a remote sign-in, as ours are always.</summary>
public sealed class OidcOptions : OAuthOptions
{
    // The base demands these and we never use them: the addresses come from the provider, and we sign instead of sharing a secret.
    private const string Unused = "https://unused.invalid/";

    public OidcOptions()
    {
        AuthorizationEndpoint = TokenEndpoint = ClientSecret = Unused;
        UsePkce = true;
        // The answer comes as a top-level GET from the provider; over plain http None would be dropped.
        CorrelationCookie.SameSite = SameSiteMode.Lax;
        CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        CorrelationCookie.Name = "stafettlogg-innlogging.";
        RemoteAuthenticationTimeout = TimeSpan.FromMinutes(60);
    }

    public SignInProvider Provider { get; private set; } = null!;

    public void Take(SignInProvider provider)
    {
        Provider = provider;
        ClientId = provider.Settings.ClientId;
        // An address of its own for each: one provider's answer is never taken for another's.
        CallbackPath = provider.Settings.AnswerPath;
        Scope.Clear();
        foreach (var scope in provider.Settings.Profile.Scopes.Prepend("openid")) Scope.Add(scope);
    }
}
