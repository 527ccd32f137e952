using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.SignIn;

/// <summary>The key with which the program shows the provider who it is (private_key_jwt).</summary>
public static class ClientKeys
{
    public static SigningCredentials Generate() => Of(ECDsa.Create(ECCurve.NamedCurves.nistP256), null);

    /// <summary>Takes a PEM, or the path of one.</summary>
    public static SigningCredentials Load(string pemOrPath, string? keyId)
    {
        try
        {
            var pem = pemOrPath.Contains("-----BEGIN", StringComparison.Ordinal) ? pemOrPath : File.ReadAllText(pemOrPath);
            return TryImport(ECDsa.Create(), pem, key => key.SignHash(new byte[32])) is { } elliptic ? Of(elliptic, keyId)
                : TryImport(RSA.Create(), pem, key => key.ExportParameters(includePrivateParameters: true)) is { } rsa ? Of(rsa, keyId)
                : throw new CryptographicException("neither an RSA nor an EC private key");
        }
        catch (Exception unusable) when (unusable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            // The cause may quote the path, never the key.
            throw new StartRefused($"{OidcSettings.Variable("ClientKey")} is neither a PEM with a private key nor the path of one.");
        }
    }

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
