using System.Net;
using Stafettlogg.Web.SignIn.Sessions;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>One's own sessions: seen by oneself alone, and ended by nobody whom the provider has not just asked who they are (ASVS 7.5.2).</summary>
public sealed class OwnSessionsTests : ProgramTest
{
    private const string Address = "/innlogginger";

    [Fact]
    public async Task OwnSessions_OfOnePerson_AreListedForThemAndNobodyElses()
    {
        using var away = await SignedInAsync("Kari Lunde");
        using var per = await SignedInAsync("Per Haugen");
        await Browser.SignInAsync("Kari Lunde");

        var (page, his) = (await Browser.GetAsync(Address), await per.GetAsync(Address));

        Assert.Equal("Innlogginger", page.Heading);
        Assert.Equal(2, page.Document.QuerySelectorAll("main li, ul.sheet > li").Length);
        Assert.Single(page.Document.QuerySelectorAll("li form"));
        Assert.Contains("Denne innloggingen", page.Text, StringComparison.Ordinal);
        Assert.Contains("Du logget inn med demoinnloggingen.", page.Text, StringComparison.Ordinal);
        Assert.Empty(his.Document.QuerySelectorAll("li form"));
        using var nobody = new Browser(Program.Address);
        Assert.Equal("/logg-inn", (await nobody.StepAsync(Address)).Response.Headers.Location!.ToString().Split('?')[0]);
    }

    [Fact]
    public async Task EndOwn_WithoutFreshAuthentication_WaitsUntilTheProviderHasAskedAndThenGoesOn()
    {
        using var away = await SignedInAsync("Kari Lunde");
        await Browser.SignInAsync("Kari Lunde");

        var asked = await Browser.PressAsync(await Browser.GetAsync(Address), "Avslutt innloggingen");

        Assert.NotEqual(Program.Address.Port, asked.Address.Port);
        Assert.Equal((HttpStatusCode.OK, 2), (await OpenAsync(away), Program.Sessions.Open));
        var done = await Browser.PressAsync(asked, "Kari Lunde");
        Assert.Contains("Innloggingen er avsluttet.", done.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK, 1), (await OpenAsync(away), await OpenAsync(Browser), Program.Sessions.Open));
    }

    [Fact]
    public async Task EndOwn_FreshlyAuthenticated_IsDoneAtOnceAndAskedForAgainAfterAWhile()
    {
        await Browser.SignInAsync("Kari Lunde");
        using var first = await SignedInAsync("Kari Lunde");
        await ConfirmedAsync("Kari Lunde");
        using var second = await SignedInAsync("Kari Lunde");
        using var third = await SignedInAsync("Kari Lunde");
        using var fourth = await SignedInAsync("Kari Lunde");

        var done = await Browser.PressAsync(await Browser.GetAsync(Address), "Avslutt alle andre innlogginger");
        Assert.Contains("Innloggingen er avsluttet.", done.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect, 1), (await OpenAsync(second), await OpenAsync(fourth), Program.Sessions.Open));

        using var late = await SignedInAsync("Kari Lunde");
        Program.Clock.Ahead = SessionCookie.Fresh + TimeSpan.FromSeconds(1);
        await Browser.PressAsync(await Browser.GetAsync(Address), "Avslutt innloggingen", follow: false);
        Assert.Equal(2, Program.Sessions.Open);
    }

    [Fact]
    public async Task EndOwn_SignedInAnewAsAnother_EndsNothingOfEither()
    {
        using var away = await SignedInAsync("Kari Lunde");
        using var per = await SignedInAsync("Per Haugen");
        await Browser.SignInAsync("Kari Lunde");

        var asked = await Browser.PressAsync(await Browser.GetAsync(Address), "Avslutt innloggingen");
        var done = await Browser.PressAsync(asked, "Per Haugen");

        Assert.Contains("Ingenting er avsluttet.", done.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await OpenAsync(away), await OpenAsync(per)));
    }

    [Fact]
    public async Task EndOwn_AnotherPersonsId_DoesNothingAndIsAnsweredAsAnUnknownOne()
    {
        using var per = await SignedInAsync("Per Haugen");
        using var beside = await SignedInAsync("Per Haugen");
        var theirs = IdsOn(await beside.GetAsync(Address))[0];
        await Browser.SignInAsync("Kari Lunde");
        using var own = await SignedInAsync("Kari Lunde");
        await ConfirmedAsync("Kari Lunde");
        using var another = await SignedInAsync("Kari Lunde");
        var token = await TokenAsync(Browser);

        var answers = new List<(HttpStatusCode, string?)>();
        foreach (var id in new[] { theirs, $"{Guid.Empty}", "nonsense", "" })
        {
            var answer = await SendAsync(Browser, id, token);
            answers.Add((answer.Status, answer.Response.Headers.Location?.ToString()));
        }

        Assert.Equal((HttpStatusCode.Redirect, "/innlogginger?svar=avsluttet"), Assert.Single(answers.Distinct()));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (await OpenAsync(per), await OpenAsync(beside), await OpenAsync(Browser)));
    }

    [Fact]
    public async Task EndOwn_WithoutTheTokenOfTheForm_IsRefused()
    {
        using var away = await SignedInAsync("Kari Lunde");
        await Browser.SignInAsync("Kari Lunde");

        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(Browser, "andre", token: "")).Status);
        using var nobody = new Browser(Program.Address);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(nobody, "andre", token: "")).Status);

        Assert.Equal(HttpStatusCode.OK, await OpenAsync(away));
    }

    private static string[] IdsOn(Page page) => [.. page.Document.QuerySelectorAll("li input[name=innlogging]").Select(input => input.GetAttribute("value")!)];

    private static async Task<string> TokenAsync(Browser browser) =>
        (await browser.GetAsync(Address)).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static Task<Page> SendAsync(Browser browser, string which, string token) => browser.SendAsync(
        new(HttpMethod.Post, new Uri(browser.Home, "/innlogginger/avslutt")) { Content = new FormUrlEncodedContent([new("innlogging", which), new("__RequestVerificationToken", token)]) }, follow: false);

    private static async Task<HttpStatusCode> OpenAsync(Browser browser) => (await browser.StepAsync("/prove/saker")).Status;

    // One session of theirs is ended, so that the provider has asked.
    private async Task ConfirmedAsync(string person) =>
        await Browser.PressAsync(await Browser.PressAsync(await Browser.GetAsync(Address), "Avslutt innloggingen"), person);

    private async Task<Browser> SignedInAsync(string person)
    {
        var browser = new Browser(Program.Address);
        await browser.SignInAsync(person);
        return browser;
    }
}
