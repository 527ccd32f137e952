using AngleSharp.Dom;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>The list of concerns, which comes a page at a time.</summary>
public static class ListedConcerns
{
    /// <summary>The rows of every page, as one finds them who goes on to the last.</summary>
    public static async Task<IReadOnlyList<IElement>> ListedAsync(this Browser browser, string address = "/saker")
    {
        var rows = new List<IElement>();
        for (string? next = address; next is not null;)
        {
            var page = await browser.GetAsync(next);
            rows.AddRange(page.Document.QuerySelectorAll(".rows > li"));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return rows;
    }

    /// <summary>The row of one concern; null when it is on no page.</summary>
    public static async Task<IElement?> RowAsync(this Browser browser, Guid concern, string address = "/saker") =>
        (await browser.ListedAsync(address)).SingleOrDefault(row => row.QuerySelector("a.rows-name")!.GetAttribute("href")!.Contains($"{concern}", StringComparison.Ordinal));
}
