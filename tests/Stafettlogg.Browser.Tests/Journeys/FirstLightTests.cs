using Stafettlogg.Browser.Tests.Running;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Browser.Tests.Journeys;

/// <summary>From the first undring until it is closed, in a browser.</summary>
public sealed class FirstLightTests(Chromium chromium)
{
    private const string Child = "Emil Testesen";
    private const string Seen = "Emil har sittet alene i alle friminutt denne uka.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wonder_FromWrittenToClosed_IsItsAuthorsAndThenTheLeadersToo(bool script)
    {
        await using var program = await BuiltProgram.StartAsync();
        await using var kari = await chromium.DeskAsync(program, script);
        await kari.SignInAsync("Kari Lunde");
        await Desk.SeesAsync(kari.Heading("Du har ingen åpne saker"));
        var path = await kari.WriteWonderAsync(Child, Seen);
        await SeesWonderAsync(kari, path);
        await using var per = await chromium.DeskAsync(program, script);
        await per.SignInAsync("Per Haugen");
        await Desk.SeesNotAsync(per.Link(Child));
        await per.FindsNothingAtAsync(path);

        await kari.ShareWithLeaderAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));
        await SeesWonderAsync(per, path);
        await per.GiveFeedbackAsync("Takk for at du sier fra. Vi tar det opp på torsdag.");
        await Desk.SeesAsync(per.Heading("Per Haugen ga tilbakemelding"));
        await SeesWonderAsync(kari, path);
        await kari.RecordConversationAsync(Oslo.Day(TimeProvider.System.GetUtcNow()));
        await Desk.SeesAsync(kari.Heading("Kari Lunde registrerte en samtale med Marte Testesen, mor"));
        await kari.CloseAsync();

        await Desk.SeesAsync(kari.Heading("Kari Lunde avsluttet saken: ikke grunn til bekymring"));
        await kari.OpenAsync("/saker");
        await Desk.SeesAsync(kari.Heading("Du har ingen åpne saker"));
        Assert.Empty(kari.Complaints);
        Assert.Empty(per.Complaints);
    }

    private static async Task SeesWonderAsync(Desk desk, string path)
    {
        await desk.OpenAsync("/saker");
        await desk.Link(Child).ClickAsync();
        Assert.Equal(path, new Uri(desk.Page.Url).AbsolutePath);
        await Desk.SeesAsync(desk.Page.GetByText(Seen));
    }
}
