using Microsoft.Playwright;
using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.SignIn;

/// <summary>The way in and out, in a real browser with a certified provider.</summary>
public sealed class SignInTests(School school)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SignIn_AskedForByAPage_LeadsBackToThatPage(bool script)
    {
        await using var kari = await school.DeskAsync(script);

        await kari.SignInAsync("Kari Lunde", $"{school.OwnCase}/niva");

        Assert.Equal($"{school.OwnCase}/niva", new Uri(kari.Page.Url).AbsolutePath);
        await Desk.SeesAsync(kari.Page.GetByText("Kari Lunde", new() { Exact = true }));
        await Desk.SeesAsync(kari.Page.GetByText("Kontaktlærer, Fjellglimt barneskole"));
        Assert.Empty(kari.Complaints);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SignOut_Here_EndsTheProvidersSessionToo(bool script)
    {
        await using var desk = await school.DeskAsync(script);
        await desk.OpenAsync("/");
        await desk.Link("Logg inn").ClickAsync();
        await desk.Button("Kari Lunde").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Mine saker"));

        await desk.SignOutAsync();
        await desk.Link("Logg inn igjen").ClickAsync();

        await Desk.SeesAsync(desk.Heading("Velg hvem du er"));
        await desk.Button("Per Haugen").ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText("Per Haugen", new() { Exact = true }));
        Assert.Empty(desk.Complaints);
    }

    [Theory]
    [InlineData("Ansatt", "Mine saker")]
    [InlineData("Foresatt", "Mine barn")]
    public async Task SignIn_WithTwoRoles_AsksWhich(string role, string heading)
    {
        await using var hege = await school.DeskAsync(script: false);
        await hege.OpenAsync("/");
        await hege.Link("Logg inn").ClickAsync();
        await hege.Button("Hege Solli").ClickAsync();
        await Desk.SeesAsync(hege.Heading("Velg rolle"));

        await hege.Button(role).ClickAsync();

        await Desk.SeesAsync(hege.Heading(heading));
    }

    [Fact]
    public async Task Session_OverHttp_IsOutOfReachForScriptAndForeignForms()
    {
        await using var kari = await school.DeskAsync();
        await kari.SignInAsync("Kari Lunde");

        var session = Assert.Single(await kari.Page.Context.CookiesAsync(), cookie => cookie.Name == $"stafettlogg-{school.Program.Address.Port}");

        Assert.True(session.HttpOnly);
        Assert.Equal(SameSiteAttribute.Lax, session.SameSite);
        Assert.DoesNotContain(session.Value, await kari.Page.EvaluateAsync<string>("document.cookie"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoPrograms_InOneBrowser_DoNotSignEachOtherOut()
    {
        await using var other = await BuiltProgram.StartAsync();
        await using var desk = await school.DeskAsync();
        await desk.SignInAsync("Kari Lunde");
        await desk.SignInAsync("Per Haugen", new Uri(other.Address, "/saker").ToString());
        await Desk.SeesAsync(desk.Page.GetByText("Per Haugen", new() { Exact = true }));

        await desk.OpenAsync("/saker");
        await Desk.SeesAsync(desk.Page.GetByText("Kari Lunde", new() { Exact = true }));
        await desk.SignOutAsync();
        await desk.OpenAsync(new Uri(other.Address, "/saker").ToString());

        await Desk.SeesAsync(desk.Page.GetByText("Per Haugen", new() { Exact = true }));
    }
}
