using Stafettlogg.Browser.Tests.Running;
using static Stafettlogg.Browser.Tests.Accessibility.States;

namespace Stafettlogg.Browser.Tests.Accessibility;

/// <summary>The family's pages: by Marte Testesen, unless the name says whose.</summary>
public static class FamilyStates
{
    public static Dictionary<string, Func<Desk, School, Task>> All => new()
    {
        ["guardian's page, empty"] = (desk, school) => ByAsync(desk, school, "Trine Delt", "/mitt-barn"),
        ["guardian's page"] = (desk, school) => ByAsync(desk, school, "Jonas Testesen", "/mitt-barn"),
        ["guardian's page, ended"] = (desk, school) => ByAsync(desk, school, "Marte Testesen", "/mitt-barn?gjort=avsluttet"),
        ["young person's page"] = (desk, school) => ByAsync(desk, school, "Nora Testesen", "/mitt-barn"),
        ["guardian's page, strictly confidential"] = (desk, school) => ByAsync(desk, school, "Sara Skjermet", "/mitt-barn"),
        ["family, asked"] = At(all => all.Asked, name: "Jonas Testesen"),
        ["family, waiting for the other"] = At(all => all.Asked, "?gjort=ja"),
        ["family, reading"] = At(all => all.Shared),
        ["family, withdrawn"] = At(all => all.Withdrawn, "?gjort=trukket"),
        ["family, the other has withdrawn"] = At(all => all.Withdrawn, name: "Jonas Testesen"),
        ["family, closed"] = At(all => all.Closed),
        ["family, comment refused"] = (desk, school) =>
            SendAsync(desk, school, FamilyWork.FamilyPage(school.FollowUps.Shared), "Skriv kommentar", "Marte Testesen"),
        ["family, ending refused"] = EndUnsureAsync,
        ["other guardian, reading"] = At(all => all.Confidential, name: "Rolf Varsom"),
        ["other guardian, readers"] = At(all => all.Confidential, "/innsyn", "Rolf Varsom"),
        ["asking for information"] = (desk, school) => ByAsync(desk, school, "Roy Delt", "/mitt-barn/opplysninger"),
        ["asking for information, refused"] = (desk, school) => SendAsync(desk, school, "/mitt-barn/opplysninger", "Send", "Roy Delt"),
        ["asking for information, sent"] = AskAsync,
        ["answering who asks for information"] = AnswerAsync,
        ["family, readers"] = At(all => all.Shared, "/innsyn"),
        ["family, entries"] = At(all => all.Shared, "/innslag"),
        ["family, entry"] = At(all => all.Shared, "/innslag/1"),
        ["family, disagreement refused"] = DisagreeEmptyAsync,
        ["family, proposal refused"] = (desk, school) => SendAsync(desk, school, $"{FamilyWork.FamilyPage(school.FollowUps.Shared)}/foresla", "Foreslå", "Marte Testesen"),
        ["family, why"] = WhyAsync,
        ["own sessions"] = (desk, school) => ByAsync(desk, school, "Marte Testesen", "/innlogginger"),
    };

    private static Func<Desk, School, Task> At(Func<FollowUps, string> path, string rest = "", string name = "Marte Testesen") =>
        (desk, school) => ByAsync(desk, school, name, FamilyWork.FamilyPage(path(school.FollowUps)) + rest);

    private static async Task DisagreeEmptyAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Marte Testesen", $"{FamilyWork.FamilyPage(school.FollowUps.Shared)}/innslag/1");
        await desk.Page.GetByText("Si at du er uenig", new() { Exact = true }).First.ClickAsync();
        await desk.Button("Si at du er uenig").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Du må rette opp i dette"));
    }

    private static async Task WhyAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Marte Testesen", $"{FamilyWork.FamilyPage(school.FollowUps.Shared)}/innsyn");
        await desk.Page.GetByText("Spør hvorfor", new() { Exact = true }).First.ClickAsync();
        await Desk.SeesAsync(desk.Heading("Spør hvorfor"));
    }

    private static async Task EndUnsureAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Marte Testesen", FamilyWork.FamilyPage(school.FollowUps.Shared));
        await desk.Page.GetByText("Avslutt samarbeidet", new() { Exact = true }).First.ClickAsync();
        await desk.Button("Avslutt samarbeidet").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Du må rette opp i dette"));
    }

    private static async Task AskAsync(Desk desk, School school)
    {
        await ByAsync(desk, school, "Roy Delt", "/mitt-barn/opplysninger");
        await desk.Box("Hva vil du vite?").FillAsync("Hvordan har hun det?");
        await desk.Box("Hva trenger du opplysningene til?").FillAsync("Jeg vil følge med.");
        await desk.Button("Send").ClickAsync();
        await Desk.SeesAsync(desk.Heading("Opplysninger du har bedt om"));
    }

    private static async Task AnswerAsync(Desk desk, School school)
    {
        await AskAsync(desk, school);
        await desk.Page.Context.ClearCookiesAsync();
        await ByAsync(desk, school, "Mona Lie", "/leder/opplysninger");
        await desk.Page.Locator("main .rows a").First.ClickAsync();
        await Desk.SeesAsync(desk.Heading("Forespørsel om opplysninger"));
    }
}
