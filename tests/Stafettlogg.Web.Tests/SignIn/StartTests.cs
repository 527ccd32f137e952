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
}
