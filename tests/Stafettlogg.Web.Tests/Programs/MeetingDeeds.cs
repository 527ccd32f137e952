using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>What people do with meetings in their browsers; an evaluation meeting, unless the test says otherwise.</summary>
public static class MeetingDeeds
{
    /// <summary>The time so many days from now, at two in the afternoon, as a field of the form takes it.</summary>
    public static string At(int ahead, string time = "14:00") => $"{FollowUpDeeds.Day(ahead)}T{time}";

    /// <summary>A while ago, by the clock in Oslo.</summary>
    public static string JustNow() => Oslo.Local(TimeProvider.System.GetUtcNow().AddMinutes(-5)).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    public static async Task<FilledForm> CallingAsync(this Browser browser, Guid concern, string? at = null) =>
        (await browser.FormAsync($"/saker/{concern}/moter/nytt", "meeting")).With("Meeting.Arena", "evalueringsmote")
            .With("Meeting.At", at ?? At(7)).With("Meeting.Place", "Møterom 2");

    /// <summary>People called to a meeting; its number is one more than the last.</summary>
    public static async Task CallAsync(this Browser browser, Guid concern, string? at = null) => (await (await browser.CallingAsync(concern, at)).SendAsync()).Done();

    /// <summary>A meeting written down that was a while ago: its minutes can be written.</summary>
    public static async Task MeetingBegunAsync(this Browser browser, Guid concern) =>
        (await (await browser.RecordingAsync(concern)).SendAsync()).Done();

    public static async Task<FilledForm> RecordingAsync(this Browser browser, Guid concern, string? at = null) =>
        (await browser.FormAsync($"/saker/{concern}/moter/nytt?holdt=ja", "meeting")).With("Meeting.Arena", "evalueringsmote")
            .With("Meeting.At", at ?? JustNow()).With("Meeting.Place", "Møterom 2");

    public static async Task<FilledForm> ChangingAsync(this Browser browser, Guid concern, int number = 1) =>
        (await browser.FormAsync($"/saker/{concern}/moter/{number}/endre", "meeting-change"))
            .With("Change.At", At(8)).With("Change.Place", "Møterom 3").With("Change.Reason", "Far er bortreist.");

    public static async Task<FilledForm> CancellingAsync(this Browser browser, Guid concern, int number = 1) =>
        (await browser.FormAsync($"/saker/{concern}/moter/{number}/avlys", "meeting-cancel")).With("Cancelling.Text", "Alle er syke.");

    public static async Task<FilledForm> MinutesAsync(this Browser browser, Guid concern, int number = 1) =>
        (await browser.FormAsync($"/saker/{concern}/moter/{number}", "minutes"))
            .With("Minutes.Text", "Vi snakket om friminuttene.").With("Minutes.Decisions", "Lekegruppa fortsetter.").With("Minutes.ChildsVoice", "Det er gøy.");

    /// <summary>What one can tick, by the first words of each.</summary>
    public static IReadOnlyList<string> Boxes(this Page page, string field, bool ticked = false) =>
        [.. page.Document.QuerySelectorAll<IHtmlInputElement>($"input[name='{field}']").Where(box => !ticked || box.IsChecked)
            .Select(box => page.Document.QuerySelector($"label[for='{box.Id}']")!.TextContent.Trim())];
}
