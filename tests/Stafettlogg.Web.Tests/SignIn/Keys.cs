using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>A provider's own signing key, and the tokens it makes: right in everything until a test bends one thing.</summary>
public sealed class Keys
{
    public const string Client = "client";
    public const string Acr = "idporten-loa-high";
    public const string Nonce = "once";
    public const string Subject = "planted-subject";

    public SigningCredentials Signing { get; private set; } = New();

    public static SigningCredentials New() =>
        new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = Convert.ToHexString(RandomNumberGenerator.GetBytes(8)) }, SecurityAlgorithms.RsaSha256);

    public void Rotate() => Signing = New();

    /// <summary>The public half, as the provider publishes it.</summary>
    public object Published()
    {
        var key = (RsaSecurityKey)Signing.Key;
        var half = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(false)));
        return new { keys = new[] { new { kty = half.Kty, n = half.N, e = half.E, kid = key.KeyId, use = "sig", alg = "RS256" } } };
    }

    public string Token(string issuer, DateTimeOffset now, string? pid = null, string? nonce = Nonce, Action<SecurityTokenDescriptor>? bend = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = Client,
            IssuedAt = now.UtcDateTime,
            Expires = now.UtcDateTime.AddMinutes(5),
            SigningCredentials = Signing,
            Claims = new Dictionary<string, object> { ["sub"] = Subject, ["sid"] = "planted-session", ["acr"] = Acr },
        };
        if (nonce is not null)
        {
            descriptor.Claims["nonce"] = nonce;
        }

        if (pid is not null)
        {
            descriptor.Claims["pid"] = pid;
        }

        bend?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    /// <summary>The same content without a signature.</summary>
    public static string WithoutSignature(string token) => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}.";

    /// <summary>The same content under an honest signature of other content.</summary>
    public static string Tampered(string token)
    {
        var parts = token.Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace(Subject, "someone-else", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";
    }
}
