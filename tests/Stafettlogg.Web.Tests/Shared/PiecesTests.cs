using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Tests.Shared;

public sealed class PiecesTests
{
    [Fact]
    public async Task LevelPath_OnLevelOne_MarksItAsTheStepWeAreOn()
    {
        LevelOnPath[] levels = [new(0, "Undring", Passage.Past, "8 dager"), new(1, "Egen tjeneste", Passage.Current), new(2, "To tjenester", Passage.Coming)];

        var page = await Sheet.Of<LevelPath>(new() { [nameof(LevelPath.Levels)] = levels });

        Assert.Contains("Nivå 1, her er vi nå:", page.QuerySelector("[aria-current=step]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("[aria-current]"));
    }

    [Fact]
    public async Task DutyToReport_NumberWithSpaces_IsDialledWithout()
    {
        var page = await Sheet.Of<DutyToReport>(new() { ["Text"] = "Meld fra.", ["Phones"] = (Phone[])[new("Alarmtelefonen", "116 111")] });

        Assert.Equal("tel:116111", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Alvorlig bekymret?", page.GetElementById(page.QuerySelector("section")!.GetAttribute("aria-labelledby")!)!.TextContent);
    }

    [Fact]
    public async Task LogItem_MomentInOslo_IsReadByMachinesToo()
    {
        var at = new DateTimeOffset(2026, 11, 12, 13, 5, 0, TimeSpan.FromHours(1));

        var page = await Sheet.Of<LogItem>(new() { ["At"] = at, ["When"] = "12. november kl. 13.05", ["Title"] = "<b>Startet</b>" });

        Assert.Equal("2026-11-12T13:05+01:00", page.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal("<b>Startet</b>", page.QuerySelector("h3")!.TextContent);
    }
}
