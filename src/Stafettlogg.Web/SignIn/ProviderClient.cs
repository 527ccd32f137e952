using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.SignIn;

/// <summary>What the program asks of the provider behind the browser's back, signed with its own key (RFC 7523).</summary>
public sealed class ProviderClient(HttpClient http, OidcSettings settings, TimeProvider time)
{
    /// <summary>Lays the request at the provider beforehand (RFC 9126) and answers what the browser brings instead of it.</summary>
    public async Task<string> PushAsync(OpenIdConnectConfiguration provider, Dictionary<string, string?> request, CancellationToken cancel)
    {
        using var answer = await PostAsync(provider, provider.PushedAuthorizationRequestEndpoint, request, SignInFailure.RefusedByProvider, cancel);
        return TextIn(answer, "request_uri") ?? throw new SignInRefused(SignInFailure.RefusedByProvider);
    }

    /// <summary>Exchanges the code for an id_token.</summary>
    public async Task<string> RedeemAsync(OpenIdConnectConfiguration provider, Dictionary<string, string?> request, CancellationToken cancel)
    {
        using var answer = await PostAsync(provider, provider.TokenEndpoint, request, SignInFailure.CodeRefused, cancel);
        return TextIn(answer, "id_token") ?? throw new SignInRefused(SignInFailure.BadToken);
    }

    private static string? TextIn(JsonDocument answer, string name) =>
        answer.RootElement.ValueKind is JsonValueKind.Object
        && answer.RootElement.TryGetProperty(name, out var value)
        && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private async Task<JsonDocument> PostAsync(
        OpenIdConnectConfiguration provider, string endpoint, Dictionary<string, string?> request, SignInFailure refusal, CancellationToken cancel)
    {
        request["client_id"] = settings.ClientId;
        request["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        request["client_assertion"] = Assertion(provider.Issuer);
        try
        {
            using var content = new FormUrlEncodedContent(request);
            using var response = await http.PostAsync(new Uri(endpoint), content, cancel);
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
            SigningCredentials = settings.ClientKey,
            Claims = new Dictionary<string, object>
            {
                ["sub"] = settings.ClientId,
                ["jti"] = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16)),
            },
        });
    }
}
