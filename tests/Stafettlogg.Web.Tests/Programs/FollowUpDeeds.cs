using System.Globalization;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>What people do in their browsers at level 1 to 3: each form opened, filled in and sent; or filled in only, for the test to send.</summary>
public static class FollowUpDeeds
{
    /// <summary>The day so many days from now, as a field of the form takes it.</summary>
    public static string Day(int ahead, TimeProvider? clock = null) =>
        Oslo.Day((clock ?? TimeProvider.System).GetUtcNow()).AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A year of which any day is ahead, and none further than a deadline may be.</summary>
    public static int NextYear { get; } = Oslo.Day(TimeProvider.System.GetUtcNow()).Year + 1;

    /// <summary>A wonder of the author's that has come to level 1: leader and guardians know, and the author holds the baton.</summary>
    public static async Task<Guid> FollowUpAsync(this Browser browser, string wonder = "Sitter alene i friminuttene.", string opening = "Emil er ofte alene.")
    {
        var concern = await browser.WonderAsync(text: wonder);
        await browser.ShareAndTalkAsync(concern);
        await browser.OpenLogAsync(concern, opening);
        return concern;
    }

    public static async Task ShareAndTalkAsync(this Browser browser, Guid concern, int daysAgo = 1)
    {
        await browser.ShareAsync(concern);
        (await (await browser.LevelFormAsync(concern, "conversation"))
            .With("Conversation.On", Day(-daysAgo)).With("Conversation.With", "Mor").With("Conversation.Text", "De ser det samme hjemme.").SendAsync()).Done();
    }

    public static async Task<FilledForm> OpeningAsync(this Browser browser, Guid concern, string text = "Emil er ofte alene.", string? holder = null)
    {
        var page = await browser.GetAsync($"/saker/{concern}/niva");
        var form = FilledForm.On(page, "open-log", browser).With("Opening.Message", text);
        return holder is null ? form : form.With("Opening.Person", page.Choice("Opening.Person", holder));
    }

    public static async Task OpenLogAsync(this Browser browser, Guid concern, string text = "Emil er ofte alene.", string? holder = null) =>
        (await (await browser.OpeningAsync(concern, text, holder)).SendAsync()).Done();

    public static async Task<FilledForm> MeasureFormAsync(this Browser browser, Guid concern, string text = "Lekegruppe i storefri.") =>
        (await browser.FormAsync($"/saker/{concern}/tiltak/nytt", "measure")).With("Measure.Text", text).With("Measure.Goal", "En venn å leke med.")
            .With("Measure.Area", "lek").With("Measure.Arena", "skole").With("Measure.Due", Day(7)).With("Measure.EvaluateOn", Day(30));

    public static async Task MeasureAsync(this Browser browser, Guid concern, string text = "Lekegruppe i storefri.") =>
        (await (await browser.MeasureFormAsync(concern, text)).SendAsync()).Done();

    public static async Task<FilledForm> EvaluationFormAsync(this Browser browser, Guid concern, int number = 1, string becomes = "Ended") =>
        (await browser.FormAsync($"/saker/{concern}/tiltak/{number}/evaluer", "evaluation")).With("Evaluation.Carried", "Yes").With("Evaluation.Effect", "Wanted")
            .With("Evaluation.ChildsVoice", "Det er gøy.").With("Evaluation.GuardiansView", "Han gleder seg til skolen.").With("Evaluation.Text", "Han har fått en venn.")
            .With("Evaluation.Becomes", becomes);

    public static async Task EvaluateAsync(this Browser browser, Guid concern, int number = 1, string becomes = "Ended") =>
        (await (await browser.EvaluationFormAsync(concern, number, becomes)).SendAsync()).Done();

    public static async Task<FilledForm> NoteFormAsync(this Browser browser, Guid concern, string text = "Han lo i dag.", string kind = "Note") =>
        (await browser.FormAsync($"/saker/{concern}/notat/nytt", "note")).With("Note.Kind", kind).With("Note.Text", text);

    public static async Task NoteAsync(this Browser browser, Guid concern, string text = "Han lo i dag.", string kind = "Note") =>
        (await (await browser.NoteFormAsync(concern, text, kind)).SendAsync()).Done();

    public static async Task<FilledForm> PurposeFormAsync(this Browser browser, Guid concern, string purpose = "Quality") =>
        (await browser.FormAsync($"/saker/{concern}/formal", "purpose")).With("Stating.Purpose", purpose);

    /// <summary>A leader says why they read, and may for a while.</summary>
    public static async Task StatePurposeAsync(this Browser browser, Guid concern, string purpose = "Quality") =>
        (await (await browser.PurposeFormAsync(concern, purpose)).SendAsync()).Done();

    public static async Task<FilledForm> EmergencyFormAsync(this Browser browser, string child, string text = "Barnet er ikke hentet.") =>
        (await browser.FormAsync("/nodtilgang", "emergency")).With("Opening.NationalId", Testing.Programs.DemoPeople.Find(child).NationalId.Digits)
            .With("Opening.Reason", "Urgent").With("Opening.Text", text);

    public static async Task<FilledForm> OfferFormAsync(this Browser browser, Guid concern, string to, bool stay = true)
    {
        var page = await browser.GetAsync($"/saker/{concern}/stafettpinne");
        var form = FilledForm.On(page, "offer", browser).With("Offer.To", page.Choice("Offer.To", to))
            .With("Offer.Reason", "Du kjenner barnet.").With("Offer.FamilyWish", "Mor ønsker det.");
        return stay ? form : form.Without("Offer.Stay");
    }

    public static async Task OfferAsync(this Browser browser, Guid concern, string to, bool stay = true) =>
        (await (await browser.OfferFormAsync(concern, to, stay)).SendAsync()).Done();

    public static Task<FilledForm> AcceptingAsync(this Browser browser, Guid concern) => browser.FormAsync($"/saker/{concern}/stafettpinne", "accept");

    public static async Task AcceptAsync(this Browser browser, Guid concern) => (await (await browser.AcceptingAsync(concern)).SendAsync()).Done();

    public static async Task<FilledForm> DecliningAsync(this Browser browser, Guid concern) =>
        (await browser.FormAsync($"/saker/{concern}/stafettpinne", "decline")).With("Declining.Text", "Jeg har ikke tid nå.");

    public static Task<FilledForm> TakingBackAsync(this Browser browser, Guid concern) => browser.FormAsync($"/saker/{concern}/stafettpinne", "take-back");

    public static async Task<FilledForm> JoiningAsync(this Browser browser, Guid concern, string person, string service = "skole")
    {
        var page = await browser.GetAsync($"/saker/{concern}/deltakere");
        return FilledForm.On(page, "participant", browser).With("Adding.Service", service)
            .With("Adding.Person", page.Choice("Adding.Person", person)).With("Adding.Task", "Være med i gruppa.");
    }

    public static async Task JoinAsync(this Browser browser, Guid concern, string person, string service = "skole") =>
        (await (await browser.JoiningAsync(concern, person, service)).SendAsync()).Done();

    public static async Task<FilledForm> EndingAsync(this Browser browser, Guid concern, PersonId person) =>
        await browser.FormAsync($"/saker/{concern}/deltakere", $"end-{person}");

    public static async Task<FilledForm> ChangingLevelAsync(this Browser browser, Guid concern, string deed)
    {
        var form = (await browser.LevelFormAsync(concern, deed)).With("Change.Text", "Det trengs for barnet.");
        return deed == "GoToMultiService" ? form.With("Change.IndividualPlan", "Wanted") : form;
    }

    public static async Task GoToLevelAsync(this Browser browser, Guid concern, string deed) =>
        (await (await browser.ChangingLevelAsync(concern, deed)).SendAsync()).Done();

    public static async Task<FilledForm> WayForwardAsync(this Browser browser, Guid concern, string way = "Continue") =>
        (await browser.LevelFormAsync(concern, "way-forward")).With("Forward.Way", way).With("Forward.Text", "Vi fortsetter litt til.");

    public static async Task<FilledForm> ClosingAsync(this Browser browser, Guid concern) =>
        (await browser.FormAsync($"/saker/{concern}/avslutt", "close-follow-up")).With("Closing.Reason", "GoalReached")
            .With("Closing.Note", "Han har en venn.").With("Closing.ChildsVoice", "Det er bra nå.").With("Closing.GuardiansView", "Vi er enige.");

    public static async Task CloseFollowUpAsync(this Browser browser, Guid concern) => (await (await browser.ClosingAsync(concern)).SendAsync()).Done();

    public static async Task<FilledForm> ReopeningAsync(this Browser browser, Guid concern) =>
        (await browser.LevelFormAsync(concern, "reopen")).With("Reopening.Text", "Det er verre igjen.");
}
