using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>The key with which the program shows the provider who it is (private_key_jwt).</summary>
public static class ClientKeys
{
    public static SigningCredentials Generate() => Of(ECDsa.Create(ECCurve.NamedCurves.nistP256), null);

    /// <summary>Takes a PEM, or the path of one; the variable it came from is named when it is neither.</summary>
    public static SigningCredentials Load(string pemOrPath, string? keyId, string variable)
    {
        try
        {
            var pem = Read(pemOrPath);
            return TryImport(ECDsa.Create(), pem, key => key.SignHash(new byte[32])) is { } elliptic ? Of(elliptic, keyId)
                : TryImport(RSA.Create(), pem, key => key.ExportParameters(includePrivateParameters: true)) is { } rsa ? Of(rsa, keyId)
                : throw new CryptographicException("neither an RSA nor an EC private key");
        }
        catch (Exception unusable) when (unusable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            // The cause may quote the path, never the key.
            throw new StartRefused($"{variable} is neither a PEM with a private key nor the path of one.");
        }
    }

    /// <summary>By which a provider knows the key: the SHA-256 of the certificate that lies beside it in the PEM.</summary>
    public static string ThumbprintIn(string pemOrPath, string variable)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(Read(pemOrPath));
            return Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256));
        }
        catch (Exception unusable) when (unusable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"{variable} must hold the certificate too, beside its private key.");
        }
    }

    /// <summary>The answer to a provider that fetches our keys: the one in use and the one that comes next.</summary>
    public static IResult Published(string provider, SignInProviders providers) =>
        providers.Find(provider)?.Settings.Credential is { Key: { } key } credential
            ? Results.Json(new { keys = new[] { key, credential.Next }.OfType<SigningCredentials>().Select(PublicHalf).Select(Shown) })
            : Results.NotFound();

    /// <summary>What the provider may know: the public half.</summary>
    public static JsonWebKey PublicHalf(SigningCredentials key)
    {
        var half = key.Key switch
        {
            ECDsaSecurityKey elliptic => JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new(ECDsa.Create(elliptic.ECDsa.ExportParameters(false)))),
            RsaSecurityKey rsa => JsonWebKeyConverter.ConvertFromRSASecurityKey(new(rsa.Rsa.ExportParameters(false))),
            _ => throw new NotSupportedException(key.Key.GetType().Name),
        };
        half.KeyId = key.Key.KeyId;
        half.Alg = key.Algorithm;
        half.Use = "sig";
        return half;
    }

    internal static object Shown(JsonWebKey half) => half.Kty == JsonWebAlgorithmsKeyTypes.EllipticCurve
        ? new { kty = half.Kty, crv = half.Crv, x = half.X, y = half.Y, kid = half.KeyId, alg = half.Alg, use = half.Use }
        : new { kty = half.Kty, n = half.N, e = half.E, kid = half.KeyId, alg = half.Alg, use = half.Use };

    private static string Read(string pemOrPath) => pemOrPath.Contains("-----BEGIN", StringComparison.Ordinal) ? pemOrPath : File.ReadAllText(pemOrPath);

    // A public half is imported without complaint, and would fail at the first sign-in.
    private static T? TryImport<T>(T key, string pem, Action<T> usePrivateHalf)
        where T : AsymmetricAlgorithm
    {
        try
        {
            key.ImportFromPem(pem);
            usePrivateHalf(key);
            return key;
        }
        catch (Exception other) when (other is ArgumentException or CryptographicException)
        {
            key.Dispose();
            return null;
        }
    }

    private static SigningCredentials Of(ECDsa key, string? id) => Named(new ECDsaSecurityKey(key), SecurityAlgorithms.EcdsaSha256, id);

    private static SigningCredentials Of(RSA key, string? id) => Named(new RsaSecurityKey(key), SecurityAlgorithms.RsaSha256, id);

    private static SigningCredentials Named(AsymmetricSecurityKey key, string algorithm, string? id)
    {
        key.KeyId = id ?? Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return new(key, algorithm);
    }
}
