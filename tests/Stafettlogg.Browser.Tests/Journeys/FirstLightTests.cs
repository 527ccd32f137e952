using Stafettlogg.Browser.Tests.Running;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Browser.Tests.Journeys;

/// <summary>From the first undring until it is closed, in a browser, by people whom no other test needs.</summary>
public sealed class FirstLightTests(School school)
{
    private const string Seen = "Barnet har sittet alene i all utelek denne uka.";

    [Theory]
    [InlineData(false, "Anne Moen", "Siri Berg", "Yusuf Warsame")]
    [InlineData(true, "Jon Ek", "Mona Lie", "Mia Delt")]
    public async Task Wonder_FromWrittenToClosed_IsItsAuthorsAndThenTheLeadersToo(bool script, string employee, string leader, string child)
    {
        await using var author = await school.DeskAsync(script);
        await author.SignInAsync(employee);
        await Desk.SeesAsync(author.Heading("Du har ingen åpne saker"));
        var path = await author.WriteWonderAsync(child, Seen);
        await SeesWonderAsync(author, child, path);
        await using var styrer = await school.DeskAsync(script);
        await styrer.SignInAsync(leader);
        await Desk.SeesNotAsync(styrer.Link(child));
        await styrer.FindsNothingAtAsync(path, child);

        await author.ShareWithLeaderAsync();
        await Desk.SeesAsync(author.Heading($"{employee} delte undringen med {leader}, styrer"));
        await SeesWonderAsync(styrer, child, path);
        await styrer.GiveFeedbackAsync("Takk for at du sier fra. Vi tar det opp på torsdag.");
        await Desk.SeesAsync(styrer.Heading($"{leader} ga tilbakemelding"));
        await SeesWonderAsync(author, child, path);
        await author.RecordConversationAsync(Oslo.Day(TimeProvider.System.GetUtcNow()));
        await Desk.SeesAsync(author.Heading($"{employee} registrerte en samtale med Marte Testesen, mor"));
        await author.CloseAsync();

        await Desk.SeesAsync(author.Heading($"{employee} avsluttet saken: ikke grunn til bekymring"));
        await author.OpenAsync("/saker");
        await Desk.SeesAsync(author.Heading("Du har ingen åpne saker"));
        Assert.Empty(author.Complaints);
        Assert.Empty(styrer.Complaints);
    }

    private static async Task SeesWonderAsync(Desk desk, string child, string path)
    {
        await desk.OpenAsync("/saker");
        await desk.Link(child).ClickAsync();
        Assert.Equal(path, new Uri(desk.Page.Url).AbsolutePath);
        await Desk.SeesAsync(desk.Page.GetByText(Seen));
    }
}
