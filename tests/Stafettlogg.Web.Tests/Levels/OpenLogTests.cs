using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Levels;

/// <summary>From wonder to follow-up: the log opens, and what was written before it stays where it was.</summary>
public sealed class OpenLogTests(SharedProgram shared)
{
    private const string NoLeader = "Lederen i enheten vet ikke om undringen ennå. Del den med leder først.";
    private const string NoConversation = "Det er ikke registrert noen samtale med de foresatte. Snakk med dem først.";

    [Fact]
    public async Task OpenLog_WhenLeaderAndGuardiansKnow_StandsInTheLogWithTheBaton()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync(text: "Utkastet til beskrivelsen.");
        await kari.ShareAndTalkAsync(id);
        var form = await kari.LevelFormAsync(id, "open-log");

        Assert.Equal("Utkastet til beskrivelsen.", form["Opening.Message"]);
        Assert.Equal($"{await PersonAsync("kari-lunde")}", form["Opening.Person"]);
        Assert.Equal(id, (await form.With("Opening.Message", "Emil er ofte alene.").SendAsync()).Concern());

        var page = await kari.GetAsync($"/saker/{id}");
        Assert.Equal(
            [
                "Kari Lunde gikk til nivå 1 og åpnet loggen", "Kari Lunde tok stafettpinnen",
                "Registeret: Jonas Testesen har foreldreansvar", "Registeret: Marte Testesen har foreldreansvar",
            ],
            (await kari.SentencesAsync(id)).Take(4).Order(StringComparer.Ordinal));
        Assert.Contains("Emil er ofte alene.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nivå 1 – Innsats i egen tjeneste", page.Text, StringComparison.Ordinal);
        Assert.Contains("Har stafettpinnen", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenLog_BeforeLeaderAndGuardiansKnow_IsNotOfferedAndSaysWhatIsMissing()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        var neither = await kari.GetAsync($"/saker/{id}/niva");
        await kari.ShareAsync(id);
        var half = await kari.GetAsync($"/saker/{id}/niva");
        var @case = await kari.GetAsync($"/saker/{id}");

        Assert.Equal([NoLeader, NoConversation], Missing(neither, "OpenLog"));
        Assert.Equal([NoConversation], Missing(half, "OpenLog"));
        Assert.DoesNotContain("open-log", neither.Forms());
        Assert.DoesNotContain("open-log", half.Forms());
        Assert.Contains(NoConversation, @case.Box("Kan gjøres nå"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, NoLeader)]
    [InlineData(true, NoConversation)]
    public async Task OpenLog_SentBeforeItIsPossible_IsRefusedByTheRuleAndKeepsTheText(bool leaderKnows, string fault)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();
        if (leaderKnows) await kari.ShareAsync(id);

        var refused = await (await kari.LevelFormAsync(id, "observation")).As("open-log", "Opening")
            .With("Opening.Person", $"{await PersonAsync("kari-lunde")}").With("Opening.Message", "For tidlig.").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Contains("For tidlig.", refused.Typed());
        Assert.DoesNotContain("For tidlig.", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenLog_WithNothingWritten_SaysSoAtTheField()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await ReadyAsync(kari);

        foreach (var nothing in new[] { "", " \t ", "\u202E\u200F" })
        {
            var refused = await (await kari.OpeningAsync(id, nothing)).SendAsync();

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal(["Skriv en beskrivelse i loggen"], refused.Faults());
            Assert.Equal(["Opening-Message"], refused.FaultFields());
        }
    }

    [Theory]
    [InlineData("hanne-vik")]
    [InlineData("mona-lie")]
    [InlineData(null)]
    public async Task OpenLog_WithAHolderOfAnotherService_IsRefusedAtThePersonAndKeepsTheText(string? person)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await ReadyAsync(kari);
        var chosen = person is null ? "x" : $"{await PersonAsync(person)}";

        var refused = await (await kari.OpeningAsync(id, "Beskrivelsen min.")).With("Opening.Person", chosen).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg en person fra listen. Den du valgte, arbeider ikke der nå."], refused.Faults());
        Assert.Equal(["Opening-Person"], refused.FaultFields());
        Assert.Contains("Beskrivelsen min.", refused.Typed());
        Assert.Contains("Nivå 0", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenLog_WithAnotherHolder_LeavesTheBatonWithTheOpenerUntilTheOtherAccepts()
    {
        var (kari, hege) = (await AsAsync("Kari Lunde"), await AsAsync("Hege Solli", "Ansatt"));
        var id = await ReadyAsync(kari);

        await kari.OpenLogAsync(id, holder: "Hege Solli");
        var waiting = await kari.GetAsync($"/saker/{id}");
        var before = await hege.GetAsync($"/saker/{id}");
        await hege.AcceptAsync(id);
        var after = await hege.GetAsync($"/saker/{id}");

        Assert.Contains("Kari Lunde, kontaktlærer (deg)", waiting.Document.QuerySelector(".two-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tilbudt til Hege Solli, assistent, som ikke har svart.", waiting.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Contains("Hege Solli, assistent (deg)", after.Document.QuerySelector(".two-head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.GetAsync($"/saker/{id}")).Status);
    }

    [Fact]
    public async Task OpenLog_Done_IsNotDoneAgain()
    {
        var (kari, per) = (await AsAsync("Kari Lunde"), await AsAsync("Per Haugen"));
        var id = await ReadyAsync(kari);
        var form = await per.OpeningAsync(id, "En gang til.");
        await kari.OpenLogAsync(id);

        var stale = await form.SendAsync();
        var refused = await FilledForm.On(stale, "open-log", per).SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Noen andre skrev først", stale.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("åpnet loggen", stale.Text, StringComparison.Ordinal); // what the log says, a leader reads on a purpose
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Dette hører ikke til nivået saken er på nå."], refused.Faults());
        Assert.Equal(["En gang til."], refused.Typed());
    }

    private static IReadOnlyList<string> Missing(Page page, string deed) =>
        [.. page.Document.QuerySelectorAll($"#{deed} li > span:first-child").Select(rule => rule.TextContent.Trim())];

    private static async Task<Guid> ReadyAsync(Browser kari)
    {
        var id = await kari.WonderAsync();
        await kari.ShareAndTalkAsync(id);
        return id;
    }

    private async Task<object> PersonAsync(string key) => await (await shared.ProgramAsync()).PersonAsync(key);

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
