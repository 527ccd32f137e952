using System.Globalization;
using Microsoft.Playwright;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Browser.Tests.Running;

/// <summary>What employees do at levels 1 to 3, with the words of the pages; each deed begins at the case.</summary>
public static class FollowUpWork
{
    public const string SchoolHealth = "Skolehelsetjeneste";
    public const string FamilyReads = "At familien leser loggen digitalt";
    public const string Hanne = "Hanne Vik, helsesykepleier, Familiens hus";

    public static async Task OpenLogAsync(this Desk desk, string description)
    {
        await desk.Link("Gå til nivå 1").ClickAsync();
        await desk.Box("Beskrivelse i loggen").FillAsync(description);
        await desk.Button("Gå til nivå 1").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Kari Lunde gikk til nivå 1 og åpnet loggen"));
    }

    /// <summary>Asks everybody whose consent counts.</summary>
    public static async Task AskForConsentAsync(this Desk desk, params string[] services)
    {
        await desk.Link("Be om eller registrer samtykke").ClickAsync();
        foreach (var service in services) await desk.Region("Be om samtykke").Choice(AriaRole.Checkbox, service).CheckAsync();
        await desk.Box("Noen ord til familien").FillAsync("Helsesykepleier kan hjelpe Emil inn i leken.");
        await desk.Button("Be om samtykke").ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText("Spurt", new() { Exact = true }).First);
    }

    /// <summary>Writes down a consent that was given on paper.</summary>
    public static async Task RegisterConsentAsync(this Desk desk, string path, string by, params string[] services)
    {
        await desk.OpenAsync($"{path}/samtykke");
        await desk.List("Gitt av").SelectOptionAsync(new SelectOptionValue { Label = by });
        foreach (var service in services) await desk.Region("Registrer samtykke").Choice(AriaRole.Checkbox, service).CheckAsync();
        await desk.Region("Registrer samtykke").Choice(AriaRole.Radio, "På papir").CheckAsync();
        await desk.Button("Lagre samtykke").ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText("på papir").First);
        await desk.OpenAsync(path);
    }

    public static async Task GoToLevelAsync(this Desk desk, int level)
    {
        await desk.Link($"Gå til nivå {level}").ClickAsync();
        await desk.Region($"Gå til nivå {level}").GetByLabel("Begrunnelse", new() { Exact = true }).FillAsync("Helsesykepleier blir med.");
        await desk.Button($"Gå til nivå {level}").ClickAsync();
        await Desk.SeesAsync(desk.Heading($"Kari Lunde gikk til nivå {level}"));
    }

    public static async Task AddMeasureAsync(this Desk desk, string text)
    {
        await desk.Link("Legg inn tiltak").ClickAsync();
        await desk.Box("Tiltak").FillAsync(text);
        await desk.Box("Mål").FillAsync("Emil har noen å være sammen med i friminuttene.");
        await desk.List("Utviklingsområde").SelectOptionAsync(new SelectOptionValue { Label = "Lek og sosial kompetanse" });
        await desk.List("Arena").SelectOptionAsync(new SelectOptionValue { Label = "Skole" });
        await desk.Page.GetByLabel("Frist", new() { Exact = true }).FillAsync(Iso(Today.AddDays(7)));
        await desk.Button("Lagre tiltak").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Kari Lunde la inn tiltak 1"));
    }

    /// <summary>Calls those around the child to a meeting at two o'clock next week.</summary>
    public static async Task CallMeetingAsync(this Desk desk)
    {
        await desk.Link("Kall inn til møte").ClickAsync();
        await desk.List("Møtetype").SelectOptionAsync(new SelectOptionValue { Label = "Nettverksmøte" });
        await desk.Page.GetByLabel("Tidspunkt", new() { Exact = true }).FillAsync($"{Iso(Today.AddDays(7))}T14:00");
        await desk.Box("Sted").FillAsync("Møterom 2");
        await desk.Button("Kall inn").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Møte 1: Nettverksmøte"));
    }

    /// <summary>Writes down a meeting that began yesterday; its minutes are for another to write.</summary>
    public static async Task RecordMeetingAsync(this Desk desk, string path)
    {
        await desk.OpenAsync($"{path}/moter/nytt?holdt=ja");
        await desk.List("Møtetype").SelectOptionAsync(new SelectOptionValue { Label = "Evalueringsmøte" });
        await desk.Page.GetByLabel("Tidspunkt", new() { Exact = true }).FillAsync($"{Iso(Today.AddDays(-1))}T14:00");
        await desk.Box("Sted").FillAsync("Møterom 2");
        await desk.Button("Registrer møtet").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Møte 2: Evalueringsmøte"));
        await desk.OpenAsync(path);
    }

    public static async Task OfferBatonAsync(this Desk desk, string to, bool stay)
    {
        await desk.Link("Tilby stafettpinnen").ClickAsync();
        await desk.List("Ny stafettpinneholder").SelectOptionAsync(new SelectOptionValue { Label = to });
        await desk.Box("Begrunnelse").FillAsync("Du kjenner familien fra før.");
        await desk.Box("Familiens ønske").FillAsync("De ønsker seg helsesykepleier.");
        await desk.Find(AriaRole.Checkbox, "Bli med videre som deltaker").SetCheckedAsync(stay);
        await desk.Button("Tilby stafettpinnen").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Tilbud som venter på svar"));
    }

    public static async Task AddParticipantAsync(this Desk desk, string path, string service, string person)
    {
        await desk.Link("Legg til deltaker").ClickAsync();
        await desk.List("Tjeneste").SelectOptionAsync(new SelectOptionValue { Label = service });
        await desk.List("Person").SelectOptionAsync(new SelectOptionValue { Label = person });
        await desk.Box("Oppgave").FillAsync("Veilede klassen i lek.");
        await desk.Button("Legg til deltaker").ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText("Veilede klassen i lek.", new() { Exact = true }));
        await desk.OpenAsync(path);
    }

    /// <summary>Writes down parental responsibility by hand; another employee must approve it.</summary>
    public static async Task RecordGuardianAsync(this Desk desk, string path, string guardian)
    {
        await desk.OpenAsync($"{path}/foresatte");
        await desk.List("Hvem gjelder det?").SelectOptionAsync(new SelectOptionValue { Label = guardian });
        await desk.Page.GetByRole(AriaRole.Radiogroup, new() { Name = "Foreldreansvar" }).GetByLabel("Nei").CheckAsync();
        await desk.List("Kilde").SelectOptionAsync(new SelectOptionValue { Label = "Dom eller kjennelse" });
        await desk.Box("Dokumentasjon").FillAsync("Dom fra Ringerike tingrett, lest på kontoret.");
        await desk.Button("Lagre").ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText("Venter på godkjenning av en annen"));
    }

    public static async Task EvaluateAndEndMeasureAsync(this Desk desk)
    {
        await desk.Link("Evaluer tiltak 1").ClickAsync();
        await desk.Find(AriaRole.Radio, "Ja").CheckAsync();
        await desk.Find(AriaRole.Radio, "Ønsket effekt").CheckAsync();
        await desk.Box("Barnets stemme").FillAsync("Emil sier at det er gøy å være med.");
        await desk.Box("Foresattes syn").FillAsync("Marte og Jonas er glade for det.");
        await desk.Box("Vurdering").FillAsync("Emil er med i leken.");
        await desk.Find(AriaRole.Radio, "Avslutt tiltaket").CheckAsync();
        await desk.Button("Lagre evaluering").ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText("Avsluttede tiltak (1)", new() { Exact = true }));
    }

    public static async Task DecideToEndAsync(this Desk desk)
    {
        await desk.Link("Bestem veien videre").ClickAsync();
        var form = desk.Region("Veien videre");
        await form.Choice(AriaRole.Radio, "Avslutt").CheckAsync();
        await form.GetByLabel("Begrunnelse", new() { Exact = true }).FillAsync("Målet er nådd.");
        await desk.Button("Lagre veien videre").ClickAsync();
    }

    public static async Task CloseFollowUpAsync(this Desk desk)
    {
        await desk.Link("Avslutt saken").ClickAsync();
        await desk.Find(AriaRole.Radio, "Målene er nådd").CheckAsync();
        await desk.Box("Avslutningsnotat").FillAsync("Emil har venner å leke med.");
        await desk.Box("Barnets stemme").FillAsync("Emil vil gjerne slutte nå.");
        await desk.Box("Foresattes syn").FillAsync("De er enige.");
        await desk.Button("Avslutt saken").ClickAsync();
    }

    public static ILocator Choice(this ILocator form, AriaRole role, string name) => form.GetByRole(role, new() { Name = name, Exact = true });

    public static DateOnly Today => Oslo.Day(TimeProvider.System.GetUtcNow());

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
