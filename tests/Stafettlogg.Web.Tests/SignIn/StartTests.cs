using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>What the program demands before it starts.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData(null, "Production", false, false, true)]
    [InlineData(true, "Production", false, false, true)]
    [InlineData(false, "Production", false, false, false)]
    [InlineData(null, "Development", true, false, true)]
    [InlineData(true, "Development", true, false, true)]
    [InlineData(null, "Production", true, false, false)]
    [InlineData(false, "Production", true, true, false)]
    [InlineData(null, "Staging", true, false, false)]
    [InlineData(true, "Staging", true, false, true)]
    [InlineData(null, "Production", false, true, false)]
    [InlineData(null, "Development", true, true, false)]
    public void Demo_ByWishAndEnvironment_IsDecided(bool? wanted, string environment, bool named, bool provider, bool on) =>
        Assert.Equal(on, DemoMode.Decide(wanted, environment, named, provider).IsOn);

    [Theory]
    [InlineData("Production")]
    [InlineData("production")]
    public void Demo_WantedInProduction_IsRefused(string environment)
    {
        var refusal = Assert.Throws<StartRefused>(() => DemoMode.Decide(true, environment, environmentNamed: true, providerNamed: false));

        Assert.Contains("Stafettlogg__Demo", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Production", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Demo_WantedBesideARealProvider_IsRefused() =>
        Assert.Throws<StartRefused>(() => DemoMode.Decide(true, "Development", environmentNamed: true, providerNamed: true));

    [Theory]
    [InlineData("Authority")]
    [InlineData("ClientId")]
    [InlineData("ClientKey")]
    [InlineData("Acr")]
    public void Settings_OneMissing_AreRefusedByItsName(string name)
    {
        var refusal = Assert.Throws<StartRefused>(() => Read(name, " "));

        Assert.Equal($"Sign-in is not configured. Missing: Stafettlogg__Oidc__{name}.", refusal.Message);
    }

    [Theory]
    [InlineData("Authority", "http://provider.example")]
    [InlineData("Authority", "provider")]
    [InlineData("ClientKey", "/no/such/file.pem")]
    [InlineData("ClientKey", "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----")]
    public void Settings_OneUnusable_AreRefusedByItsName(string name, string value)
    {
        var refusal = Assert.Throws<StartRefused>(() => Read(name, value));

        Assert.Contains($"Stafettlogg__Oidc__{name}", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("MIIB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ClientKey_WithOnlyItsPublicHalf_IsRefused()
    {
        using var elliptic = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var rsa = RSA.Create(2048);

        Assert.Throws<StartRefused>(() => Read("ClientKey", elliptic.ExportSubjectPublicKeyInfoPem()));
        Assert.Throws<StartRefused>(() => Read("ClientKey", rsa.ExportSubjectPublicKeyInfoPem()));
    }

    [Fact]
    public void Settings_InOrder_AreRead()
    {
        var settings = Read("Acr", "idporten-loa-high idporten-loa-substantial");

        Assert.Equal("https://provider.example", settings.Authority);
        Assert.Equal(["idporten-loa-high", "idporten-loa-substantial"], settings.Acr);
        Assert.Equal("ES256", settings.ClientKey.Algorithm);
    }

    [Fact]
    public async Task ClientKey_AsTheFileOfAnRsaKey_IsRead()
    {
        using var key = RSA.Create(2048);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, key.ExportPkcs8PrivateKeyPem(), TestContext.Current.CancellationToken);

        Assert.Equal("RS256", Read("ClientKey", file).ClientKey.Algorithm);
        File.Delete(file);
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/saker?side=2#bunn", true)]
    [InlineData("/a//b\\c", true)]
    [InlineData("", false)]
    [InlineData("saker", false)]
    [InlineData("//evil", false)]
    [InlineData("/\\evil", false)]
    [InlineData("\\\\evil", false)]
    [InlineData("/\n/evil", false)]
    [InlineData("https://evil", false)]
    public void LocalUrl_Address_IsJudged(string url, bool local) => Assert.Equal(local, LocalUrl.Accepts(url));

    [Theory]
    [InlineData("http://localhost:5080", "http://localhost:5080/ http://127.0.0.1:5080/")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080/ http://localhost:5080/")]
    [InlineData("http://[::]:5080", "http://localhost:5080/ http://127.0.0.1:5080/")]
    [InlineData("http://*:5080", "http://localhost:5080/ http://127.0.0.1:5080/")]
    [InlineData("http://0.0.0.0:5080", "http://localhost:5080/ http://127.0.0.1:5080/")]
    [InlineData("https://stafettlogg.example:443", "https://stafettlogg.example/")]
    public void Addresses_OfAListener_AreThoseABrowserWrites(string listener, string expected) =>
        Assert.Equal(expected, string.Join(' ', ProgramAddresses.Of([listener])));

    private static OidcSettings Read(string name, string value)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var settings = new Dictionary<string, string?>
        {
            ["Stafettlogg:Oidc:Authority"] = "https://provider.example/",
            ["Stafettlogg:Oidc:ClientId"] = "client",
            ["Stafettlogg:Oidc:ClientKey"] = key.ExportPkcs8PrivateKeyPem(),
            ["Stafettlogg:Oidc:Acr"] = "idporten-loa-high",
            [$"Stafettlogg:Oidc:{name}"] = value,
        };
        return OidcSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }
}
