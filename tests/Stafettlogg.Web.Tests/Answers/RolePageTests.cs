using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>What is open to whom: nothing to nobody but the named few, and each role its own pages.</summary>
public sealed class RolePageTests(SharedProgram shared)
{
    private static readonly Dictionary<string, string> Anonymous = new()
    {
        ["/"] = "the way in",
        ["/logg-inn"] = "begins the signing in",
        ["/logg-inn/svar/{Provider}"] = "where the provider sends the browser back",
        ["/logg-inn/nokler/{provider}"] = "the public halves of our keys, for the provider",
        ["/logg-ut/ramme/{provider}"] = "a provider's page tells of a sign-out, without cookies",
        ["/logg-ut/melding/{provider}"] = "a provider tells of a sign-out in a token it has signed",
        ["/logg-ut"] = "who is signed out already may press it again",
        ["/logget-ut"] = "who has just signed out has no session",
        ["/veileder"] = "the guide is for everyone",
        ["/tjenester"] = "whom to ring is for everyone",
        ["/personvern"] = "told before one signs in",
        ["/tilgjengelighet"] = "told to everyone",
        ["/svar/{Code:int}"] = "what is answered when there is no page",
        ["/health/live"] = "asked by machines",
        ["/health/ready"] = "asked by machines",
    };

    [Fact]
    public async Task Endpoints_OfTheRunningProgram_AskWhoItIsOrStandOnTheList()
    {
        var program = await shared.ProgramAsync();

        var open = program.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct();

        Assert.Empty(open.Except(Anonymous.Keys));
        Assert.Empty(Anonymous.Keys.Except(open));
    }

    [Fact]
    public async Task Endpoints_NotOnTheList_SendWhoIsNotSignedInAway()
    {
        var program = await shared.ProgramAsync();
        using var nobody = new Browser(program.Address);
        var asked = 0;

        foreach (var endpoint in program.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            var address = System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!, @"\{\*?[^}]*guid\}", $"{WholeProgram.InventedId()}");
            address = System.Text.RegularExpressions.Regex.Replace(address, @"\{[^}]*\}", "1");
            var answer = await nobody.StepAsync("/" + address.TrimStart('/'));
            asked++;

            Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.NotFound or HttpStatusCode.Unauthorized, $"{endpoint.RoutePattern.RawText}: {answer.Status}");
            if (answer.Status == HttpStatusCode.Redirect) Assert.StartsWith("/logg-inn", $"{answer.Response.Headers.Location}", StringComparison.Ordinal);
        }

        Assert.True(asked >= 8, $"{asked} endpoints");
    }

    [Theory]
    [InlineData("Kari Lunde", null, "/saker", "Mine saker")]
    [InlineData("Hege Solli", "Ansatt", "/saker", "Mine saker")]
    [InlineData("Hege Solli", "Foresatt", "/mitt-barn", "Mine barn")]
    [InlineData("Marte Testesen", null, "/mitt-barn", "Mine barn")]
    [InlineData("Nora Testesen", null, "/mitt-barn", "Min logg")]
    public async Task FrontPage_LeadsEachToTheirOwn(string person, string? role, string address, string heading)
    {
        var page = await (await (await shared.ProgramAsync()).AsAsync(person, role)).GetAsync("/");

        Assert.Equal(address, page.Address.AbsolutePath);
        Assert.Equal(heading, page.Heading);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Theory]
    [InlineData("Marte Testesen", null, "/saker")]
    [InlineData("Marte Testesen", null, "/undringer/ny")]
    [InlineData("Nora Testesen", null, "/saker")]
    [InlineData("Hege Solli", "Foresatt", "/undringer/ny")]
    [InlineData("Kari Lunde", null, "/mitt-barn")]
    [InlineData("Hege Solli", "Ansatt", "/mitt-barn")]
    public async Task Page_OfAnotherRole_IsNotThere(string person, string? role, string address)
    {
        var browser = await (await shared.ProgramAsync()).AsAsync(person, role);

        var read = await browser.StepAsync(address);
        var sent = await browser.SendAsync(new(HttpMethod.Post, new Uri(browser.Home, address)) { Content = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "wonder")]) }, follow: false);

        Assert.All([read, sent], answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status));
        Assert.All([read, sent], answer => Assert.Equal("Fant ikke siden", answer.Heading));
    }

    [Fact]
    public async Task FrontPage_NotSignedIn_SaysWhatThisIsAndHowToSignIn()
    {
        using var nobody = new Browser((await shared.ProgramAsync()).Address);

        var page = await nobody.StepAsync("/");

        Assert.Equal("Stafettlogg", page.Heading);
        Assert.Equal("/logg-inn", page.Document.QuerySelectorAll("a").Single(link => link.TextContent == "Logg inn").GetAttribute("href"));
    }
}
