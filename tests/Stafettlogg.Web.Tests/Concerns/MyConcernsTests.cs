using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Concerns;

/// <summary>The list, by a clock that stands where the test wants it.</summary>
public sealed class MyConcernsTests
{
    // Before, in and after the hour that is skipped or comes twice, and around New Year: when it is, what the log says, when it is due.
    private static readonly (string Moment, string Written, string Due)[] Nights =
    [
        ("2025-10-26T00:30:00Z", "26. oktober kl. 02.30", "9. november"),
        ("2025-10-26T01:30:00Z", "26. oktober kl. 02.30", "9. november"),
        ("2025-12-31T22:30:00Z", "31. desember kl. 23.30", "14. januar 2026"),
        ("2025-12-31T23:30:00Z", "1. januar kl. 00.30", "15. januar"),
        ("2026-03-28T22:59:00Z", "28. mars kl. 23.59", "11. april"),
        ("2026-03-29T00:30:00Z", "29. mars kl. 01.30", "12. april"),
        ("2026-03-29T01:30:00Z", "29. mars kl. 03.30", "12. april"),
    ];

    [Fact]
    public async Task List_AsDaysGoBy_MovesWhatIsDueUpAndCountsTheDays()
    {
        await using var program = await WholeProgram.StartAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var empty = await kari.GetAsync("/saker");
        program.Clock.StandsAt = Oslo(2026, 3, 2);
        var first = await kari.WonderAsync("Emil Testesen");
        program.Clock.StandsAt = Oslo(2026, 3, 9);
        var second = await kari.WonderAsync("Ask Solli");

        Assert.Contains("Du har ingen åpne saker", empty.Text, StringComparison.Ordinal);
        Assert.Contains("Ny undring", empty.Text, StringComparison.Ordinal);
        Assert.Equal("Denne uka: I dag 16. mars", await SummaryAsync(program, kari, Oslo(2026, 3, 16), first));
        Assert.Equal("Denne uka: I morgen 16. mars", await SummaryAsync(program, kari, Oslo(2026, 3, 15), first));
        Assert.Equal("Senere: Om 7 dager 16. mars", await SummaryAsync(program, kari, Oslo(2026, 3, 9), first));
        Assert.Equal("Haster: 1 dag over 16. mars", await SummaryAsync(program, kari, Oslo(2026, 3, 17), first));
        Assert.Equal("Haster: 4 dager over 16. mars", await SummaryAsync(program, kari, Oslo(2026, 3, 20), first));
        Assert.Equal("Denne uka: Om 3 dager 23. mars", await SummaryAsync(program, kari, Oslo(2026, 3, 20), second));
        Assert.Equal([first, second], (await kari.GetAsync("/saker")).Document.QuerySelectorAll("a.rows-name").Select(link => Guid.Parse(link.GetAttribute("href")![^36..])));
    }

    [Fact]
    public async Task List_WhenAConsentSoonRunsOut_SaysSoToThoseWhoMayAskAgain_R4()
    {
        await using var program = await WholeProgram.StartAsync();
        var (kari, per, ingrid) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"), await program.AsAsync("Ingrid Dahl"));
        program.Clock.StandsAt = Oslo(2026, 1, 12);
        var id = await program.OpenedAsync();
        (await (await kari.MeasureFormAsync(id)).With("Measure.Due", "2026-01-14").With("Measure.EvaluateOn", "2026-01-14").SendAsync()).Done();
        await program.ConsentAsync(id, "ppt"); // for ninety days: until 12 April
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        await kari.JoinAsync(id, "Ingrid Dahl", "ppt");

        Assert.Null(await RunsOutAsync(program, kari, Oslo(2026, 3, 12), id));
        Assert.Equal("Samtykke går ut 12. april (warning)", await RunsOutAsync(program, kari, Oslo(2026, 3, 13), id));
        Assert.Equal("Samtykke går ut 12. april (warning)", await RunsOutAsync(program, per, Oslo(2026, 3, 29), id));
        Assert.Equal("Samtykke går ut 12. april (danger)", await RunsOutAsync(program, kari, Oslo(2026, 4, 9), id));
        Assert.Null(await RunsOutAsync(program, ingrid, Oslo(2026, 4, 9), id));
        Assert.Null(await RunsOutAsync(program, kari, Oslo(2026, 4, 13), id));
    }

    [Fact]
    public async Task Case_WrittenOnNightsThatAreOdd_ShowsTheDayAndHourOfOslo()
    {
        await using var program = await WholeProgram.StartAsync();
        var kari = await program.AsAsync("Kari Lunde");

        foreach (var (moment, written, due) in Nights)
        {
            program.Clock.StandsAt = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
            var page = await kari.GetAsync($"/saker/{await kari.WonderAsync()}");

            Assert.Contains(written, page.Document.QuerySelector("#innslag-1")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(due, page.Document.QuerySelectorAll(".dues b").Select(day => day.TextContent));
        }
    }

    private static DateTimeOffset Oslo(int year, int month, int day) => new(year, month, day, 11, 0, 0, TimeSpan.Zero);

    private static async Task<string?> RunsOutAsync(WholeProgram program, Browser browser, DateTimeOffset at, Guid id)
    {
        program.Clock.StandsAt = at;
        var row = (await browser.GetAsync("/saker")).Document.QuerySelector($"a[href='/saker/{id}']")!.Closest("li")!;
        return row.QuerySelectorAll(".ds-tag").Where(tag => tag.TextContent.StartsWith("Samtykke", StringComparison.Ordinal))
            .Select(tag => $"{tag.TextContent} ({tag.GetAttribute("data-color")})").SingleOrDefault();
    }

    private static async Task<string> SummaryAsync(WholeProgram program, Browser browser, DateTimeOffset at, Guid id)
    {
        program.Clock.StandsAt = at;
        var row = (await browser.GetAsync("/saker")).Document.QuerySelector($"a[href='/saker/{id}']")!.Closest("li")!;
        var group = row.Closest("section")!.QuerySelector("h2")!.TextContent;
        return $"{group}: {row.QuerySelector(".ds-tag")!.TextContent.Trim()} {row.QuerySelector("b")!.TextContent.Trim()}";
    }
}
