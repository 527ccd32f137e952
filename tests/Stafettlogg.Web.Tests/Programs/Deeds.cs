using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>What people do in their browsers: the form is opened, filled in and sent.</summary>
public static partial class Deeds
{
    public static async Task<FilledForm> FormAsync(this Browser browser, string address, string handler) =>
        FilledForm.On(await browser.GetAsync(address), handler, browser);

    public static Task<FilledForm> WonderFormAsync(this Browser browser) => browser.FormAsync("/undringer/ny", "wonder");

    public static Task<FilledForm> LevelFormAsync(this Browser browser, Guid concern, string handler) => browser.FormAsync($"/saker/{concern}/niva", handler);

    /// <summary>Writes a wonder about a child of the unit; the id of the concern.</summary>
    public static async Task<Guid> WonderAsync(this Browser browser, string child = "Emil Testesen", string text = "Sitter alene i friminuttene.")
    {
        var page = await browser.GetAsync("/undringer/ny");
        return (await FilledForm.On(page, "wonder", browser).With("Input.About", page.Choice("Input.About", child)).With("Input.Text", text).SendAsync()).Concern();
    }

    public static async Task ObserveAsync(this Browser browser, Guid concern, string text = "Også i dag.") =>
        Done(await (await browser.LevelFormAsync(concern, "observation")).With("Observation.Text", text).SendAsync());

    public static async Task ShareAsync(this Browser browser, Guid concern, string message = "") =>
        Done(await (await browser.LevelFormAsync(concern, "share")).With("Sharing.Message", message).SendAsync());

    public static async Task AnswerAsync(this Browser browser, Guid concern, string text = "Takk. Følg med videre.") =>
        Done(await (await browser.LevelFormAsync(concern, "feedback")).With("Feedback.Text", text).SendAsync());

    public static async Task CloseAsync(this Browser browser, Guid concern, string text = "Avklart med hjemmet.") =>
        Done(await (await browser.LevelFormAsync(concern, "close")).With("Closing.Text", text).SendAsync());

    public static Task<FilledForm> FamilyFormAsync(this Browser browser, Guid concern, string handler) => browser.FormAsync($"/mitt-barn/{concern}", handler);

    public static Task<FilledForm> ConsentFormAsync(this Browser browser, Guid concern, string handler) => browser.FormAsync($"/saker/{concern}/samtykke", handler);

    /// <summary>Answers what was asked on the family's page; yes unless told.</summary>
    public static async Task AnswerConsentAsync(this Browser browser, Guid concern, string service = "familien", string says = "ja") =>
        Done(await (await browser.FamilyFormAsync(concern, $"answer-{service}")).With("Answer.Says", says).SendAsync());

    public static async Task WithdrawAsync(this Browser browser, Guid concern, string service = "familien") =>
        Done(await (await browser.FamilyFormAsync(concern, $"withdraw-{service}")).SendAsync());

    /// <summary>The value of what is chosen by its text.</summary>
    public static string Choice(this Page page, string field, string text) => page.Document
        .QuerySelectorAll<IHtmlOptionElement>($"select[name='{field}'] option")
        .Single(option => option.TextContent.Trim().StartsWith(text, StringComparison.Ordinal)).Value;

    /// <summary>The concern that a successful answer leads to.</summary>
    public static Guid Concern(this Page page)
    {
        Done(page);
        return Guid.Parse(ConcernAddress().Match($"{page.Response.Headers.Location}").Groups[1].Value);
    }

    /// <summary>What the summary of errors says, and that every link in it leads to a field of the page.</summary>
    public static IReadOnlyList<string> Faults(this Page page)
    {
        var summary = page.Document.QuerySelectorAll(".ds-error-summary").ToList();
        Assert.True(summary.Count == 1, $"{summary.Count} summaries of errors at {page.Address}: {page.Status} {page.Heading}");
        Assert.Equal("Du må rette opp i dette", summary[0].QuerySelector("h2")?.TextContent);
        foreach (var link in summary[0].QuerySelectorAll<IHtmlAnchorElement>("a"))
            Assert.True(page.Document.GetElementById(link.Hash.TrimStart('#')) is not null, $"no field {link.Hash}");
        return [.. summary[0].QuerySelectorAll("li").Select(line => line.TextContent.Trim())];
    }

    /// <summary>The address that a successful answer leads to.</summary>
    public static string LeadsTo(this Page page)
    {
        Done(page);
        return new Uri(page.Address, page.Response.Headers.Location!).PathAndQuery;
    }

    /// <summary>The fields that the summary of errors leads to.</summary>
    public static IReadOnlyList<string> FaultFields(this Page page) =>
        [.. page.Document.QuerySelectorAll<IHtmlAnchorElement>(".ds-error-summary a").Select(link => link.Hash.TrimStart('#'))];

    /// <summary>What stands in the field of the form.</summary>
    public static string ValueOf(this Page page, string handler, string field) =>
        page.Document.QuerySelector($"form:has(input[name='_handler'][value='{handler}']) [name='{field}']") switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlInputElement input => input.GetAttribute("value") ?? "",
            _ => throw new InvalidOperationException($"no field {field} at {page.Address}"),
        };

    /// <summary>The texts that stand in the page's text fields.</summary>
    public static IReadOnlyList<string> Typed(this Page page) =>
        [.. page.Document.QuerySelectorAll<IHtmlTextAreaElement>("textarea").Select(area => area.Value.ReplaceLineEndings("\n")).Where(value => value.Length > 0)];

    /// <summary>That the answer to what was sent is the way on.</summary>
    public static void Done(this Page page) =>
        Assert.True(page.Status is HttpStatusCode.Found or HttpStatusCode.SeeOther, $"{page.Status} at {page.Address}: {page.Heading} {page.Text}");

    [GeneratedRegex("/saker/([0-9a-f-]{36})")]
    private static partial Regex ConcernAddress();
}
