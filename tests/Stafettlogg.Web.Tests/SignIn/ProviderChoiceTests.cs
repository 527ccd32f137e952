using System.Net;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>The page that asks by which provider, where there are several. Neither answers here: only the way to them is asked for.</summary>
public sealed class ProviderChoiceTests : IAsyncLifetime
{
    private RogueProvider families = null!;
    private RogueProvider employees = null!;
    private RunningProgram program = null!;
    private Browser browser = null!;

    public async ValueTask InitializeAsync()
    {
        families = await RogueProvider.StartAsync(ProfileCase.Of("IdPorten"));
        employees = await RogueProvider.StartAsync(ProfileCase.Of("Ansattporten"));
        var settings = ProfileCase.Of("IdPorten").Settings(families.Issuer);
        foreach (var (key, value) in ProfileCase.Of("Ansattporten").Settings(employees.Issuer, ("Employer", "Modum kommune")))
        {
            settings[key.Replace($":{ProfileCase.Name}:", ":Ansatt:", StringComparison.Ordinal)] = value;
        }

        program = await RunningProgram.StartAsync(settings);
        browser = new(program.Address);
        families.Pid = program.People.NumberOf("Hege Solli");
        employees.Pid = families.Pid;
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await program.DisposeAsync();
        await families.DisposeAsync();
        await employees.DisposeAsync();
    }

    [Fact]
    public async Task Page_NotSignedIn_AsksByPlainLinksAndComesBackToItself()
    {
        var choice = await browser.GetAsync("/prove/saker?side=2");

        Assert.Equal((HttpStatusCode.OK, "Logg inn"), (choice.Status, choice.Heading));
        Assert.Equal(["Foresatt eller ungdom", "Ansatt i Modum kommune"], choice.Document.QuerySelectorAll("main li a").Select(link => link.TextContent));
        Assert.Empty(choice.Document.QuerySelectorAll("main form, main script"));
        foreach (var (link, role) in new[] { ("Foresatt eller ungdom", "Guardian"), ("Ansatt i Modum kommune", "Employee") })
        {
            using var fresh = new Browser(program.Address);
            var page = await fresh.GetAsync(LinkIn(choice, link));

            Assert.Equal(new Uri(program.Address, "/prove/saker?side=2"), page.Address);
            Assert.Contains(role, page.Text, StringComparison.Ordinal);
        }

        Assert.Empty(program.Log.Ours);
    }

    [Fact]
    public async Task SignIn_AnotherWay_EndsTheSessionBefore()
    {
        var choice = await browser.GetAsync("/logg-inn?annen=ja");
        await browser.GetAsync(LinkIn(choice, "Foresatt eller ungdom"));
        var old = new CookieContainer();
        old.Add(browser.Cookies.GetAllCookies());
        await browser.GetAsync(LinkIn(choice, "Ansatt i Modum kommune"));

        Assert.Equal(1, program.Sessions.Open);
        using var thief = new Browser(program.Address);
        thief.Cookies.Add(old.GetAllCookies());
        Assert.Equal(HttpStatusCode.Redirect, (await thief.StepAsync("/prove/saker")).Status);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    public async Task Choice_WithAForeignReturnUrl_IsRefused(string returnUrl)
    {
        var page = await browser.GetAsync($"/logg-inn?med={ProfileCase.Name}&returnUrl={Uri.EscapeDataString(returnUrl)}");

        Assert.Equal((HttpStatusCode.BadRequest, "Innloggingen gikk ikke"), (page.Status, page.Heading));
        Assert.Equal(["Sign-in refused: ForeignReturnUrl"], program.Log.Ours);
    }

    [Fact]
    public async Task Choice_OfAProviderThatIsNone_IsAskedAgain() =>
        Assert.Equal("Logg inn", (await browser.GetAsync("/logg-inn?med=planted")).Heading);

    [Fact]
    public async Task Answer_OfOneProviderAtTheAddressOfTheOther_IsRefused()
    {
        families.Answer = answer => answer["planted"] = "1";
        var step = await browser.StepAsync(LinkIn(await browser.GetAsync("/logg-inn"), "Foresatt eller ungdom"));
        while (step.Response.Headers.Location is { } next && !$"{next}".Contains("planted=1", StringComparison.Ordinal)) step = await browser.StepAsync($"{next}");
        var answer = step.Response.Headers.Location!;

        var page = await browser.GetAsync($"{answer}".Replace($"/svar/{ProfileCase.Name}", "/svar/ansatt", StringComparison.Ordinal));

        Assert.Equal("Innloggingen gikk ikke", page.Heading);
        Assert.Equal(["Sign-in refused: WrongState"], program.Log.Ours);
        Assert.False(browser.HasSession);
    }

    private static string LinkIn(Page page, string link) => page.Document.QuerySelectorAll("main li a").Single(a => a.TextContent == link).GetAttribute("href")!;
}
