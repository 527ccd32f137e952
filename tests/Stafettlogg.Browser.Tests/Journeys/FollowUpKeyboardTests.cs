using System.Globalization;
using Microsoft.Playwright;
using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Journeys;

/// <summary>Levels 1 to 3 with the keys alone; a refused form leads back to its fields.</summary>
public sealed class FollowUpKeyboardTests(School school)
{
    [Fact]
    public async Task FollowUp_ByKeysAlone_IsOpenedConsentedToPlannedAndHandedOver()
    {
        await using var kari = await school.DeskOfAsync("Kari Lunde");
        var path = await kari.WriteWonderAsync("Emil Testesen", "Emil vil ikke være med i leken.");
        await kari.ShareWithLeaderAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));
        await kari.RecordConversationAsync(FollowUpWork.Today);
        await Desk.SeesAsync(kari.Heading("Kari Lunde registrerte en samtale med Marte Testesen, mor"));
        var keys = new Keys(kari.Page);

        await OpenLogAsync(kari, keys);
        await RegisterConsentAsync(kari, keys);
        await kari.OpenAsync(path);
        await kari.AskForConsentAsync(FollowUpWork.FamilyReads);
        await ConsentAsync("Jonas Testesen", FamilyWork.FamilyPage(path));
        await kari.OpenAsync(path);
        await AddMeasureAsync(kari, keys);
        await OfferAsync(kari, keys);
        await AcceptAsync("Per Haugen", path);
        Assert.Empty(kari.Complaints);
    }

    private static async Task OpenLogAsync(Desk desk, Keys keys)
    {
        await GoAsync(keys, desk.Link("Gå til nivå 1"));
        await keys.TabToAsync(desk.Box("Beskrivelse i loggen"));
        await keys.PressAsync("Control+A");
        await keys.PressAsync("Delete");
        await GoAsync(keys, desk.Button("Gå til nivå 1"));
        await LedBackAsync(desk, keys, "Skriv en beskrivelse i loggen", desk.Box("Beskrivelse i loggen"));
        await keys.TypeAsync("Vi vil hjelpe Emil inn i leken.");
        await GoAsync(keys, desk.Button("Gå til nivå 1"));
        await Desk.SeesAsync(desk.Heading("Kari Lunde gikk til nivå 1 og åpnet loggen"));
    }

    private static async Task RegisterConsentAsync(Desk desk, Keys keys)
    {
        await GoAsync(keys, desk.Link("Be om eller registrer samtykke"));
        await GoAsync(keys, desk.Button("Lagre samtykke"));
        await LedBackAsync(desk, keys, "Velg hvem som har samtykket", desk.List("Gitt av"));
        await keys.TypeAsync("Marte");
        await keys.TabToAsync(desk.Region("Registrer samtykke").Choice(AriaRole.Checkbox, FollowUpWork.FamilyReads));
        await keys.PressAsync("Space");
        await keys.TabToAsync(desk.Region("Registrer samtykke").Choice(AriaRole.Radio, "På papir"));
        await keys.PressAsync("ArrowDown");
        await GoAsync(keys, desk.Button("Lagre samtykke"));
        await Desk.SeesAsync(desk.Page.GetByText("Mangler: Jonas Testesen."));
    }

    private async Task ConsentAsync(string guardian, string path)
    {
        await using var desk = await school.DeskOfAsync(guardian, path);
        var keys = new Keys(desk.Page);
        await GoAsync(keys, desk.Button("Gi samtykke"));
        await Desk.SeesAsync(desk.Page.GetByText("Takk. Samtykket ditt er lagret.", new() { Exact = true }));
        await GoAsync(keys, desk.Button("Skriv kommentar"));
        await LedBackAsync(desk, keys, "Skriv en kommentar", desk.Box("Din kommentar"));
        await keys.TypeAsync("Fint at dere tar tak i dette.");
        await GoAsync(keys, desk.Button("Skriv kommentar"));
        await Desk.SeesAsync(desk.Heading($"{guardian} skrev en kommentar"));
        Assert.Empty(desk.Complaints);
    }

    private static async Task AddMeasureAsync(Desk desk, Keys keys)
    {
        await GoAsync(keys, desk.Link("Legg inn tiltak"));
        await GoAsync(keys, desk.Button("Lagre tiltak"));
        await LedBackAsync(desk, keys, "Skriv tiltaket", desk.Box("Tiltak"));
        await keys.TypeAsync("En voksen er med i leken.");
        await keys.TabToAsync(desk.Box("Mål"));
        await keys.TypeAsync("Emil har noen å leke med.");
        await keys.TabToAsync(desk.List("Utviklingsområde"));
        await keys.TypeAsync("Lek");
        await keys.TabToAsync(desk.List("Arena"));
        await keys.TypeAsync("Skole");
        await keys.TabToAsync(desk.Page.GetByLabel("Frist", new() { Exact = true }));
        await keys.TypeAsync(SameInEveryOrder());
        await GoAsync(keys, desk.Button("Lagre tiltak"));
        await Desk.SeesAsync(desk.Heading("Kari Lunde la inn tiltak 1"));
    }

    private static async Task OfferAsync(Desk desk, Keys keys)
    {
        await GoAsync(keys, desk.Link("Tilby stafettpinnen"));
        await GoAsync(keys, desk.Button("Tilby stafettpinnen"));
        await LedBackAsync(desk, keys, "Velg hvem du vil tilby stafettpinnen til", desk.List("Ny stafettpinneholder"));
        await keys.TypeAsync("Per");
        await keys.TabToAsync(desk.Box("Begrunnelse"));
        await keys.TypeAsync("Du kjenner familien.");
        await GoAsync(keys, desk.Button("Tilby stafettpinnen"));
        await Desk.SeesAsync(desk.Heading("Tilbud som venter på svar"));
    }

    private async Task AcceptAsync(string recipient, string path)
    {
        await using var desk = await school.DeskOfAsync(recipient, $"{path}/stafettpinne");
        await GoAsync(new(desk.Page), desk.Button("Ta imot stafettpinnen"));
        await Desk.SeesAsync(desk.Heading($"{recipient} tok imot stafettpinnen"));
        Assert.Empty(desk.Complaints);
    }

    private static async Task GoAsync(Keys keys, ILocator goal)
    {
        await keys.TabToAsync(goal);
        await keys.PressAsync("Enter");
    }

    // Focus stands in the summary, and the first thing in it leads to the field.
    private static async Task LedBackAsync(Desk desk, Keys keys, string fault, ILocator field)
    {
        await Assertions.Expect(desk.Find(AriaRole.Region, "Du må rette opp i dette")).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await Assertions.Expect(desk.Link(fault)).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(field).ToBeFocusedAsync();
    }

    // The browser's language decides whether the day or the month is typed first: the next day that has the same number of both.
    private static string SameInEveryOrder() =>
        Enumerable.Range(1, 40).Select(FollowUpWork.Today.AddDays).First(day => day.Day == day.Month)
            .ToString("ddMMyyyy", CultureInfo.InvariantCulture);
}
