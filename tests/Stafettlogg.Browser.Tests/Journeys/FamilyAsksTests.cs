using Microsoft.Playwright;
using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Journeys;

/// <summary>A parent on a page without script asks for a correction, is told no, and says what they disagree with: it stays beside the entry (R21).</summary>
public sealed class FamilyAsksTests(School school)
{
    [Fact]
    public async Task Correction_AskedForRefusedAndDisputed_StandsBesideTheEntryForBoth_R21()
    {
        await using var kari = await school.DeskOfAsync("Kari Lunde", script: false);
        var path = await FollowUps.OpenedAsync(kari);
        foreach (var guardian in new[] { "Marte Testesen", "Jonas Testesen" }) await kari.RegisterConsentAsync(path, guardian, FollowUpWork.FamilyReads);
        var page = FamilyWork.FamilyPage(path);
        await using var marte = await school.DeskOfAsync("Marte Testesen", page, script: false);

        await marte.AskForCorrectionAsync(page, "Han leser i friminuttene.");
        await AnswerAsync(kari, path);
        await marte.OpenAsync(page);
        await Desk.SeesAsync(marte.Page.GetByText("To voksne har sett det samme.").First);
        await marte.OpenAsync($"{page}/innslag/1");
        await marte.Page.Locator("summary").Filter(new() { HasText = "Si at du er uenig" }).ClickAsync();
        await marte.Box("Hva er du uenig i?").FillAsync("Han valgte det selv.");
        await marte.Button("Si at du er uenig").ClickAsync();

        await kari.OpenAsync(path);
        await Desk.SeesAsync(kari.Page.GetByText("Han valgte det selv.").First);
        await using var jonas = await school.DeskOfAsync("Jonas Testesen", page, script: false);
        await Desk.SeesAsync(jonas.Page.GetByText("Han valgte det selv.").First);
        await Desk.SeesNotAsync(jonas.Page.GetByText("Han leser i friminuttene."));
    }

    private static async Task AnswerAsync(Desk kari, string path)
    {
        await kari.OpenAsync(path);
        await kari.Page.Locator("a[href*='/sporsmal/']").First.ClickAsync();
        await kari.Find(AriaRole.Radio, "Det tas ikke til følge").CheckAsync();
        await kari.Box("Svar til familien").FillAsync("To voksne har sett det samme.");
        await kari.Button("Svar familien").ClickAsync();
        await Desk.SeesAsync(kari.Page.GetByText("To voksne har sett det samme.").First);
    }
}
