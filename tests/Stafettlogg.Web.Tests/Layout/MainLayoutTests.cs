using System.Text.RegularExpressions;
using Stafettlogg.Web.Layout;
using Stafettlogg.Web.Tests.Shared;

namespace Stafettlogg.Web.Tests.Layout;

public sealed class MainLayoutTests
{
    private static readonly Visitor Kari =
        new("Kari Lunde", "Kontaktlærer", "Fjellglimt barneskole", [new("Mine saker", "/saker"), new("Innboks", "/innboks", 2)]);

    [Fact]
    public async Task Head_SignedIn_ShowsWhoAndTheWayOut()
    {
        var page = await Sheet.Of<MainLayout>([], Kari);

        Assert.Contains("Kari Lunde", page.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kontaktlærer, Fjellglimt barneskole", page.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        var form = page.QuerySelector("form[action='/logg-ut']")!;
        Assert.Equal("post", form.GetAttribute("method"));
        Assert.Equal("Logg ut", form.QuerySelector("button")!.TextContent);
    }

    [Fact]
    public async Task Menu_OnACaseUnderAPage_MarksThatPage()
    {
        var page = await Sheet.Of<MainLayout>([], Kari);

        var menu = page.QuerySelector("nav[aria-label=Hovedmeny]")!;
        Assert.Equal(["Mine saker", "Innboks2 (2 venter)"], menu.QuerySelectorAll("a").Select(link => Regex.Replace(link.TextContent, @"\s+", " ").Trim()));
        Assert.Equal("/saker", menu.QuerySelector("[aria-current='true']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task SkipLink_OnAPageWithAQuery_StaysOnThePage()
    {
        var page = await Sheet.Of<MainLayout>([], Kari);

        var (path, id) = page.QuerySelector("a")!.GetAttribute("href")!.Split('#') is [var before, var after] ? (before, after) : ("", "");
        Assert.Equal("/saker/7?vis=alt", path);
        Assert.Equal("main", page.GetElementById(id)!.LocalName);
    }

    [Fact]
    public async Task Head_SignedOut_OffersSignInAndNoMenu()
    {
        var page = await Sheet.Of<MainLayout>([]);

        Assert.Equal("/logg-inn", page.QuerySelector("header a.top-signin")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("header nav, form"));
    }
}
