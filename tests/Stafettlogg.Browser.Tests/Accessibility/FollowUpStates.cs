using Stafettlogg.Browser.Tests.Running;
using static Stafettlogg.Browser.Tests.Accessibility.States;

namespace Stafettlogg.Browser.Tests.Accessibility;

/// <summary>The pages of levels 1 to 3 as employees meet them: by the holder, unless the name says whose.</summary>
public static class FollowUpStates
{
    public static IEnumerable<KeyValuePair<string, Func<Desk, School, Task>>> All => Cases.Concat(Consents).Concat(Deeds);

    private static Dictionary<string, Func<Desk, School, Task>> Cases => new()
    {
        ["list, offered"] = (desk, school) => ByAsync(desk, school, "Hanne Vik", "/saker"),
        ["case, level 1"] = At(all => all.Opened),
        ["case, level 2"] = At(all => all.Shared),
        ["case, level 2, leader's"] = At(all => all.Shared, "Per Haugen"),
        ["case, level 2, participant's"] = At(all => all.Shared, "Ingrid Dahl"),
        ["case, follow-up closed"] = At(all => all.Closed),
        ["level, ready to open"] = At(all => $"{all.Ready}/niva"),
        ["level, opening refused"] = OpenWithoutTextAsync,
        ["level 1, conditions missing"] = At(all => $"{all.Opened}/niva"),
        ["level 2"] = At(all => $"{all.Shared}/niva"),
        ["level 2, refused"] = Sent(all => $"{all.Shared}/niva", "Gå til nivå 3"),
        ["level, follow-up closed"] = At(all => $"{all.Closed}/niva"),
        ["closing"] = At(all => $"{all.Opened}/avslutt"),
        ["closing, refused"] = Sent(all => $"{all.Opened}/avslutt", "Avslutt saken"),
        ["closing, conditions missing"] = At(all => $"{all.Shared}/avslutt"),
        ["closing, closed"] = At(all => $"{all.Closed}/avslutt"),
        ["purpose, refused"] = (desk, school) => SendAsync(desk, school, $"{school.FollowUps.Shared}/formal", "Åpne loggen", "Per Haugen"),
        ["emergency, refused"] = (desk, school) => SendAsync(desk, school, "/nodtilgang", "Åpne loggen nå", "Liv Aas"),
        ["emergencies, none"] = At(all => $"{all.Shared}/nodtilgang"),
        ["child's view"] = At(all => $"{all.Shared}/barnets-syn"),
        ["child's view, refused"] = Sent(all => $"{all.Shared}/barnets-syn", "Lagre barnets syn"),
        ["question, to answer"] = At(all => $"{all.Shared}/sporsmal/1"),
        ["question, refused"] = Sent(all => $"{all.Shared}/sporsmal/1", "Svar familien"),
        ["question, another's"] = At(all => $"{all.Shared}/sporsmal/1", "Ingrid Dahl"),
        ["question, called to answer"] = At(all => $"{all.Shared}/sporsmal/1/svar"),
        ["readers of a follow-up"] = At(all => $"{all.Shared}/innsyn"),
    };

    private static Dictionary<string, Func<Desk, School, Task>> Consents => new()
    {
        ["guardians"] = At(all => $"{all.Opened}/foresatte"),
        ["guardians, refused"] = Sent(all => $"{all.Opened}/foresatte", "Lagre"),
        ["guardians, representative refused"] = RepresentNobodyAsync,
        ["guardians, awaiting approval"] = At(all => $"{all.Withdrawn}/foresatte"),
        ["guardians, to approve"] = At(all => $"{all.Withdrawn}/foresatte", "Per Haugen"),
        ["guardians, protected"] = At(all => $"{all.Shielded}/foresatte"),
        ["guardians, closed"] = At(all => $"{all.Closed}/foresatte"),
        ["consent, nobody asked"] = At(all => $"{all.Opened}/samtykke"),
        ["consent, asked"] = At(all => $"{all.Asked}/samtykke"),
        ["consent, given"] = At(all => $"{all.Shared}/samtykke"),
        ["consent, withdrawn"] = At(all => $"{all.Withdrawn}/samtykke"),
        ["address protection"] = At(all => $"{all.Shielded}/adressebeskyttelse"),
        ["consent, protected"] = At(all => $"{all.Shielded}/samtykke"),
        ["consent, closed"] = At(all => $"{all.Closed}/samtykke"),
        ["consent, asking refused"] = Sent(all => $"{all.Opened}/samtykke", "Be om samtykke"),
        ["consent, registering refused"] = Sent(all => $"{all.Opened}/samtykke", "Lagre samtykke"),
        ["consent, withdrawal refused"] = Sent(all => $"{all.Shared}/samtykke", "Registrer at samtykket er trukket tilbake"),
    };

    private static Dictionary<string, Func<Desk, School, Task>> Deeds => new()
    {
        ["new measure"] = At(all => $"{all.Opened}/tiltak/nytt"),
        ["new measure, refused"] = Sent(all => $"{all.Opened}/tiltak/nytt", "Lagre tiltak"),
        ["new measure, closed"] = At(all => $"{all.Closed}/tiltak/nytt"),
        ["evaluation"] = At(all => $"{all.Shared}/tiltak/1/evaluer"),
        ["evaluation, refused"] = Sent(all => $"{all.Shared}/tiltak/1/evaluer", "Lagre evaluering"),
        ["evaluation, ended"] = At(all => $"{all.Closed}/tiltak/1/evaluer"),
        ["baton"] = At(all => $"{all.Opened}/stafettpinne"),
        ["baton, refused"] = Sent(all => $"{all.Opened}/stafettpinne", "Tilby stafettpinnen"),
        ["baton, offered"] = At(all => $"{all.Shared}/stafettpinne"),
        ["baton, offered to the reader"] = At(all => $"{all.Shared}/stafettpinne", "Hanne Vik"),
        ["baton, declining refused"] = DeclineWithoutReasonAsync,
        ["baton, closed"] = At(all => $"{all.Closed}/stafettpinne"),
        ["participants, none"] = At(all => $"{all.Opened}/deltakere"),
        ["participants"] = At(all => $"{all.Shared}/deltakere"),
        ["participants, refused"] = Sent(all => $"{all.Shared}/deltakere", "Legg til deltaker"),
        ["new meeting, refused"] = Sent(all => $"{all.Shared}/moter/nytt", "Kall inn"),
        ["meeting, minutes refused"] = Sent(all => $"{all.Shared}/moter/2", "Avslutt møtet"),
        ["note"] = At(all => $"{all.Opened}/notat/nytt"),
        ["note, refused"] = Sent(all => $"{all.Opened}/notat/nytt", "Lagre"),
        ["withholding, of what cannot be"] = At(all => $"{all.Opened}/hold-tilbake/1"),
        ["withholding, refused"] = WithholdForNobodyAsync,
        ["preview"] = PreviewAsync,
        ["preview of the other guardian"] = PreviewOfOtherAsync,
        ["showing to the other guardian, refused"] = ShowUnsureAsync,
    };

    private static Func<Desk, School, Task> At(Func<FollowUps, string> path, string name = "Kari Lunde") =>
        (desk, school) => ByAsync(desk, school, name, path(school.FollowUps));

    private static Func<Desk, School, Task> Sent(Func<FollowUps, string> path, string button) =>
        (desk, school) => SendAsync(desk, school, path(school.FollowUps), button);

    private static async Task OpenWithoutTextAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Kari Lunde", $"{school.FollowUps.Ready}/niva");
        await desk.Box("Beskrivelse i loggen").FillAsync("");
        await desk.Button("Gå til nivå 1").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Du må rette opp i dette"));
    }

    private static async Task RepresentNobodyAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Kari Lunde", $"{school.FollowUps.Opened}/foresatte");
        await desk.Page.GetByText("Legg til en som representerer barnet", new() { Exact = true }).ClickAsync();
        await desk.Button("Legg til").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Du må rette opp i dette"));
    }

    private static async Task WithholdForNobodyAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Kari Lunde", school.FollowUps.Shared);
        await desk.Page.GetByText("Hold tilbake", new() { Exact = true }).First.ClickAsync();
        await desk.Button("Hold tilbake").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Du må rette opp i dette"));
    }

    private static async Task PreviewAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Kari Lunde", $"{school.FollowUps.Shared}/foresatte");
        await desk.Page.GetByText("Forhåndsvis siden").First.ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText("Dette er en forhåndsvisning."));
    }

    private static async Task PreviewOfOtherAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Kari Lunde", $"{school.FollowUps.Confidential}/foresatte");
        await desk.Page.GetByText("Forhåndsvis siden slik Rolf Varsom").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Del med Rolf Varsom"));
    }

    private static async Task ShowUnsureAsync(Desk desk, School school)
    {
        await PreviewOfOtherAsync(desk, school);
        await desk.Link("Kari Lunde la inn tiltak 1").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Slik ser Rolf Varsom innslaget når det er delt"));
        await desk.Button("Del med den andre forelderen").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Du må rette opp i dette"));
    }

    private static async Task DeclineWithoutReasonAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Hanne Vik", $"{school.FollowUps.Shared}/stafettpinne");
        await desk.Page.GetByText("Avslå tilbudet").First.ClickAsync();
        await desk.Button("Avslå tilbudet").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Du må rette opp i dette"));
    }
}
