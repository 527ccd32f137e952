using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>What stands in the log, as one reads it.</summary>
public static class LogPage
{
    /// <summary>The sentences of the log, newest first.</summary>
    public static async Task<IReadOnlyList<string>> SentencesAsync(this Browser browser, Guid concern) =>
        [.. (await browser.GetAsync($"/saker/{concern}")).Document.QuerySelectorAll("[id^=innslag-] h3").Select(title => title.TextContent.Trim())];

    /// <summary>The newest entry: its sentence, what was written, and its facts as "name: value".</summary>
    public static async Task<IReadOnlyList<string>> NewestAsync(this Browser browser, Guid concern)
    {
        var entry = (await browser.GetAsync($"/saker/{concern}")).Document.QuerySelector("[id^=innslag-]")!;
        return
        [
            entry.QuerySelector("h3")!.TextContent.Trim(),
            .. entry.QuerySelectorAll("p.keep-lines").Select(text => text.TextContent.Trim()),
            .. entry.QuerySelectorAll("dt").Select(name => $"{name.TextContent.Trim()}: {name.NextElementSibling!.TextContent.Trim()}"),
        ];
    }

    /// <summary>What stands in the box with that heading.</summary>
    public static string Box(this Page page, string heading)
    {
        var found = page.Document.QuerySelectorAll("h2, h3").SingleOrDefault(one => one.TextContent.Trim() == heading);
        Assert.True(found is not null, $"no heading '{heading}' at {page.Address}");
        return found.ParentElement!.TextContent;
    }

    /// <summary>The names of the forms of the page.</summary>
    public static IReadOnlyList<string> Forms(this Page page) =>
        [.. page.Document.QuerySelectorAll("main input[name=_handler]").Select(field => field.GetAttribute("value")!)];

    /// <summary>What one can choose in a list, by the first words of each: the names.</summary>
    public static IReadOnlyList<string> Offered(this Page page, string field) =>
        [.. page.Document.QuerySelectorAll($"select[name='{field}'] option").Where(option => option.GetAttribute("value") != "").Select(option => option.TextContent.Trim().Split(',')[0])];
}
