using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Stafettlogg.Web.SignIn.Sessions;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>OpenID Connect: code, PKCE, state, nonce, pushed requests, a signed client. Every refusal is a <see cref="SignInRefused"/>.</summary>
/// <remarks>The base gets no logger: it would say in its own words what our one line says.</remarks>
public sealed class OidcHandler(
    IOptionsMonitor<OidcOptions> options,
    UrlEncoder encoder,
    Recognition recognition)
    : OAuthHandler<OidcOptions>(options, NullLoggerFactory.Instance, encoder), IAuthenticationSignOutHandler
{
    public const string Prompt = "prompt";
    private const string Nonce = "nonce";

    private ProviderMetadata Metadata => Options.Provider.Metadata;

    private ProviderSettings Settings => Options.Provider.Settings;

    /// <summary>
    /// Ends the session at the provider too; the browser comes back to our own page. No id_token goes along as a hint: it
    /// holds the birth number, and this is an address (R28). A provider may therefore ask the person to confirm.
    /// </summary>
    public async Task SignOutAsync(AuthenticationProperties? properties)
    {
        var provider = await Metadata.GetAsync(Context.RequestAborted);
        if (string.IsNullOrEmpty(provider.EndSessionEndpoint))
        {
            throw new SignInRefused(SignInFailure.ProviderAway);
        }

        Response.Redirect(QueryHelpers.AddQueryString(provider.EndSessionEndpoint, new Dictionary<string, string?>
        {
            ["client_id"] = Settings.ClientId,
            ["post_logout_redirect_uri"] = BuildRedirectUri(SignInLinks.SignedOut),
        }));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var provider = await Metadata.GetAsync(Context.RequestAborted);
        properties.Items[Nonce] = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        var prompt = properties.GetParameter<string>(Prompt);
        if (prompt is not null) properties.Items[Prompt] = prompt;
        GenerateCorrelationId(properties);

        // The base composes client, scope, PKCE and protected state; nonce, level and prompt are OpenID's.
        var composed = new Uri(BuildChallengeUrl(properties, BuildRedirectUri(Options.CallbackPath)));
        var request = QueryHelpers.ParseQuery(composed.Query).ToDictionary(pair => pair.Key, string? (pair) => pair.Value);
        request[Nonce] = properties.Items[Nonce];
        AskForLevel(request);
        request["ui_locales"] = Locale.Of(Request);
        if (prompt is not null)
        {
            request[Prompt] = prompt;
            request["max_age"] = $"{(int)SessionCookie.Fresh.TotalSeconds}"; // the answer then says when
        }

        Response.Redirect(QueryHelpers.AddQueryString(provider.AuthorizationEndpoint, await CarriedByBrowserAsync(provider, request)));
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        var properties = Options.StateDataFormat.Unprotect(Request.Query["state"]);
        if (properties is null || !ValidateCorrelationId(properties))
        {
            throw new SignInRefused(SignInFailure.WrongState);
        }

        var provider = await Metadata.GetAsync(Context.RequestAborted);
        RefuseOtherIssuer(provider);
        RefuseError();
        if (string.IsNullOrEmpty(Request.Query["code"]))
        {
            throw new SignInRefused(SignInFailure.NoCode);
        }

        var (raw, access) = await Options.Provider.Client.RedeemAsync(provider, Redemption(properties), Context.RequestAborted);
        properties.Items.Remove(Nonce, out var nonce);
        var token = await Options.Provider.Rules.CheckAsync(raw, nonce, Context.RequestAborted);
        if (Settings.Profile.AsksUserInfo)
        {
            token = token with { NationalId = await Options.Provider.Client.NationalIdAsync(provider, access, token.Sub, Context.RequestAborted) };
        }

        var principal = await recognition.OfAsync(token, Settings, Context.RequestAborted);
        var now = TimeProvider.GetUtcNow();
        SessionCookie.Begin(properties, now);
        if (properties.Items.Remove(Prompt) && token.IsSince(now - SessionCookie.Fresh)) SessionCookie.Confirm(properties, now);
        return HandleRequestResult.Success(new(principal, properties, Scheme.Name));
    }

    // Asked for by acr_values, or, where the provider knows it as a demand of the employer's, as a claim without which there is no answer.
    private void AskForLevel(Dictionary<string, string?> request)
    {
        if (Settings.Profile.AcrClaim == "acr") request["acr_values"] = Settings.Acr[0];
        else request["claims"] = new JsonObject
        {
            ["id_token"] = new JsonObject { [Settings.Profile.AcrClaim] = new JsonObject { ["essential"] = true, ["value"] = Settings.Acr[0] } },
        }.ToJsonString();
    }

    private async Task<Dictionary<string, string?>> CarriedByBrowserAsync(OpenIdConnectConfiguration provider, Dictionary<string, string?> request)
    {
        if (string.IsNullOrEmpty(provider.PushedAuthorizationRequestEndpoint))
        {
            return Settings.Profile.PushDemanded ? throw new SignInRefused(SignInFailure.NoPushing) : request;
        }

        return new()
        {
            ["client_id"] = Settings.ClientId,
            ["request_uri"] = await Options.Provider.Client.PushAsync(provider, request, Context.RequestAborted),
        };
    }

    private Dictionary<string, string?> Redemption(AuthenticationProperties properties)
    {
        properties.Items.Remove(OAuthConstants.CodeVerifierKey, out var verifier);
        return new()
        {
            ["grant_type"] = "authorization_code",
            ["code"] = Request.Query["code"],
            ["redirect_uri"] = BuildRedirectUri(Options.CallbackPath),
            [OAuthConstants.CodeVerifierKey] = verifier,
        };
    }

    // RFC 9207: the answer says who gave it, so that another provider's answer is not taken for ours.
    private void RefuseOtherIssuer(OpenIdConnectConfiguration provider)
    {
        var named = Request.Query.TryGetValue("iss", out var issuer);
        if (named ? issuer != provider.Issuer : provider.AuthorizationResponseIssParameterSupported)
        {
            throw new SignInRefused(SignInFailure.WrongIssuer);
        }
    }

    private void RefuseError()
    {
        if (Request.Query.TryGetValue("error", out var error))
        {
            throw new SignInRefused(error == "access_denied" ? SignInFailure.Cancelled : SignInFailure.RefusedByProvider);
        }
    }
}
