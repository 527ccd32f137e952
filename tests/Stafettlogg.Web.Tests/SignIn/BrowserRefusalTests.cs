using System.Net;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>What a browser, or someone who sends it, can do wrong.</summary>
public sealed class BrowserRefusalTests : ProgramTest
{
    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("evil")]
    [InlineData("javascript:alert(1)")]
    public async Task SignIn_ForeignReturnUrl_IsRefusedBeforeTheProvider(string returnUrl)
    {
        var page = await Browser.GetAsync($"/logg-inn?returnUrl={Uri.EscapeDataString(returnUrl)}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Innloggingen gikk ikke", page.Heading);
        Assert.Single(Browser.Visited);
        Assert.Equal(["Sign-in refused: ForeignReturnUrl"], Program.Log.Ours);
        Assert.DoesNotContain(Program.Log.All, line => line.Contains("evil.example", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_SignedInAlready_LeadsToTheReturnUrlButNeverAbroad()
    {
        await Browser.SignInAsync("Kari Lunde");

        Assert.Equal("Mine saker", (await Browser.GetAsync("/logg-inn?returnUrl=/prove/saker")).Heading);
        Assert.Equal(HttpStatusCode.BadRequest, (await Browser.GetAsync("/logg-inn?returnUrl=//evil.example")).Status);
    }

    [Fact]
    public async Task Code_PlayedAgainInTheSameBrowser_IsRefused()
    {
        var answer = (await Browser.SignInStepAsync("Kari Lunde")).Address;

        await AssertRefusedAsync(Browser, answer, "WrongState");
        Assert.Equal("Mine saker", (await Browser.GetAsync("/prove/saker")).Heading);
    }

    [Fact]
    public async Task Code_PlayedAgainWithEverythingTheFirstHad_IsRefusedByTheProvider()
    {
        var choice = await Browser.GetAsync("/prove/saker");
        using var thief = new Browser(Program.Address);
        thief.Cookies.Add(Browser.Cookies.GetAllCookies());
        var page = await Browser.PressAsync(choice, "Kari Lunde");
        var answer = Browser.Visited.Single(address => address.AbsolutePath == "/logg-inn/svar/demo");
        Assert.Equal("Mine saker", page.Heading);

        await AssertRefusedAsync(thief, answer, "CodeRefused");
        Assert.False(thief.HasSession);
    }

    [Fact]
    public async Task Answer_BroughtToAnotherBrowser_IsRefused()
    {
        var stopped = await Browser.PressAsync(await Browser.GetAsync("/prove/saker"), "Kari Lunde", follow: false);
        while (stopped.Response.Headers.Location is { AbsolutePath: not "/logg-inn/svar/demo" } next)
        {
            stopped = await Browser.StepAsync(next.AbsoluteUri);
        }

        using var victim = new Browser(Program.Address);
        await AssertRefusedAsync(victim, stopped.Response.Headers.Location!, "WrongState");
        Assert.False(victim.HasSession);
    }

    [Fact]
    public async Task SignIn_CancelledAtTheProvider_SaysSo()
    {
        var page = await Browser.PressAsync(await Browser.GetAsync("/prove/saker"), "Avbryt");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("Du avbrøt innloggingen", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Sign-in refused: Cancelled"], Program.Log.Ours);
    }

    [Fact]
    public async Task SignIn_AskedForByBlazorsScript_IsLeftToTheBrowserItself()
    {
        using var script = new HttpRequestMessage(HttpMethod.Get, new Uri(Program.Address, "/logg-inn?returnUrl=%2Fsaker"));
        script.Headers.TryAddWithoutValidation("Accept", "text/html; blazor-enhanced-nav=on");
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });

        using var answer = await http.SendAsync(script, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("/logg-inn?returnUrl=%2Fsaker", answer.Headers.GetValues("blazor-enhanced-nav-redirect-location").Single());
    }

    [Theory]
    [InlineData("/prove/saker")]
    [InlineData("/prove/claims")]
    [InlineData("/no-such-page")]
    public async Task Page_NotSignedIn_LeadsToSignIn(string address)
    {
        var answer = await Browser.StepAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal($"/logg-inn?returnUrl={Uri.EscapeDataString(address)}", $"{answer.Response.Headers.Location}");
    }

    [Fact]
    public async Task Headers_OnEveryPage_AllowOnlyOurselvesAndTheProvider()
    {
        var provider = (await Browser.StepAsync("/logg-inn")).Response.Headers.Location!.GetLeftPart(UriPartial.Authority);

        var headers = (await Browser.GetAsync("/logget-ut")).Response.Headers;

        Assert.Equal(
            $"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self' {provider}; frame-ancestors 'none'; base-uri 'self'",
            headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.True(headers.CacheControl!.NoStore);
    }

    private async Task AssertRefusedAsync(Browser browser, Uri answer, string kind)
    {
        var page = await browser.GetAsync(answer.AbsoluteUri);

        Assert.Contains(page.Status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Forbidden });
        Assert.Equal("Innloggingen gikk ikke", page.Heading);
        Assert.Equal([$"Sign-in refused: {kind}"], Program.Log.Ours);
    }
}
