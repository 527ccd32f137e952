using Microsoft.Playwright;
using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Accessibility;

/// <summary>How each page is brought to each state it can be seen in.</summary>
public static class States
{
    public static IReadOnlyDictionary<string, Func<Desk, School, Task>> All { get; } =
        Beginning.Concat(OpenStates.All).Concat(FollowUpStates.All).Concat(FamilyStates.All).ToDictionary();

    private static Dictionary<string, Func<Desk, School, Task>> Beginning => new()
    {
        ["front page"] = (desk, _) => desk.OpenAsync("/"),
        ["provider's page"] = (desk, _) => desk.OpenAsync("/saker"),
        ["sign-in cancelled"] = CancelAsync,
        ["sign-in from a foreign address"] = (desk, _) => desk.OpenAsync("/logg-inn?returnUrl=https://example.org/"),
        ["signed out"] = SignOutAsync,
        ["role picker"] = (desk, _) => desk.SignInAsync("Hege Solli"),
        ["not there, signed out"] = (desk, _) => desk.OpenAsync("/svar/404"),
        ["not there"] = async (desk, school) => await ByAsync(desk, school, "Hanne Vik", school.OwnCase),
        ["form too old"] = SendWithoutTokenAsync,
        ["empty list"] = (desk, school) => ByAsync(desk, school, "Liv Aas", "/saker"),
        ["list"] = (desk, school) => ByAsync(desk, school, "Kari Lunde", "/saker"),
        ["leader's list"] = (desk, school) => ByAsync(desk, school, "Per Haugen", "/saker"),
        ["new wonder"] = (desk, school) => ByAsync(desk, school, "Kari Lunde", "/undringer/ny"),
        ["new wonder, another child"] = (desk, school) => AboutAsync(desk, school, "Et annet barn"),
        ["new wonder, pregnant"] = (desk, school) => AboutAsync(desk, school, "Gravid"),
        ["new wonder, refused"] = (desk, school) => SendAsync(desk, school, "/undringer/ny", "Lagre undring"),
        ["new wonder, wrong number"] = WrongNumberAsync,
        ["case"] = (desk, school) => ByAsync(desk, school, "Kari Lunde", school.OwnCase),
        ["case, shared"] = (desk, school) => ByAsync(desk, school, "Kari Lunde", school.SharedCase),
        ["case, leader's"] = (desk, school) => ByAsync(desk, school, "Per Haugen", school.SharedCase),
        ["case, closed"] = (desk, school) => ByAsync(desk, school, "Kari Lunde", school.ClosedCase),
        ["list with closed"] = ClosedListAsync,
        ["level"] = (desk, school) => ByAsync(desk, school, "Kari Lunde", $"{school.OwnCase}/niva"),
        ["level, leader's"] = (desk, school) => ByAsync(desk, school, "Per Haugen", $"{school.SharedCase}/niva"),
        ["level, closed"] = (desk, school) => ByAsync(desk, school, "Kari Lunde", $"{school.ClosedCase}/niva"),
        ["level, refused"] = (desk, school) => SendAsync(desk, school, $"{school.OwnCase}/niva", "Registrer samtale med foresatte"),
        ["level, written meanwhile"] = WrittenMeanwhileAsync,
        ["readers"] = (desk, school) => ByAsync(desk, school, "Kari Lunde", $"{school.SharedCase}/innsyn"),
        ["correction"] = (desk, school) => ByAsync(desk, school, "Kari Lunde", $"{school.OwnCase}/rett/1"),
        ["correction, refused"] = (desk, school) => SendAsync(desk, school, $"{school.OwnCase}/rett/1", "Lagre rettelse"),
    };

    public static Task ByAsync(Desk desk, School school, string name, string path) => school.SignedInAsync(desk, name, path);

    /// <summary>The form sent as it stands, and refused.</summary>
    public static async Task SendAsync(Desk desk, School school, string path, string button, string name = "Kari Lunde")
    {
        await ByAsync(desk, school, name, path);
        await desk.Button(button).ClickAsync();
        await Desk.SeesAsync(desk.Heading("Du må rette opp i dette"));
    }

    private static async Task AboutAsync(Desk desk, School school, string whom)
    {
        await ByAsync(desk, school, "Kari Lunde", "/undringer/ny");
        await desk.List("Hvem gjelder det?").SelectOptionAsync(new SelectOptionValue { Label = whom });
        await Desk.SeesAsync(desk.Box("Navn"));
    }

    private static async Task WrongNumberAsync(Desk desk, School school)
    {
        await AboutAsync(desk, school, "Et annet barn");
        await desk.Box("Fødselsnummer").FillAsync("12345678901");
        await desk.Box("Hva har du sett eller hørt?").FillAsync("Barnet leker alene.");
        await desk.Button("Lagre undring").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Du må rette opp i dette"));
    }

    private static async Task CancelAsync(Desk desk, School school)
    {
        await desk.OpenAsync("/saker");
        await desk.Button("Avbryt").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Innloggingen gikk ikke"));
    }

    private static async Task SignOutAsync(Desk desk, School school)
    {
        await desk.SignInAsync("Hanne Vik");
        await desk.SignOutAsync();
    }

    private static async Task SendWithoutTokenAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Kari Lunde", "/undringer/ny");
        await desk.Page.EvaluateAsync("document.querySelectorAll('[name=__RequestVerificationToken]').forEach(token => token.remove())");
        await desk.Button("Lagre undring").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Det gikk ikke"));
    }

    private static async Task ClosedListAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Kari Lunde", "/saker");
        await desk.Page.GetByText("Avsluttede saker").ClickAsync();
        await Desk.SeesAsync(desk.Link("Iben Varsom"));
    }

    private static async Task WrittenMeanwhileAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Kari Lunde", $"{school.SharedCase}/niva");
        await desk.Box("Hva har du sett eller hørt nå?").FillAsync("Liam sovnet i timen i dag.");
        var other = await desk.Page.Context.NewPageAsync();
        await other.GotoAsync($"{school.SharedCase}/niva");
        await other.GetByLabel("Hva har du sett eller hørt nå?", new() { Exact = true }).FillAsync("Liam ville ikke spise.");
        await other.GetByRole(AriaRole.Button, new() { Name = "Skriv en observasjon", Exact = true }).ClickAsync();
        await other.CloseAsync();
        await desk.Button("Skriv en observasjon").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Noen andre skrev først"));
    }
}
