using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Journeys;

/// <summary>From an undring to a closed follow-up by two services and the family, in a browser; strangers find nothing at any step.</summary>
public sealed class FollowUpTests(School school)
{
    private const string Canary = "Sidensvans";
    private const string Description = "Vi vil hjelpe Emil inn i leken.";
    private const string Comment = "Emil gledet seg til skolen i dag.";
    private static readonly string[] Asked = [FollowUpWork.SchoolHealth, FollowUpWork.FamilyReads];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FollowUp_FromWonderToClosed_IsForThoseItConcernsAndNobodyElse(bool script)
    {
        await using var kari = await school.DeskOfAsync("Kari Lunde", script: script);
        await using var strangers = await Strangers.AtAsync(school, script);
        var path = await OpenAsync(kari, strangers, script);
        await using var marte = await school.DeskOfAsync("Marte Testesen", "/mitt-barn", script);
        await using var hanne = await school.DeskOfAsync("Hanne Vik", script: script);
        await strangers.FindNothingAsync(path);

        await kari.AskForConsentAsync(Asked);
        await strangers.FindNothingAsync(path);
        await ConsentByBothAsync(marte, path, script);
        await kari.OpenAsync(path);
        await kari.GoToLevelAsync(2);
        await kari.AddMeasureAsync("En voksen er med i leken hver dag.");
        await kari.CallMeetingAsync();
        await kari.OpenAsync(path);
        await strangers.FindNothingAsync(path);
        await HandOverAsync(kari, hanne, path);
        await strangers.FindNothingAsync(path);
        await FollowAsync(marte, path);
        await FinishAsync(hanne);
        await strangers.FindNothingAsync(path);

        await SeesAllButLevelZeroAsync(marte, path);
        foreach (var desk in new[] { kari, marte, hanne }) Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task Participation_EndedWithTheMouse_IsOver()
    {
        await using var kari = await school.DeskOfAsync("Kari Lunde");
        var path = await kari.WriteWonderAsync("Emil Testesen", "Emil leker mest alene.");
        await kari.ShareWithLeaderAsync();
        await kari.RecordConversationAsync(FollowUpWork.Today);
        await kari.OpenLogAsync(Description);
        await kari.AddParticipantAsync(path, "Barne- og ungdomsskole", "Hege Solli, assistent, Fjellglimt barneskole");

        await kari.OpenAsync($"{path}/deltakere");
        await kari.Button("Avslutt deltakelse for Hege Solli").ClickAsync();

        await Desk.SeesAsync(kari.Page.GetByText("Ingen deltar ennå.", new() { Exact = true }));
        Assert.Empty(kari.Complaints);
    }

    // Level 0: only Kari and Per know of it; what they write there holds the word that nobody else may ever see.
    private async Task<string> OpenAsync(Desk kari, Strangers strangers, bool script)
    {
        var path = await kari.WriteWonderAsync("Emil Testesen", $"Emil sitter alene i friminuttene. {Canary}.");
        await kari.ShareWithLeaderAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));
        await strangers.FindNothingAsync(path);
        await using var per = await school.DeskOfAsync("Per Haugen", path, script);
        await per.GiveFeedbackAsync($"Takk for at du sier fra. {Canary}.");
        await Desk.SeesAsync(per.Heading("Per Haugen ga tilbakemelding"));
        await kari.OpenAsync(path);
        await kari.RecordConversationAsync(FollowUpWork.Today);
        await kari.OpenLogAsync(Description);
        await Desk.SeesAsync(kari.Page.GetByText(Description, new() { Exact = true }));
        return path;
    }

    private async Task ConsentByBothAsync(Desk marte, string path, bool script)
    {
        await marte.OpenAsync("/mitt-barn");
        await marte.LinkTo(FamilyWork.FamilyPage(path)).First.ClickAsync();
        await Desk.SeesAsync(marte.Heading("Stafettloggen til Emil"));
        await marte.GiveConsentAsync(Asked.Length);
        await Desk.SeesAsync(marte.Page.GetByText("Loggen er åpen når alle med foreldreansvar har sagt ja."));
        await Desk.SeesNotAsync(marte.Page.GetByText(Description));
        await using var jonas = await school.DeskOfAsync("Jonas Testesen", FamilyWork.FamilyPage(path), script);
        await jonas.GiveConsentAsync(Asked.Length);
        await Desk.SeesAsync(jonas.Page.GetByText(Description, new() { Exact = true }));
        Assert.Empty(jonas.Complaints);
    }

    private static async Task HandOverAsync(Desk kari, Desk hanne, string path)
    {
        await hanne.FindsNothingAtAsync(path, "Emil");
        await kari.OfferBatonAsync(FollowUpWork.Hanne, stay: false);
        await hanne.FindsNothingAtAsync(path, "Emil");
        await hanne.OpenAsync("/saker");
        await hanne.LinkTo($"{path}/stafettpinne").ClickAsync();
        await Desk.SeesAsync(hanne.Page.GetByText("Kari Lunde spør om du vil ta stafettpinnen for Emil Testesen."));
        await Desk.SeesAsync(hanne.Page.GetByText("Du kjenner familien fra før.", new() { Exact = true }));
        await Desk.SeesAsync(hanne.Page.GetByText("De ønsker seg helsesykepleier.", new() { Exact = true }));
        await hanne.Button("Ta imot stafettpinnen").ClickAsync();
        await Desk.SeesAsync(hanne.Heading("Hanne Vik tok imot stafettpinnen"));
        await Desk.SeesNotAsync(hanne.Page.GetByText(Canary));
        await kari.FindsNothingAtAsync(path, "Emil");
        await kari.OpenAsync("/saker");
        await Desk.SeesNotAsync(kari.LinkTo(path));
    }

    private static async Task FollowAsync(Desk marte, string path)
    {
        await marte.OpenAsync(FamilyWork.FamilyPage(path));
        await Desk.SeesAsync(marte.Page.GetByText("Har ansvaret nå", new() { Exact = true }));
        await Desk.SeesAsync(marte.Page.GetByText("Hanne Vik, helsesykepleier", new() { Exact = true }).First);
        await marte.Button("Kommer").ClickAsync();
        await Desk.SeesAsync(marte.Page.GetByText("Du har svart: Kommer. Du kan endre svaret.", new() { Exact = true }));
        await marte.CommentAsync(Comment);
        await Desk.SeesAsync(marte.Heading("Marte Testesen skrev en kommentar"));
    }

    private static async Task FinishAsync(Desk hanne)
    {
        await hanne.Page.ReloadAsync();
        await Desk.SeesAsync(hanne.Page.GetByText(Comment, new() { Exact = true }));
        await hanne.EvaluateAndEndMeasureAsync();
        await hanne.DecideToEndAsync();
        await hanne.Link("← Emil Testesen").ClickAsync();
        await Desk.SeesAsync(hanne.Heading("Hanne Vik registrerte veien videre: Avslutt"));
        await hanne.CloseFollowUpAsync();
        await Desk.SeesAsync(hanne.Heading("Hanne Vik avsluttet saken: Målene er nådd"));
    }

    private static async Task SeesAllButLevelZeroAsync(Desk marte, string path)
    {
        await marte.OpenAsync("/mitt-barn");
        await SeesNoLevelZeroAsync(marte);
        await marte.LinkTo(FamilyWork.FamilyPage(path)).First.ClickAsync();
        await Desk.SeesAsync(marte.Heading("Hanne Vik avsluttet saken: Målene er nådd"));
        await Desk.SeesAsync(marte.Heading("Kari Lunde tilbød stafettpinnen til Hanne Vik, helsesykepleier"));
        await Desk.SeesAsync(marte.Page.GetByText(Description, new() { Exact = true }));
        await Desk.SeesAsync(marte.Page.GetByText(Comment, new() { Exact = true }));
        await SeesNoLevelZeroAsync(marte);
        await marte.Link("Hvem har sett loggen").ClickAsync();
        await Desk.SeesAsync(marte.Heading("Hvem har sett loggen"));
        await Desk.SeesAsync(marte.Page.GetByText("Hanne Vik, helsesykepleier").First);
        await SeesNoLevelZeroAsync(marte);
    }

    // Not in the text, nor in anything else that was sent to the browser.
    private static async Task SeesNoLevelZeroAsync(Desk desk)
    {
        var sent = await desk.Page.ContentAsync();
        Assert.DoesNotContain(Canary, sent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("undring", sent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Emil sover dårlig", sent, StringComparison.Ordinal);
    }

    // Ingrid is of a service that nobody asked consent for, Hege an assistant at the same school.
    private sealed class Strangers(Desk[] desks) : IAsyncDisposable
    {
        public static async Task<Strangers> AtAsync(School school, bool script)
        {
            var ingrid = await school.DeskOfAsync("Ingrid Dahl", script: script);
            var hege = await school.DeskAsync(script);
            await hege.SignInAsync("Hege Solli", "/saker");
            await hege.Button("Ansatt").ClickAsync();
            await Desk.SeesAsync(hege.Heading("Mine saker"));
            return new([ingrid, hege]);
        }

        public async Task FindNothingAsync(string path)
        {
            foreach (var desk in desks)
            {
                await desk.OpenAsync("/saker");
                await Desk.SeesNotAsync(desk.Page.Locator($"a[href^='{path}']"));
                await desk.FindsNothingAtAsync(path, "Emil");
                // Asked with the same cookies, but not drawn: that is what takes the time.
                foreach (var page in new[] { $"{path}/niva", $"{path}/stafettpinne", $"{path}/samtykke", FamilyWork.FamilyPage(path) })
                    await FindNothingAtAsync(desk, page);
            }
        }

        private static async Task FindNothingAtAsync(Desk desk, string page)
        {
            await using var answer = await desk.Page.APIRequest.GetAsync(page);
            Assert.Equal(404, answer.Status);
            var said = await answer.TextAsync();
            Assert.Contains("Fant ikke siden", said, StringComparison.Ordinal);
            Assert.DoesNotContain("Emil", said, StringComparison.Ordinal);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var desk in desks) await desk.DisposeAsync();
        }
    }
}
