using System.Net;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>Each profile against a certified provider configured like it: claims, levels, pushed requests, how the client shows itself.</summary>
public sealed class ProfileTests
{
    public static TheoryData<string> Profiles => [.. ProfileCase.All.Select(one => one.Profile.Name)];

    public static TheoryData<string> Graded => ["IdPorten", "Ansattporten"];

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task SignIn_ByThisProfile_FindsThePersonThroughEachChangeOfKeys_F17(string name)
    {
        var profile = ProfileCase.Of(name);
        await using var provider = await CertifiedProvider.StartAsync(profile);
        var program = provider.Program;
        using var browser = new Browser(program.Address);

        var page = await browser.SignInAsync(profile.Person);

        Assert.Equal("Mine saker", page.Heading);
        var role = program.People[profile.Person].Roles.Single();
        Assert.Contains(new SignedIn(program.People[profile.Person].Id, role).ToString(), page.Text, StringComparison.Ordinal);
        Assert.Equal(profile.Profile.PushDemanded, browser.Visited.Any(address => address.Query.Contains("request_uri=", StringComparison.Ordinal)));
        await provider.RotateAsync();
        using var second = new Browser(program.Address);
        Assert.Equal("Mine saker", (await second.SignInAsync(profile.Person)).Heading);
        Assert.Equal("Mine saker", (await browser.GetAsync("/prove/saker")).Heading);
        Assert.Empty(program.Log.Ours);
        Assert.Equal(2, program.Log.SignIns.Count);
        Assert.Single(program.Log.SignIns.Distinct());
        var number = program.People.NumberOf(profile.Person);
        Assert.DoesNotContain(program.Log.All, line => line.Contains(number, StringComparison.Ordinal) || line.Contains(profile.Person, StringComparison.Ordinal));
        Assert.DoesNotContain(browser.Visited, address => address.AbsoluteUri.Contains(number, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task SignIn_ByALowerLevelThanAskedFor_IsRefused(string name)
    {
        var profile = ProfileCase.Of(name);
        var gives = profile.Gives;
        if (gives.ContainsKey("acrs")) gives["acrs"] = new[] { profile.LowerAcr };
        await using var provider = await CertifiedProvider.StartAsync(profile, like => like with { SignedInBy = profile.LowerAcr, Gives = gives });
        using var browser = new Browser(provider.Program.Address);

        var page = await browser.SignInAsync(profile.Person);

        Assert.Equal((HttpStatusCode.Forbidden, "Innloggingen gikk ikke"), (page.Status, page.Heading));
        Assert.Contains("sikrere innloggingsmåte", page.Text, StringComparison.Ordinal);
        Assert.False(browser.HasSession);
        Assert.Equal(["Sign-in refused: TooWeak"], provider.Program.Log.Ours);
    }

    [Theory]
    [MemberData(nameof(Graded))]
    public async Task SignIn_BySubstantialWhereTheMunicipalitySaysThatItIsEnough_Succeeds(string name)
    {
        var profile = ProfileCase.Of(name);
        await using var provider = await CertifiedProvider.StartAsync(profile, like => like with { SignedInBy = profile.LowerAcr }, ("Level", "Substantial"));
        using var browser = new Browser(provider.Program.Address);

        Assert.Equal("Mine saker", (await browser.SignInAsync(profile.Person)).Heading);
    }

    [Fact]
    public async Task ClientKey_ExchangedForTheNext_IsKnownBeforehandToAProviderThatFetchesThem()
    {
        using var next = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        var pem = next.ExportPkcs8PrivateKeyPem();
        await using var before = await RunningProgram.StartAsync(ProfileCase.Of("IdPorten").Settings("https://provider.example", ("ClientKeyNext", pem)));
        await using var after = await RunningProgram.StartAsync(ProfileCase.Of("IdPorten").Settings("https://provider.example", ("ClientKey", pem)));

        var published = await KeysOfAsync(before);

        Assert.Equal(2, published.Count);
        Assert.Contains(Assert.Single(await KeysOfAsync(after)), published);
        await using var provider = await CertifiedProvider.StartAsync(
            ProfileCase.Of("IdPorten"), like => like with { KeysAt = new Uri(before.Address, SignInLinks.Keys.Replace("{provider}", ProfileCase.Name, StringComparison.Ordinal)) }, ("ClientKey", pem));
        using var browser = new Browser(provider.Program.Address);
        Assert.Equal("Mine saker", (await browser.SignInAsync("Marte Testesen")).Heading);
    }

    [Fact]
    public async Task SignIn_AtAnotherTenantsProvider_IsRefused()
    {
        var profile = ProfileCase.Of("EntraId");
        await using var provider = await CertifiedProvider.StartAsync(profile, settings: ("Tenants", ProfileCase.Kindergarten));
        using var browser = new Browser(provider.Program.Address);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SignInAsync(profile.Person)).Status);
        Assert.Equal(["Sign-in refused: WrongTenant"], provider.Program.Log.Ours);
    }

    [Fact]
    public async Task Account_ThatNobodyHasStated_IsUnknownAndMayBeAnother()
    {
        await using var provider = await CertifiedProvider.StartAsync(ProfileCase.Of("EntraId"));
        using var browser = new Browser(provider.Program.Address);

        var page = await browser.SignInAsync("Jon Ek");

        Assert.Equal((HttpStatusCode.Forbidden, "Du har ikke tilgang til Stafettlogg"), (page.Status, page.Heading));
        Assert.Equal(["Sign-in refused: UnknownPerson"], provider.Program.Log.Ours);
    }

    [Fact]
    public async Task Employee_WhoIsAParentToo_IsOnlyTheOneThatTheProviderIsFor()
    {
        await using var families = await CertifiedProvider.StartAsync(ProfileCase.Of("IdPorten"));
        await using var employees = await CertifiedProvider.StartAsync(ProfileCase.Of("Ansattporten"));
        await using var both = await CertifiedProvider.StartAsync(ProfileCase.Of("IdPorten"), settings: ("Employees", "true"));
        using var browser = new Browser(both.Program.Address);

        Assert.Contains("Guardian", await RoleAsync(families), StringComparison.Ordinal);
        Assert.Contains("Employee", await RoleAsync(employees), StringComparison.Ordinal);
        Assert.Equal("Velg rolle", (await browser.SignInAsync("Hege Solli")).Heading);
    }

    private static async Task<string> RoleAsync(CertifiedProvider provider)
    {
        using var browser = new Browser(provider.Program.Address);
        return (await browser.SignInAsync("Hege Solli")).Text;
    }

    private static async Task<List<string>> KeysOfAsync(RunningProgram program)
    {
        using var http = new HttpClient();
        var json = await http.GetStringAsync(new Uri(program.Address, $"/logg-inn/nokler/{ProfileCase.Name}"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("\"d\"", json, StringComparison.Ordinal);
        return [.. System.Text.Json.Nodes.JsonNode.Parse(json)!["keys"]!.AsArray().Select(key => key!["kid"]!.GetValue<string>())];
    }
}
