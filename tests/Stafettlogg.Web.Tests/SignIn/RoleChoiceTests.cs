using System.Net;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Tests.SignIn;

public sealed class RoleChoiceTests : ProgramTest
{
    [Fact]
    public async Task Roles_Two_AreChosenBetweenBeforeThePageFirstAskedForOpens()
    {
        var choice = await Browser.SignInAsync("Hege Solli", "/prove/saker?side=2");
        Assert.Equal("Velg rolle", choice.Heading);
        Assert.Equal(["Ansatt", "Foresatt", "Logg ut"], choice.Document.QuerySelectorAll("button").Select(b => b.TextContent));

        var page = await Browser.PressAsync(choice, "Foresatt");

        Assert.Equal(new Uri(Program.Address, "/prove/saker?side=2"), page.Address);
        Assert.Contains(nameof(ActorRole.Guardian), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_BeforeARoleIsChosen_StaysShut()
    {
        await Browser.SignInAsync("Hege Solli");

        Assert.Equal("/velg-rolle", (await Browser.GetAsync("/prove/saker")).Address.AbsolutePath);
        Assert.Equal("/velg-rolle", (await Browser.GetAsync("/prove/claims")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Role_EndedSinceThePageWasShown_IsRefused()
    {
        var choice = await Browser.SignInAsync("Hege Solli");
        Program.People.Give("Hege Solli", ActorRole.Guardian);

        var page = await Browser.PressAsync(choice, "Ansatt");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("Velg rolle", page.Heading);
        Assert.Contains("Du har ikke den rollen nå", page.Text, StringComparison.Ordinal);
        Assert.Equal("/velg-rolle", (await Browser.GetAsync("/prove/saker")).Address.AbsolutePath);
    }

    [Theory]
    [InlineData("Child")]
    [InlineData("7")]
    [InlineData("")]
    public async Task Role_NeverTheirs_IsRefused(string role)
    {
        var choice = await Browser.SignInAsync("Hege Solli");
        var fields = choice.Document.QuerySelectorAll("form[action!='/logg-ut'] input")
            .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!));

        var page = await Browser.PostAsync("/velg-rolle", [.. fields, ("role", role)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("/velg-rolle", (await Browser.GetAsync("/prove/saker")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Choice_WithoutItsFormToken_IsRefused()
    {
        await Browser.SignInAsync("Hege Solli");

        var page = await Browser.PostAsync("/velg-rolle", ("_handler", "role"), ("role", "Employee"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("/velg-rolle", (await Browser.GetAsync("/prove/saker")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Choice_WithAForeignReturnUrl_LeadsToTheFrontPage()
    {
        await Browser.SignInAsync("Hege Solli");
        var choice = await Browser.GetAsync("/velg-rolle?returnUrl=//evil.example");

        var answer = await Browser.PressAsync(choice, "Ansatt", follow: false);

        Assert.Equal(new Uri(Program.Address, "/"), new Uri(Program.Address, answer.Response.Headers.Location!));
    }

    [Fact]
    public async Task Role_OfAChildsOwn_IsNamedForTheChild()
    {
        Program.People.Give("Nora Testesen", ActorRole.Child, ActorRole.Guardian);

        var choice = await Browser.SignInAsync("Nora Testesen");

        Assert.Contains("Barn/ungdom", choice.Document.QuerySelectorAll("button").Select(b => b.TextContent));
    }
}
