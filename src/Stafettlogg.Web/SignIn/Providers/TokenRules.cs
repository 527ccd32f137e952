using System.Globalization;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>What an id_token must satisfy (OpenID Connect Core 3.1.3.7). Apart from the handler, so that every refusal has a test.</summary>
public sealed class TokenRules(ProviderMetadata metadata, ProviderSettings settings, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);
    private static readonly JsonWebTokenHandler Tokens = new() { MapInboundClaims = false };

    /// <exception cref="SignInRefused">The token breaks a rule; the kind says which.</exception>
    public async Task<IdToken> CheckAsync(string? token, string? nonce, CancellationToken cancel)
    {
        var identity = await SignedAsync(token, cancel);
        string? Claim(string name) => identity.FindFirst(name)?.Value;
        bool Has(string name, Predicate<string> value) => identity.FindAll(name).Any(claim => value(claim.Value));

        Demand(!string.IsNullOrEmpty(nonce) && Claim("nonce") == nonce, SignInFailure.WrongNonce);
        Demand(Claim("azp") is { } party ? party == settings.ClientId : identity.FindAll("aud").Count() == 1, SignInFailure.WrongAudience);
        Demand(Has(settings.Profile.AcrClaim, settings.Acr.Contains), SignInFailure.TooWeak);
        if (settings.Profile.ManyTenants) Demand(Claim("tid") is { } tenant && settings.Tenants.Contains(tenant) && IsOf(tenant, identity), SignInFailure.WrongTenant);
        Demand(settings.AppRole is null || Has("roles", settings.AppRole.Equals), SignInFailure.NoAppRole);
        return new(
            Claim("iss")!,
            Claim(settings.Profile.SubjectClaim) is { Length: > 0 } subject && Claim("sub") is { Length: > 0 }
                ? subject : throw new SignInRefused(SignInFailure.BadToken),
            Claim("sub")!,
            Claim("sid"),
            settings.NationalIdClaim is null ? null : Claim(settings.NationalIdClaim))
        {
            AuthenticatedAt = long.TryParse(Claim("auth_time"), CultureInfo.InvariantCulture, out var at) ? DateTimeOffset.FromUnixTimeSeconds(at) : null,
        };
    }

    /// <summary>What a message of sign-out from server to server says (OpenID Connect Back-Channel Logout 2.6).</summary>
    /// <exception cref="SignInRefused">It breaks a rule, and nobody is signed out by it.</exception>
    public async Task<EndedAtProvider> CheckLogoutAsync(string? token, CancellationToken cancel)
    {
        var identity = await SignedAsync(token, cancel);
        string? Claim(string name) => identity.FindFirst(name)?.Value;

        Demand(Claim("events")?.Contains("\"http://schemas.openid.net/event/backchannel-logout\"", StringComparison.Ordinal) == true, SignInFailure.BadToken);
        Demand(Claim("nonce") is null, SignInFailure.BadToken); // an id_token is no message of sign-out
        Demand(Claim("sid") is not null || Claim("sub") is not null, SignInFailure.BadToken);
        return new(Claim("sid"), Claim("sub"));
    }

    // Each tenant signs in its own name only.
    private static bool IsOf(string tenant, ClaimsIdentity identity) =>
        identity.FindFirst("iss")?.Value.Contains(tenant, StringComparison.Ordinal) == true;

    private static void Demand(bool kept, SignInFailure otherwise)
    {
        if (!kept)
        {
            throw new SignInRefused(otherwise);
        }
    }

    private async Task<ClaimsIdentity> SignedAsync(string? token, CancellationToken cancel)
    {
        var provider = await metadata.GetAsync(cancel);
        var result = await Tokens.ValidateTokenAsync(token, Parameters(provider));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            result = await Tokens.ValidateTokenAsync(token, Parameters(await metadata.GetAsync(cancel, lacking: provider)));
        }

        // The library's messages may quote the token: only the kind goes on.
        return result.IsValid ? result.ClaimsIdentity : throw new SignInRefused(result.Exception switch
        {
            SecurityTokenInvalidIssuerException => SignInFailure.WrongIssuer,
            SecurityTokenInvalidAudienceException => SignInFailure.WrongAudience,
            SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException => SignInFailure.Expired,
            SecurityTokenInvalidSignatureException or SecurityTokenInvalidAlgorithmException => SignInFailure.WrongSignature,
            _ => SignInFailure.BadToken,
        });
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration provider) => new()
    {
        ValidIssuers = metadata.IssuersOf(provider),
        ValidAudience = settings.ClientId,
        IssuerSigningKeys = provider.SigningKeys,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
        LifetimeValidator = InTime,
    };

    // A token without nbf comes with DateTime.MinValue where the keys were fetched anew: comparisons must bear it.
    private bool InTime(DateTime? from, DateTime? until, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until > now - Skew && (from is null || from < now + Skew);
    }
}

/// <summary>A token that has kept every rule.</summary>
/// <param name="Issuer">Who says it.</param>
/// <param name="Subject">What the issuer calls the person for good.</param>
/// <param name="Sub">What it calls them to this client, as its messages of sign-out do.</param>
/// <param name="Session">Its own session, where it names one.</param>
/// <param name="NationalId">As it came, where it came.</param>
public sealed record IdToken(string Issuer, string Subject, string Sub, string? Session, string? NationalId)
{
    /// <summary>When the person last said who they are; null where it does not tell.</summary>
    public DateTimeOffset? AuthenticatedAt { get; init; }

    /// <summary>Whether that was not longer ago. Where it does not tell, nobody knows: what asks it to ask anew went through the browser.</summary>
    public bool IsSince(DateTimeOffset moment) => AuthenticatedAt >= moment;
}

/// <summary>A session that is over at the provider, or all of a subject's.</summary>
public sealed record EndedAtProvider(string? Session, string? Subject);
