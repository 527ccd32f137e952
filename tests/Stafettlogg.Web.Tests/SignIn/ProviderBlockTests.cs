using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>What a block of settings must say before the program starts.</summary>
public sealed class ProviderBlockTests
{
    private const string Address = "https://provider.example/";

    [Theory]
    [InlineData("IdPorten", "Authority")]
    [InlineData("IdPorten", "ClientId")]
    [InlineData("IdPorten", "ClientKey")]
    [InlineData("Ansattporten", "ClientKey")]
    [InlineData("Feide", "ClientSecret", "ClientKey")]
    [InlineData("EntraId", "ClientKey")]
    [InlineData("EntraId", "Tenants")]
    [InlineData("EntraId", "Acr")]
    public void Block_WithOneMissing_IsRefusedByItsName(string profile, string name, string? named = null)
    {
        var refusal = Assert.Throws<StartRefused>(() => Read(profile, (name, " ")));

        Assert.Equal($"Sign-in is not configured. Missing: Stafettlogg__Oidc__prove__{named ?? name}.", refusal.Message);
    }

    [Theory]
    [InlineData("IdPorten", "Profile", "Buypass", "must be one of IdPorten, Ansattporten, Feide, EntraId")]
    [InlineData("IdPorten", "Profile", "Demo", "must be one of")]
    [InlineData("IdPorten", "Authority", "http://provider.example", "must be an https address")]
    [InlineData("IdPorten", "Authority", "provider", "must be an https address")]
    [InlineData("IdPorten", "ClientKey", "/no/such/file.pem", "is neither a PEM")]
    [InlineData("IdPorten", "ClientKey", "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----", "is neither a PEM")]
    [InlineData("IdPorten", "Level", "Low", "must be one of Substantial, High")]
    [InlineData("IdPorten", "Employees", "ja", "must be true or false")]
    [InlineData("IdPorten", "ClientSecret", "x", "does not belong to the profile IdPorten")]
    [InlineData("IdPorten", "Acr", "idporten-loa-low", "does not belong to the profile IdPorten")]
    [InlineData("IdPorten", "Tenants", ProfileCase.Tenant, "does not belong to the profile IdPorten")]
    [InlineData("IdPorten", "NationalIdClaim", "fnr", "does not belong to the profile IdPorten")]
    [InlineData("IdPorten", "Levle", "High", "is no setting of a provider")]
    [InlineData("Ansattporten", "Employees", "true", "does not belong to the profile Ansattporten")]
    [InlineData("Feide", "ClientKey", "x", "ClientSecret and ClientKey are both set")]
    [InlineData("Feide", "Level", "Substantial", "does not belong to the profile Feide")]
    [InlineData("EntraId", "Tenants", "modum.onmicrosoft.com", "must be the ids of tenants")]
    [InlineData("EntraId", "Level", "High", "does not belong to the profile EntraId")]
    public void Block_ThatSaysWhatCannotBe_IsRefusedByItsName(string profile, string name, string value, string reason)
    {
        var refusal = Assert.Throws<StartRefused>(() => Read(profile, (name, value)));

        Assert.Contains(name is "ClientKey" && profile == "Feide" ? "Stafettlogg__Oidc__prove__ClientSecret" : $"Stafettlogg__Oidc__prove__{name}", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("MIIB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ClientKey_WithOnlyItsPublicHalf_IsRefused()
    {
        using var elliptic = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var rsa = RSA.Create(2048);

        Assert.Throws<StartRefused>(() => Read("IdPorten", ("ClientKey", elliptic.ExportSubjectPublicKeyInfoPem())));
        Assert.Throws<StartRefused>(() => Read("IdPorten", ("ClientKey", rsa.ExportSubjectPublicKeyInfoPem())));
        Assert.Throws<StartRefused>(() => Read("IdPorten", ("ClientKeyNext", rsa.ExportSubjectPublicKeyInfoPem())));
    }

    [Fact]
    public void ClientKey_WithoutTheCertificateThatEntraKnowsItBy_IsRefused()
    {
        using var rsa = RSA.Create(2048);

        var refusal = Assert.Throws<StartRefused>(() => Read("EntraId", ("ClientKey", rsa.ExportPkcs8PrivateKeyPem())));

        Assert.Contains("must hold the certificate too", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClientKey_AsTheFileOfAnRsaKey_IsRead()
    {
        using var key = RSA.Create(2048);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, key.ExportPkcs8PrivateKeyPem(), TestContext.Current.CancellationToken);

        Assert.Equal("RS256", Read("IdPorten", ("ClientKey", file)).Credential.Key!.Algorithm);
        File.Delete(file);
    }

    [Theory]
    [InlineData("IdPorten", "High", "idporten-loa-high")]
    [InlineData("IdPorten", "Substantial", "idporten-loa-substantial idporten-loa-high")]
    [InlineData("IdPorten", null, "idporten-loa-high")]
    [InlineData("Ansattporten", "substantial", "substantial high")]
    public void Level_AsTheMunicipalitySaysIt_IsWhatSatisfies(string profile, string? level, string accepted) =>
        Assert.Equal(accepted, string.Join(' ', Read(profile, ("Level", level)).Acr));

    [Theory]
    [InlineData("IdPorten", null, "Guardian Child")]
    [InlineData("IdPorten", "true", "Guardian Child Employee")]
    [InlineData("Ansattporten", null, "Employee")]
    [InlineData("Feide", null, "Employee")]
    [InlineData("EntraId", null, "Employee")]
    public void Profile_LetsIn_TheRolesItIsFor(string profile, string? employees, string roles) =>
        Assert.Equal(roles, string.Join(' ', Read(profile, ("Employees", employees)).Roles));

    [Fact]
    public void Settings_OfTheFormBeforeBlocks_AreRefusedWithTheNewName()
    {
        var refusal = Assert.Throws<StartRefused>(() => ReadAll(new() { ["Stafettlogg:Oidc:Authority"] = Address }));

        Assert.Equal("Stafettlogg__Oidc__Authority stands outside a provider's block: write Stafettlogg__Oidc__NAME__Authority.", refusal.Message);
    }

    [Fact]
    public void Settings_WithoutAnyProvider_AreRefused() =>
        Assert.Contains("Stafettlogg__Oidc__NAME__Profile", Assert.Throws<StartRefused>(() => ReadAll([])).Message, StringComparison.Ordinal);

    [Fact]
    public void Employers_TwoAndOneUnnamed_AreRefused()
    {
        var settings = ProfileCase.Of("Ansattporten").Settings(Address).Concat(Renamed("Feide", "skolen")).ToDictionary(pair => pair.Key, pair => pair.Value);

        var refusal = Assert.Throws<StartRefused>(() => ReadAll(settings));

        Assert.Contains("__Employer is missing", refusal.Message, StringComparison.Ordinal);
        settings["Stafettlogg:Oidc:prove:Employer"] = "Modum kommune";
        settings["Stafettlogg:Oidc:skolen:Employer"] = "skolen";
        Assert.Equal([ActorRole.Employee, ActorRole.Employee], ReadAll(settings).SelectMany(one => one.Roles));
    }

    private static IEnumerable<KeyValuePair<string, string?>> Renamed(string profile, string name) => ProfileCase.Of(profile).Settings(Address)
        .Where(pair => pair.Key.Contains(ProfileCase.Name, StringComparison.Ordinal))
        .Select(pair => new KeyValuePair<string, string?>(pair.Key.Replace(ProfileCase.Name, name, StringComparison.Ordinal), pair.Value));

    private static ProviderSettings Read(string profile, params (string, string?)[] changed) => Assert.Single(ReadAll(ProfileCase.Of(profile).Settings(Address, changed)));

    private static IReadOnlyList<ProviderSettings> ReadAll(Dictionary<string, string?> settings) =>
        ProviderBlock.ReadAll(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
