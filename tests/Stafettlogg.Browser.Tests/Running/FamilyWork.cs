using Microsoft.Playwright;

namespace Stafettlogg.Browser.Tests.Running;

/// <summary>What the family does on its own page.</summary>
public static class FamilyWork
{
    /// <summary>The family's page of the case at the path.</summary>
    public static string FamilyPage(string path) => path.Replace("/saker/", "/mitt-barn/", StringComparison.Ordinal);

    /// <summary>Says yes to one thing after the other, as many as are asked.</summary>
    public static async Task GiveConsentAsync(this Desk desk, int questions)
    {
        for (var left = questions - 1; left >= 0; left--)
        {
            await desk.Button("Gi samtykke").First.ClickAsync();
            var thanks = left > 0 ? "Takk. Samtykket ditt er lagret. Det er mer som venter på svar." : "Takk. Samtykket ditt er lagret.";
            await Desk.SeesAsync(desk.Page.GetByText(thanks, new() { Exact = true }));
        }
    }

    /// <summary>Takes back everything that was given, one thing after the other.</summary>
    public static async Task WithdrawAsync(this Desk desk, int consents)
    {
        var buttons = desk.Button("Trekk tilbake samtykket");
        await Assertions.Expect(buttons).ToHaveCountAsync(consents);
        for (var left = consents - 1; left >= 0; left--)
        {
            await buttons.First.ClickAsync();
            await Assertions.Expect(buttons).ToHaveCountAsync(left);
        }
    }

    /// <summary>Asks for a correction of the first entry there is.</summary>
    public static async Task AskForCorrectionAsync(this Desk desk, string page, string text)
    {
        await desk.OpenAsync($"{page}/innslag/1");
        await desk.Page.Locator("summary").Filter(new() { HasText = "Be om retting" }).ClickAsync();
        await desk.Box("Hva er feil, og hva er riktig?").FillAsync(text);
        await desk.Button("Be om retting").ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText("Du får svar her innen to uker."));
    }

    public static async Task CommentAsync(this Desk desk, string text)
    {
        await desk.Box("Din kommentar").FillAsync(text);
        await desk.Button("Skriv kommentar").ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText("Kommentaren din står nå i loggen."));
    }
}
