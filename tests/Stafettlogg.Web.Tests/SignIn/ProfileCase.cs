using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>A profile as a municipality would set it up, and somebody who signs in by it.</summary>
public sealed record ProfileCase(Profile Profile, string Person)
{
    /// <summary>The block's name in every test.</summary>
    public const string Name = "prove";

    /// <summary>The employer's, where there are many; the second is a private kindergarten's.</summary>
    public const string Tenant = "11111111-2222-3333-4444-555555555555";
    public const string Kindergarten = "22222222-3333-4444-5555-666666666666";
    private const string AppRole = "Stafettlogg.Ansatt";
    private const string Secret = "planted-secret-that-both-know-of-and-nobody-else";

    private static readonly Lazy<string> EllipticKey = new(() =>
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    });

    private static readonly Lazy<string> RsaKeyWithCertificate = new(() =>
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest("CN=stafettlogg", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return $"{key.ExportPkcs8PrivateKeyPem()}\n{made.ExportCertificatePem()}";
    });

    public static IReadOnlyList<ProfileCase> All { get; } =
    [
        new(Profile.IdPorten, "Marte Testesen"), new(Profile.Ansattporten, "Kari Lunde"), new(Profile.Feide, "Per Haugen"), new(Profile.EntraId, "Mona Lie"),
    ];

    public static ProfileCase Of(string profile) => All.Single(one => one.Profile.Name == profile);

    /// <summary>Where the issuer stands behind host and port.</summary>
    public string Path => Profile.ManyTenants ? $"/{Tenant}/v2.0" : "";

    /// <summary>The level that our settings below ask for.</summary>
    public string Acr => Profile.Levels.Count == 0 ? "c1" : Profile.Levels[Assurance.High][0];

    /// <summary>One that satisfies the provider and not us.</summary>
    public string LowerAcr => Profile.Levels.TryGetValue(Assurance.Substantial, out var least) ? least[0] : "lower";

    public bool KnownByNumber => Profile.NationalIdClaim is not null;

    /// <summary>What the provider tells beside the standard claims; "fnr" and "id" stand for the person's own.</summary>
    public Dictionary<string, object> Gives
    {
        get
        {
            var claims = new Dictionary<string, object>();
            if (Profile.NationalIdClaim is { } number) claims[number] = "fnr";
            if (Profile.ManyTenants) (claims["oid"], claims["tid"], claims["acrs"], claims["roles"]) = ("id", Tenant, new[] { Acr }, new[] { AppRole });
            return claims;
        }
    }

    public Dictionary<string, string?> Settings(string authority, params (string Name, string? Value)[] changed)
    {
        var block = new Dictionary<string, string?>
        {
            ["Profile"] = Profile.Name,
            ["Authority"] = authority,
            ["ClientId"] = Keys.Client,
            [Profile.TakesSecret ? "ClientSecret" : "ClientKey"] = Profile.TakesSecret ? Secret : Profile.KnowsCertificates ? RsaKeyWithCertificate.Value : EllipticKey.Value,
        };
        if (Profile.ManyTenants) (block["Tenants"], block["Acr"], block["AppRole"]) = ($"{Tenant} {Kindergarten}", Acr, AppRole);
        foreach (var (name, value) in changed) block[name] = value;
        return block.Where(pair => pair.Value is not null).ToDictionary(pair => $"Stafettlogg:Oidc:{Name}:{pair.Key}", pair => pair.Value).Append(new("Stafettlogg:Demo", "false"))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
    }
}
