using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Municipalities;

/// <summary>The head of an open page is open; of the others it says no more than the page does.</summary>
public sealed class OpenHeadTests(SharedProgram shared)
{
    public static TheoryData<string> Open => ["/", "/logget-ut", .. OpenPages.Addresses];

    [Theory]
    [MemberData(nameof(Open))]
    public async Task Head_OfAnOpenPage_IsAnsweredAsThePageIsAndWithoutIt(string address)
    {
        var answer = await AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("text/html", answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("", answer.Document.Body!.TextContent);
    }

    [Theory]
    [InlineData("/saker")]
    [InlineData("/no-such-page")]
    [InlineData("/saker/019b2b1e-0000-7000-8000-000000000001")]
    public async Task Head_OfAPageThatAsksWhoItIs_LeadsToSignIn(string address) =>
        Assert.Equal((HttpStatusCode.Redirect, $"/logg-inn?returnUrl={Uri.EscapeDataString(address)}"), await LedAsync(address));

    [Fact]
    public async Task Head_OfSignIn_LeadsToTheProviderAsThePageDoes()
    {
        using var nobody = new Browser((await shared.ProgramAsync()).Address);
        var page = await nobody.StepAsync("/logg-inn");

        var (status, to) = await LedAsync("/logg-inn");

        Assert.Equal(page.Status, status);
        Assert.Equal(page.Response.Headers.Location!.GetLeftPart(UriPartial.Path), new Uri(to).GetLeftPart(UriPartial.Path));
    }

    private async Task<(HttpStatusCode Status, string To)> LedAsync(string address)
    {
        var answer = await AskAsync(address);
        return (answer.Status, $"{answer.Response.Headers.Location}");
    }

    private async Task<Page> AskAsync(string address)
    {
        using var nobody = new Browser((await shared.ProgramAsync()).Address);
        return await nobody.SendAsync(new(HttpMethod.Head, new Uri(nobody.Home, address)), follow: false);
    }
}
