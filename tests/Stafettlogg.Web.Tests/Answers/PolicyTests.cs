using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stafettlogg.Web.SignIn;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>What an answer tells the browser that it may do, and what is not answered at all.</summary>
public sealed class PolicyTests(SharedProgram shared)
{
    [Fact]
    public async Task Page_WithAnIsland_RunsTheOneScriptThatBearsTheWordOfThisAnswer()
    {
        var kari = await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();

        Page[] answers = [await kari.GetAsync($"/saker/{id}"), await kari.GetAsync($"/saker/{id}")];
        var words = answers.Select(answer => Assert.Single(answer.Document.QuerySelectorAll("script")).GetAttribute("nonce")!).ToList();

        Assert.All(words.Zip(answers), it => Assert.Contains($"script-src 'nonce-{it.First}'; connect-src 'self';", PolicyOf(it.Second), StringComparison.Ordinal));
        Assert.NotEqual(words[0], words[1]);
        Assert.All(words, word => Assert.Equal(16, Convert.FromBase64String(word).Length));
    }

    [Fact]
    public async Task Page_WithoutAnIsland_RunsNoScriptAndCallsNobody()
    {
        var kari = await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();

        foreach (var address in new[] { "/saker", "/undringer/ny", $"/saker/{id}/niva", $"/saker/{id}/innsyn", "/veileder?kommune=modum", "/no-such-page" })
        {
            var answer = await kari.GetAsync(address);

            Assert.Empty(answer.Document.QuerySelectorAll("script, [onclick], [style]"));
            Assert.StartsWith("default-src 'none'; style-src 'self';", PolicyOf(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Answer_Whichever_KeepsOtherWindowsAndSitesOut()
    {
        var program = await shared.ProgramAsync();
        using var nobody = new Browser(program.Address);

        foreach (var address in new[] { "/", "/saker", "/site.css", "/no-such-page", "/health/live" })
        {
            var headers = (await nobody.StepAsync(address)).Response.Headers;

            Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Opener-Policy").Single());
            Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Resource-Policy").Single());
            Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
            Assert.False(headers.Contains("Access-Control-Allow-Origin"));
            Assert.False(headers.Contains("Server"), "the answer says what made it");
        }
    }

    [Fact]
    public async Task Program_InEarnestWithoutHttps_SaysNothingButHowItIs()
    {
        await using var program = await WholeProgram.StartAsync(also: services => services.Replace(ServiceDescriptor.Singleton(new DemoMode(false))));
        using var nobody = new Browser(program.Address);

        foreach (var address in new[] { "/", "/logg-inn", "/veileder?kommune=modum", "/site.css", "/saker" })
        {
            var answer = await nobody.StepAsync(address);

            Assert.Equal(HttpStatusCode.UpgradeRequired, answer.Status);
            Assert.Equal("Siden må åpnes med https", answer.Heading);
        }

        Assert.Equal(HttpStatusCode.OK, (await nobody.StepAsync("/health/ready")).Status);
    }

    [Theory]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Forwarded", "proto=https")]
    public async Task Request_ThatClaimsToComeOfAProxy_IsNotBelieved(string header, string claim)
    {
        await using var program = await WholeProgram.StartAsync(also: services => services.Replace(ServiceDescriptor.Singleton(new DemoMode(false))));
        using var nobody = new Browser(program.Address);
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(program.Address, "/"));
        request.Headers.Add(header, claim);

        Assert.Equal(HttpStatusCode.UpgradeRequired, (await nobody.SendAsync(request, follow: false)).Status);
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/no-such-page", "text/html; charset=utf-8")]
    [InlineData("/veileder?kommune=modum", "text/html; charset=utf-8")]
    [InlineData("/health/live", "text/plain")]
    [InlineData("/site.css", "text/css")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    public async Task Answer_WithABody_SaysWhatItIsAndInWhatLetters(string address, string type)
    {
        var answer = await (await (await shared.ProgramAsync()).AsAsync("Kari Lunde")).GetAsync(address);

        Assert.StartsWith(type, $"{answer.Response.Content.Headers.ContentType}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/lib/")]
    [InlineData("/lib/designsystemet/")]
    [InlineData("/_framework/")]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    public async Task Folder_OfOurFiles_IsNotListed(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await (await shared.ProgramAsync()).AsAsync("Kari Lunde")).StepAsync(address)).Status);

    [Fact]
    public async Task Request_ToHaveItsOwnWordsBack_IsRefused()
    {
        var kari = await (await shared.ProgramAsync()).AsAsync("Kari Lunde");

        var answer = await kari.SendAsync(new(HttpMethod.Trace, new Uri(kari.Home, "/saker")), follow: false);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.DoesNotContain("TRACE", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_blazor")]
    [InlineData("/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("/_blazor/initializers")]
    public async Task Circuit_WithoutASession_IsNotOpened(string address)
    {
        using var nobody = new Browser((await shared.ProgramAsync()).Address);

        Assert.NotEqual(HttpStatusCode.OK, (await nobody.StepAsync(address)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await nobody.SendAsync(new(HttpMethod.Post, new Uri(nobody.Home, address)), follow: false)).Status);
    }

    [Fact]
    public async Task SignedOut_Page_ClearsWhatTheBrowserKept()
    {
        using var nobody = new Browser((await shared.ProgramAsync()).Address);

        Assert.Equal("\"cache\", \"storage\"", (await nobody.StepAsync("/logget-ut")).Response.Headers.GetValues("Clear-Site-Data").Single());
        Assert.False((await nobody.StepAsync("/")).Response.Headers.Contains("Clear-Site-Data"));
    }

    private static string PolicyOf(Page page) => page.Response.Headers.GetValues("Content-Security-Policy").Single();
}
