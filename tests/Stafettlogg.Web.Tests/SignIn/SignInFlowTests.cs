using System.Net;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Tests.SignIn;

public sealed class SignInFlowTests : ProgramTest
{
    [Fact]
    public async Task Page_PersonChosenAtProvider_ComesBackToThePageFirstAskedFor()
    {
        var choice = await Browser.GetAsync("/prove/saker?side=2");
        Assert.Equal("Velg hvem du er", choice.Heading);
        Assert.NotEqual(Program.Address.Port, choice.Address.Port);

        var page = await Browser.PressAsync(choice, "Kari Lunde");

        Assert.Equal(new Uri(Program.Address, "/prove/saker?side=2"), page.Address);
        Assert.Contains(new SignedIn(Program.People["Kari Lunde"].Id, ActorRole.Employee).ToString(), page.Text, StringComparison.Ordinal);
        Assert.Empty(Program.Log.Ours);
    }

    [Fact]
    public async Task Session_AfterSignIn_HoldsNoBirthNumberAndNoName()
    {
        await Browser.SignInAsync("Kari Lunde");

        var claims = (await Browser.GetAsync("/prove/claims")).Text;
        Assert.Equal(["person", "provider", "role", "session"], claims.Split('\n').Select(line => line.Split('=')[0]).Order());
        Assert.DoesNotContain(Program.People.NumberOf("Kari Lunde"), claims, StringComparison.Ordinal);
        Assert.DoesNotContain(Browser.CookieNames, name => name.Contains("Kari", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Request_OnItsWayToTheProvider_CarriesNothingButItsReference()
    {
        var away = (await Browser.StepAsync("/logg-inn")).Response.Headers.Location!;

        Assert.Equal(["client_id", "request_uri"], away.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=')[0]).Order());
    }

    [Fact]
    public async Task People_OnTheProvidersPage_StandByMunicipalityAsScriptlessForms()
    {
        var choice = await Browser.GetAsync("/logg-inn");

        Assert.Equal(["Modum", "Sortland", "Strand", "Nordre Land"], choice.Document.QuerySelectorAll("section h2").Select(h => h.TextContent));
        Assert.Equal(51, choice.Document.QuerySelectorAll("section form button").Length);
        Assert.Empty(choice.Document.QuerySelectorAll("script"));
        Assert.Equal("nb", choice.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Person_UnknownToUs_IsToldWhomToAsk()
    {
        Program.People.Forget("Kari Lunde");

        var page = await Browser.SignInAsync("Kari Lunde");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal("Du har ikke tilgang til Stafettlogg", page.Heading);
        Assert.Contains("koordinatoren for samhandling", page.Text, StringComparison.Ordinal);
        Assert.False(Browser.HasSession);
        Assert.Equal(["Sign-in refused: UnknownPerson"], Program.Log.Ours);
    }

    [Fact]
    public async Task Person_UnknownToUs_MaySignInAsAnother()
    {
        Program.People.Forget("Kari Lunde");
        var refused = await Browser.SignInAsync("Kari Lunde");

        var link = refused.Document.QuerySelector("main a")!.GetAttribute("href")!;
        var page = await Browser.PressAsync(await Browser.GetAsync(link), "Per Haugen");
        var cases = await Browser.GetAsync("/prove/saker");

        Assert.Equal(Program.Address.Port, page.Address.Port);
        Assert.Contains(Program.People["Per Haugen"].Id.ToString(), cases.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WhoseRolesHaveEnded_IsUnknown()
    {
        Program.People.Give("Kari Lunde");

        Assert.Equal(HttpStatusCode.Forbidden, (await Browser.SignInAsync("Kari Lunde")).Status);
        Assert.False(Browser.HasSession);
    }

    [Fact]
    public async Task Keys_ChangedAtTheProvider_DoNotStopTheNextSignIn()
    {
        await Browser.SignInAsync("Kari Lunde");

        await Program.Provider.RotateAsync(TestContext.Current.CancellationToken);
        using var second = new Browser(Program.Address);
        var page = await second.SignInAsync("Per Haugen");

        Assert.Equal("Mine saker", page.Heading);
        Assert.Equal("Mine saker", (await Browser.GetAsync("/prove/saker")).Heading);
    }
}
