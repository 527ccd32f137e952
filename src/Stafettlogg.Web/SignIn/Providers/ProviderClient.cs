using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>What the program asks of the provider behind the browser's back, signed with its own key (RFC 7523).</summary>
public sealed class ProviderClient(Func<HttpClient> backChannel, ProviderSettings settings, TimeProvider time)
{
    /// <summary>Lays the request at the provider beforehand (RFC 9126) and answers what the browser brings instead of it.</summary>
    public async Task<string> PushAsync(OpenIdConnectConfiguration provider, Dictionary<string, string?> request, CancellationToken cancel)
    {
        using var answer = await PostAsync(provider, provider.PushedAuthorizationRequestEndpoint, request, SignInFailure.RefusedByProvider, cancel);
        return TextIn(answer, "request_uri") ?? throw new SignInRefused(SignInFailure.RefusedByProvider);
    }

    /// <summary>Exchanges the code for an id_token, and what opens the rest of the claims.</summary>
    public async Task<(string IdToken, string? AccessToken)> RedeemAsync(OpenIdConnectConfiguration provider, Dictionary<string, string?> request, CancellationToken cancel)
    {
        using var answer = await PostAsync(provider, provider.TokenEndpoint, request, SignInFailure.CodeRefused, cancel);
        return (TextIn(answer, "id_token") ?? throw new SignInRefused(SignInFailure.BadToken), TextIn(answer, "access_token"));
    }

    /// <summary>The birth number where it is not in the id_token (OpenID Connect Core 5.3); null when it is not given out.</summary>
    public async Task<string?> NationalIdAsync(OpenIdConnectConfiguration provider, string? accessToken, string sub, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, provider.UserInfoEndpoint) { Headers = { Authorization = new("Bearer", accessToken) } };
        using var answer = await SendAsync(request, SignInFailure.RefusedByProvider, cancel);
        // Another's claims must not be taken for theirs.
        if (TextIn(answer, "sub") != sub) throw new SignInRefused(SignInFailure.BadToken);
        return TextIn(answer, settings.NationalIdClaim!);
    }

    private static string? TextIn(JsonDocument answer, string name) =>
        answer.RootElement.ValueKind is JsonValueKind.Object
        && answer.RootElement.TryGetProperty(name, out var value)
        && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private async Task<JsonDocument> PostAsync(
        OpenIdConnectConfiguration provider, string endpoint, Dictionary<string, string?> request, SignInFailure refusal, CancellationToken cancel)
    {
        request["client_id"] = settings.ClientId;
        if (settings.Credential.Secret is { } secret)
        {
            request["client_secret"] = secret;
        }
        else
        {
            request["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            request["client_assertion"] = Assertion(settings.Profile.KnowsCertificates ? provider.TokenEndpoint : provider.Issuer);
        }

        using var message = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new FormUrlEncodedContent(request) };
        return await SendAsync(message, refusal, cancel);
    }

    private async Task<JsonDocument> SendAsync(HttpRequestMessage message, SignInFailure refusal, CancellationToken cancel)
    {
        try
        {
            using var response = await backChannel().SendAsync(message, cancel);
            if (response.StatusCode >= HttpStatusCode.InternalServerError)
            {
                throw new SignInRefused(SignInFailure.ProviderAway);
            }

            return response.IsSuccessStatusCode
                ? await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancel), cancellationToken: cancel)
                : throw new SignInRefused(refusal);
        }
        catch (Exception away) when (!cancel.IsCancellationRequested && away is HttpRequestException or JsonException or TaskCanceledException)
        {
            throw new SignInRefused(SignInFailure.ProviderAway);
        }
    }

    private string Assertion(string audience)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = settings.ClientId,
            Audience = audience,
            IssuedAt = now,
            Expires = now.AddMinutes(1),
            SigningCredentials = settings.Credential.Key,
            AdditionalHeaderClaims = settings.Credential.Thumbprint is { } thumbprint ? new Dictionary<string, object> { ["x5t#S256"] = thumbprint } : null,
            Claims = new Dictionary<string, object>
            {
                ["sub"] = settings.ClientId,
                ["jti"] = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16)),
            },
        });
    }
}
