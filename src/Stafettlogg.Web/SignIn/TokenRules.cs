using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.SignIn;

/// <summary>What an id_token must satisfy (OpenID Connect Core 3.1.3.7). Apart from the handler, so that every refusal has a test.</summary>
public sealed class TokenRules(ProviderMetadata metadata, OidcSettings settings, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);
    private static readonly JsonWebTokenHandler Tokens = new() { MapInboundClaims = false };

    /// <exception cref="SignInRefused">The token breaks a rule; the kind says which.</exception>
    public async Task<IdToken> CheckAsync(string? token, string? nonce, CancellationToken cancel)
    {
        var identity = await SignedAsync(token, cancel);
        string? Claim(string name) => identity.FindFirst(name)?.Value;

        Demand(!string.IsNullOrEmpty(nonce) && Claim("nonce") == nonce, SignInFailure.WrongNonce);
        Demand(Claim("azp") is { } party ? party == settings.ClientId : identity.FindAll("aud").Count() == 1, SignInFailure.WrongAudience);
        Demand(settings.Acr.Contains(Claim("acr")), SignInFailure.TooWeak);
        return new(
            Claim("sub") is { Length: > 0 } subject ? subject : throw new SignInRefused(SignInFailure.BadToken),
            Claim("sid"),
            Claim("pid"));
    }

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
        ValidIssuer = provider.Issuer,
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
public sealed record IdToken(string Subject, string? Session, string? NationalId);
