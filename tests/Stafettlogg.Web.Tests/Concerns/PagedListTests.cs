using System.Net;
using AngleSharp.Dom;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Concerns;

/// <summary>The list when there are many: 25 a page, next due first over all the pages, the closed ones apart.</summary>
public sealed class PagedListTests
{
    [Fact]
    public async Task List_OfMany_ComesAPageAtATimeWithTheNextDueFirst()
    {
        await using var program = await WholeProgram.StartAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var ids = new List<Guid>();
        for (var day = 1; day <= 27; day++)
        {
            program.Clock.StandsAt = new(2026, 3, day, 11, 0, 0, TimeSpan.Zero);
            ids.Add(await kari.WonderAsync());
        }

        var (first, second, beyond) = (await kari.GetAsync("/saker"), await kari.GetAsync("/saker?side=2"), await kari.GetAsync("/saker?side=99"));

        Assert.Equal(ids[..25], Ids(first));
        Assert.Equal(ids[25..], Ids(second));
        Assert.Empty(Ids(beyond));
        Assert.Equal("Side 1 av 2", Pages(first).QuerySelector("span")!.TextContent);
        Assert.Equal("/saker?side=2", Assert.Single(Pages(first).QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Equal("Neste side", Assert.Single(Pages(first).QuerySelectorAll("a")).TextContent);
        Assert.Equal("Side 2 av 2", Pages(second).QuerySelector("span")!.TextContent);
        Assert.Equal("/saker", Assert.Single(Pages(second).QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Equal("Forrige side", Assert.Single(Pages(second).QuerySelectorAll("a")).TextContent);
        foreach (var odd in new[] { "0", "-1", "x", "", "2147483648", "1.5" }) Assert.Equal(ids[..25], Ids(await kari.GetAsync($"/saker?side={odd}")));
    }

    [Fact]
    public async Task List_OfTheClosed_StandsApartAndEachLeadsToTheOther()
    {
        await using var program = await WholeProgram.StartAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var (open, wonder, followUp) = (await kari.WonderAsync(), await kari.WonderAsync(), await kari.FollowUpAsync());
        var nothing = await kari.GetAsync("/saker?vis=avsluttet");
        await kari.CloseAsync(wonder);
        await kari.CloseFollowUpAsync(followUp);

        var (going, over) = (await kari.GetAsync("/saker"), await kari.GetAsync("/saker?vis=avsluttet"));

        Assert.Contains("Du har ingen avsluttede saker", nothing.Text, StringComparison.Ordinal);
        Assert.Equal("Mine saker", going.Heading);
        Assert.Equal([open], Ids(going));
        Assert.Contains(going.Document.QuerySelectorAll("main a"), link => link.TextContent == "Avsluttede saker (2)" && link.GetAttribute("href") == "/saker?vis=avsluttet");
        Assert.Equal("Avsluttede saker", over.Heading);
        Assert.Equal(new[] { wonder, followUp }.Order(), Ids(over).Order());
        Assert.Contains(over.Document.QuerySelectorAll("main a"), link => link.TextContent == "Til de åpne sakene (1)" && link.GetAttribute("href") == "/saker");
        Assert.DoesNotContain("Ny undring", over.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_AtEachLevel_SaysLevelHolderAndWhatIsDueInWords()
    {
        await using var program = await WholeProgram.StartAsync();
        var (kari, hege, per) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Hege Solli", "Ansatt"), await program.AsAsync("Per Haugen"));
        var wonder = await kari.WonderAsync();
        var followUp = await kari.FollowUpAsync();
        await kari.JoinAsync(followUp, "Hege Solli");
        await (await kari.MeasureFormAsync(followUp)).With("Measure.Due", $"{FollowUpDeeds.NextYear}-01-07").With("Measure.EvaluateOn", $"{FollowUpDeeds.NextYear}-02-28").SendAsync();

        Assert.Equal(["Emil Testesen", "Nivå 0 – Undring", "Du følger opp"], Words(await kari.RowAsync(wonder)).Take(3));
        Assert.Equal(
            ["Emil Testesen", "Nivå 1 – Innsats i egen tjeneste", "Du har stafettpinnen", $"Et tiltak skal være i gang innen 7. januar {FollowUpDeeds.NextYear}"],
            Words(await kari.RowAsync(followUp)).Take(4));
        Assert.Equal("Kari Lunde har stafettpinnen", Words(await hege.RowAsync(followUp))[2]);
        Assert.Equal("Kari Lunde har stafettpinnen", Words(await per.RowAsync(followUp))[2]);
        Assert.Null(await hege.RowAsync(wonder));
    }

    private static List<Guid> Ids(Page page)
    {
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return [.. page.Document.QuerySelectorAll("a.rows-name").Select(link => Guid.Parse(link.GetAttribute("href")![^36..]))];
    }

    private static IElement Pages(Page page) => page.Document.QuerySelector("nav[aria-label=Sider]")!;

    private static List<string> Words(IElement? row) =>
        [.. row!.QuerySelectorAll("a.rows-name, p.subtle, span:not(.ds-tag)").Select(part => string.Join(' ', part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
