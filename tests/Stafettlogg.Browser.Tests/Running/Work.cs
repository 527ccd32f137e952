using Microsoft.Playwright;

namespace Stafettlogg.Browser.Tests.Running;

/// <summary>What people do at level 0, with the words of the pages.</summary>
public static class Work
{
    /// <summary>Writes an undring about a child of the unit; the path of the case that comes of it.</summary>
    public static async Task<string> WriteWonderAsync(this Desk desk, string child, string text)
    {
        await desk.OpenAsync("/saker");
        await desk.Link("Ny undring").ClickAsync();
        await desk.List("Hvem gjelder det?").SelectOptionAsync(new SelectOptionValue { Label = child });
        await desk.Box("Hva har du sett eller hørt?").FillAsync(text);
        await desk.Find(AriaRole.Checkbox, "Skole").CheckAsync();
        await desk.Button("Lagre undring").ClickAsync();
        await Desk.SeesAsync(desk.Heading(child));
        return new Uri(desk.Page.Url).AbsolutePath;
    }

    public static async Task ShareWithLeaderAsync(this Desk desk)
    {
        await desk.Link("Del med leder").ClickAsync();
        await desk.Box("Melding til lederen").FillAsync("Jeg vil gjerne snakke med deg om dette.");
        await desk.Button("Del med leder").ClickAsync();
    }

    public static async Task GiveFeedbackAsync(this Desk desk, string text)
    {
        await desk.Link("Gi tilbakemelding").ClickAsync();
        await desk.Box("Tilbakemelding").FillAsync(text);
        await desk.Button("Gi tilbakemelding").ClickAsync();
    }

    public static async Task RecordConversationAsync(this Desk desk, DateOnly on)
    {
        await desk.Link("Registrer samtale med foresatte").ClickAsync();
        await desk.Page.GetByLabel("Dato for samtalen", new() { Exact = true }).FillAsync(on.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        await desk.Box("Hvem snakket du med?").FillAsync("Marte Testesen, mor");
        await desk.Box("Hva snakket dere om?").FillAsync("Emil sover dårlig. Vi snakkes igjen om to uker.");
        await desk.Button("Registrer samtale med foresatte").ClickAsync();
    }

    public static async Task CloseAsync(this Desk desk)
    {
        await desk.Link("Avslutt – ikke grunn til bekymring").ClickAsync();
        await desk.Box("Hvorfor er det ikke grunn til bekymring?").FillAsync("Emil har det bra igjen.");
        await desk.Button("Avslutt – ikke grunn til bekymring").ClickAsync();
    }

    /// <summary>The page that says no more than that there is none; the child's name, or a part of it, is not on it.</summary>
    public static async Task FindsNothingAtAsync(this Desk desk, string path, string child)
    {
        Assert.Equal(404, await desk.OpenAsync(path));
        await Desk.SeesAsync(desk.Heading("Fant ikke siden"));
        await Desk.SeesNotAsync(desk.Page.GetByText(child));
    }
}
