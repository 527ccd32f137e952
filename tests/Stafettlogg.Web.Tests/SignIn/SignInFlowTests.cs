using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Tests.SignIn;

public sealed class SignInFlowTests : IAsyncLifetime
{
    private RunningProgram program = null!;
    private Browser browser = null!;

    public async ValueTask InitializeAsync()
    {
        program = await RunningProgram.StartAsync();
        browser = new(program.Address);
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await program.DisposeAsync();
    }

    [Fact]
    public async Task Page_PersonChosenAtProvider_ComesBackToThePageFirstAskedFor()
    {
        var choice = await browser.GetAsync("/saker?side=2");
        Assert.Equal("Velg hvem du er", choice.Heading);
        Assert.NotEqual(program.Address.Port, choice.Address.Port);

        var page = await browser.PressAsync(choice, "Kari Lunde");

        Assert.Equal(new Uri(program.Address, "/saker?side=2"), page.Address);
        Assert.Contains(new SignedIn(program.People["Kari Lunde"].Id, ActorRole.Employee).ToString(), page.Text, StringComparison.Ordinal);
        Assert.Empty(program.Log.Ours);
    }

    [Fact]
    public async Task Session_AfterSignIn_HoldsNoBirthNumberAndNoName()
    {
        await browser.SignInAsync("Kari Lunde");

        var claims = (await browser.GetAsync("/claims")).Text;
        Assert.Equal(["person", "role", "sid", "sub"], claims.Split('\n').Select(line => line.Split('=')[0]).Order());
        Assert.DoesNotContain(program.People.NumberOf("Kari Lunde"), claims, StringComparison.Ordinal);
        Assert.DoesNotContain(browser.CookieNames, name => name.Contains("Kari", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Request_OnItsWayToTheProvider_CarriesNothingButItsReference()
    {
        var away = (await browser.StepAsync("/logg-inn")).Response.Headers.Location!;

        Assert.Equal(["client_id", "request_uri"], away.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=')[0]).Order());
    }

    [Fact]
    public async Task People_OnTheProvidersPage_StandByMunicipalityAsScriptlessForms()
    {
        var choice = await browser.GetAsync("/logg-inn");

        Assert.Equal(["Modum", "Sortland", "Strand", "Nordre Land"], choice.Document.QuerySelectorAll("section h2").Select(h => h.TextContent));
        Assert.Equal(51, choice.Document.QuerySelectorAll("section form button").Length);
        Assert.Empty(choice.Document.QuerySelectorAll("script"));
        Assert.Equal("nb", choice.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Person_UnknownToUs_IsToldWhomToAsk()
    {
        program.People.Forget("Kari Lunde");

        var page = await browser.SignInAsync("Kari Lunde");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal("Du har ikke tilgang til Stafettlogg", page.Heading);
        Assert.Contains("BTI-koordinatoren", page.Text, StringComparison.Ordinal);
        Assert.False(browser.HasSession);
        Assert.Equal(["Sign-in refused: UnknownPerson"], program.Log.Ours);
    }

    [Fact]
    public async Task Person_UnknownToUs_MaySignInAsAnother()
    {
        program.People.Forget("Kari Lunde");
        var refused = await browser.SignInAsync("Kari Lunde");

        var link = refused.Document.QuerySelector("a")!.GetAttribute("href")!;
        var page = await browser.PressAsync(await browser.GetAsync(link), "Per Haugen");
        var cases = await browser.GetAsync("/saker");

        Assert.Equal(program.Address.Port, page.Address.Port);
        Assert.Contains(program.People["Per Haugen"].Id.ToString(), cases.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WhoseRolesHaveEnded_IsUnknown()
    {
        program.People.Give("Kari Lunde");

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SignInAsync("Kari Lunde")).Status);
        Assert.False(browser.HasSession);
    }

    [Fact]
    public async Task Keys_ChangedAtTheProvider_DoNotStopTheNextSignIn()
    {
        await browser.SignInAsync("Kari Lunde");
        var provider = program.Services.GetServices<IHostedService>().OfType<DemoProvider>().Single();

        await provider.RotateAsync(TestContext.Current.CancellationToken);
        using var second = new Browser(program.Address);
        var page = await second.SignInAsync("Per Haugen");

        Assert.Equal("Mine saker", page.Heading);
        Assert.Equal("Mine saker", (await browser.GetAsync("/saker")).Heading);
    }
}
