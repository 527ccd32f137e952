using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Municipalities;

/// <summary>Which municipality the open pages are about: asked for, where the reader works, or not chosen yet.</summary>
public sealed class ChoiceTests(SharedProgram shared)
{
    public static TheoryData<string> Addresses => [.. OpenPages.Addresses];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_NobodySignedInAndNothingChosen_OffersEveryMunicipality(string address)
    {
        var page = await shared.OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(
            ["Modum", "Nordre Land", "Sortland", "Strand"],
            page.Document.QuerySelectorAll(".choose a").Select(link => link.TextContent));
        Assert.Equal($"{address}?kommune=nordre-land", page.Document.QuerySelectorAll(".choose a")[1].GetAttribute("href"));
        Assert.Empty(page.Document.QuerySelectorAll(".choose [aria-current]"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_OfOneMunicipality_MarksItAndKeepsItInTheFooter(string address)
    {
        var page = await shared.OpenAsync($"{address}?kommune=strand");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Strand", page.Document.QuerySelector(".choose [aria-current=true]")!.TextContent);
        Assert.Contains("Strand", page.Heading, StringComparison.Ordinal);
        Assert.Equal(
            OpenPages.Addresses.Select(one => $"{one}?kommune=strand"),
            page.Document.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_OfAMunicipalityNotServedHere_IsNotThereAndOffersThose(string address)
    {
        var page = await shared.OpenAsync($"{address}?kommune=%3Cb%3Eoslo");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Den kommunen finnes ikke her", page.Said(), StringComparison.Ordinal);
        Assert.Equal(4, page.Document.QuerySelectorAll(".choose a").Length);
        Assert.DoesNotContain("oslo", page.Said(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Berit Olsen", "Sortland")]
    [InlineData("Gro Dokka", "Nordre Land")]
    public async Task Page_SignedInAtWork_IsOfOnesOwnMunicipality(string person, string municipality)
    {
        var browser = await (await shared.ProgramAsync()).AsAsync(person);

        foreach (var address in OpenPages.Addresses)
            Assert.Equal(municipality, (await browser.GetAsync(address)).Document.QuerySelector(".choose [aria-current=true]")?.TextContent);
        Assert.Contains("Strand", (await browser.GetAsync("/veileder?kommune=strand")).Heading, StringComparison.Ordinal);
    }

    // Where a child goes to school now must not be read off a page's first choice (R11).
    [Theory]
    [InlineData("Thomas Skjermet")]
    [InlineData("Unni Eid")]
    public async Task Page_SignedInAsFamily_ChoosesNothingBeforehand(string person)
    {
        var page = await (await (await shared.ProgramAsync()).AsAsync(person)).GetAsync("/veileder");

        Assert.Empty(page.Document.QuerySelectorAll(".choose [aria-current]"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_OpenToAll_HasTheHeadersOfEveryOther(string address)
    {
        var headers = (await shared.OpenAsync($"{address}?kommune=modum")).Response.Headers;

        Assert.Contains("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Footer_OfEveryPage_LeadsToTheOpenPages()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        using var nobody = new Browser(program.Address);
        Page[] pages = [await nobody.GetAsync("/"), await kari.GetAsync($"/saker/{WholeProgram.InventedId()}")];

        Assert.All(pages, page => Assert.Equal(OpenPages.Addresses, FooterOf(page)));
        Assert.Equal([.. OpenPages.Addresses, "/innlogginger"], FooterOf(await kari.GetAsync("/saker")));

        static IEnumerable<string?> FooterOf(Page page) => page.Document.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href"));
    }

    [Fact]
    public async Task FrontPage_NobodySignedIn_LeadsToTheGuideOfEachMunicipality()
    {
        var page = await shared.OpenAsync("/");

        Assert.Equal(
            ["BTI-handlingsveileder for Modum", "BTI-veileder for Nordre Land", "BTI-handlingsveileder for Sortland", "BTI-veileder for Strand"],
            page.Document.QuerySelectorAll("main a[href^='/veileder']").Select(link => link.TextContent));
    }
}
