using System.Net;
using Stafettlogg.Casework.Measures;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>The family's pages: who may open them, what stands there, and what may never stand there.</summary>
public sealed class FamilyPageTests(SharedProgram shared)
{
    private const string WonderCanary = "kanarifuglundring";
    private const string TalkCanary = "kanarifuglsamtale";

    [Fact]
    public async Task Pages_ReadByFamily_HoldNothingOfLevelZeroInAnyByte()
    {
        var program = await shared.ProgramAsync();
        var (marte, kari) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Kari Lunde"));
        var id = await program.ReadByFamilyAsync(WonderCanary, TalkCanary);
        var answer = await (await marte.FamilyFormAsync(id, "comment")).With("Comment.Text", "Så fint.").SendAsync();
        var refused = await (await marte.FamilyFormAsync(id, "comment")).With("Comment.Text", " ").SendAsync();

        var pages = new List<Page> { refused };
        foreach (var address in new[] { "/mitt-barn", $"/mitt-barn/{id}", $"{answer.Response.Headers.Location}", $"/mitt-barn/{id}/innsyn" }) pages.Add(await marte.GetAsync(address));

        Assert.Contains("Så fint.", pages[2].Text, StringComparison.Ordinal);
        foreach (var page in pages)
        {
            var bytes = await page.Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            foreach (var secret in new[] { WonderCanary, TalkCanary, "ndringen", "delte", "/saker", "registrerte en samtale", "Mor og far" })
                Assert.DoesNotContain(secret, bytes, StringComparison.Ordinal);
        }

        var own = await (await kari.GetAsync($"/saker/{id}")).Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.All([WonderCanary, TalkCanary], canary => Assert.Contains(canary, own, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task Page_OfTheLogThatIsNoNumber_IsAnsweredWithTheNewest(string page)
    {
        var program = await shared.ProgramAsync();
        var (marte, kari, id) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Kari Lunde"), await program.ReadByFamilyAsync());

        var (theirs, work) = (await marte.GetAsync($"/mitt-barn/{id}?side={page}"), await kari.GetAsync($"/saker/{id}?side={page}"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (theirs.Status, work.Status));
        Assert.Equal((await marte.GetAsync($"/mitt-barn/{id}")).Document.QuerySelectorAll("[id^=innslag-]").Length, theirs.Document.QuerySelectorAll("[id^=innslag-]").Length);
    }

    [Fact]
    public async Task Page_WithAMeasure_TellsWhatIsAgreedWhoAndWhen()
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.ReadByFamilyAsync();
        var (owner, today) = (await program.PersonAsync("marte-testesen"), Oslo.Day(program.Clock.GetUtcNow()));
        await program.DoAsync("kari-lunde", new(id), (version, deed) => new RecordMeasure(
            new(id), version, deed, new NewMeasure("Lekegruppe to ganger i uka", "Trygg i friminuttene", "lek", "skole", owner, today.AddDays(20), today.AddDays(30))));

        var page = await marte.GetAsync($"/mitt-barn/{id}");

        var agreed = page.Document.QuerySelector("section[aria-labelledby=avtalt]")!;
        Assert.Equal("Lekegruppe to ganger i uka", agreed.QuerySelector("h3")!.TextContent);
        Assert.Contains("Målet: Trygg i friminuttene", agreed.TextContent, StringComparison.Ordinal);
        Assert.Contains("Du følger opp.", agreed.TextContent, StringComparison.Ordinal);
        Assert.Contains("Fjellglimt barneskole", page.Document.QuerySelector(".baton")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    public async Task Comment_Empty_IsRefused(string text)
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.ReadByFamilyAsync();

        var refused = await (await marte.FamilyFormAsync(id, "comment")).With("Comment.Text", text).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Skriv en kommentar"], refused.Faults());
    }

    [Fact]
    public async Task Comment_WhileTheLogIsShut_IsRefusedThoughSentAndKept()
    {
        var program = await shared.ProgramAsync();
        var (marte, jonas) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Jonas Testesen"));
        var id = await program.ReadByFamilyAsync();
        var form = (await marte.FamilyFormAsync(id, "comment")).With("Comment.Text", "Noe jeg har skrevet.");
        await jonas.WithdrawAsync(id);

        var refused = await form.SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Du har ikke denne oppgaven i saken."], refused.Faults());
        Assert.Equal(["Noe jeg har skrevet."], refused.Typed());
        Assert.Null(refused.Document.QuerySelector(".log"));
    }

    [Theory]
    [InlineData("Marte Testesen", null, "emil-testesen", "kari-lunde", "per-haugen", true)]
    [InlineData("Trine Delt", null, "emil-testesen", "kari-lunde", "per-haugen", false)]
    [InlineData("Emil Testesen", null, "emil-testesen", "kari-lunde", "per-haugen", false)]
    [InlineData("Kari Lunde", null, "emil-testesen", "kari-lunde", "per-haugen", false)]
    [InlineData("Hege Solli", "Ansatt", "ask-solli", "kari-lunde", "per-haugen", false)]
    [InlineData("Roy Delt", null, "mia-delt", "jon-ek", "mona-lie", false)]
    [InlineData("Sara Skjermet", null, "liam-skjermet", "kari-lunde", "per-haugen", false)]
    [InlineData("Thomas Skjermet", null, "liam-skjermet", "kari-lunde", "per-haugen", false)]
    [InlineData("Lea Varsom", null, "iben-varsom", "kari-lunde", "per-haugen", false)]
    [InlineData("Rolf Varsom", null, "iben-varsom", "kari-lunde", "per-haugen", false)]
    public async Task Page_ForOneWithoutAPart_IsNotThere(string person, string? role, string child, string author, string leader, bool there)
    {
        var program = await shared.ProgramAsync();
        var browser = await program.AsAsync(person, role);
        var id = await program.OpenedAsync(child, author, leader);
        if (child == "emil-testesen") await program.AskAsync(id, ["marte-testesen"], ["familien"]);

        var (read, sent) = (await browser.StepAsync($"/mitt-barn/{id}"), await browser.PostAsync($"/mitt-barn/{id}", ("_handler", "end")));
        var readers = await browser.StepAsync($"/mitt-barn/{id}/innsyn");

        Assert.Equal(there ? HttpStatusCode.OK : HttpStatusCode.NotFound, read.Status);
        Assert.Equal(there ? HttpStatusCode.BadRequest : HttpStatusCode.NotFound, sent.Status);
        Assert.Equal(HttpStatusCode.NotFound, readers.Status);
        var list = await browser.GetAsync("/mitt-barn");
        Assert.Equal(there, list.Document.QuerySelector($"a[href='/mitt-barn/{id}']") is not null);
    }

    [Fact]
    public async Task AddressProtection_ConsentOnPaper_StillShowsTheFamilyNothing()
    {
        var program = await shared.ProgramAsync();
        var id = await program.OpenedAsync("liam-skjermet");
        var kari = await program.AsAsync("Kari Lunde");
        foreach (var person in new[] { "sara-skjermet", "thomas-skjermet" })
        {
            var by = $"{await program.PersonAsync(person)}";
            var sent = await (await kari.ConsentFormAsync(id, "register")).With("Given.By", by).With("Given.Services", "ppt").With("Given.Form", "Paper").SendAsync();
            Assert.Equal(HttpStatusCode.Found, sent.Status);
        }

        foreach (var person in new[] { "Sara Skjermet", "Thomas Skjermet" })
        {
            var browser = await program.AsAsync(person);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.StepAsync($"/mitt-barn/{id}")).Status);
            Assert.DoesNotContain("Liam", (await browser.GetAsync("/mitt-barn")).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Readers_ForTheFamily_BeginWhenTheLogOpenedAndNameWhereEachServes()
    {
        var program = await shared.ProgramAsync();
        var (marte, kari, mona) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Kari Lunde"), await program.AsAsync("Mona Lie"));
        var id = await program.ReadByFamilyAsync();
        await kari.GetAsync($"/saker/{id}");
        await mona.StepAsync($"/saker/{id}");

        var page = await marte.GetAsync($"/mitt-barn/{id}/innsyn");

        var lines = page.Document.QuerySelectorAll("main li").Select(line => line.TextContent.Trim()).ToList();
        Assert.Equal("Hvem har sett loggen", page.Heading);
        Assert.Contains(lines, line => line.StartsWith("Kari Lunde, kontaktlærer ved Fjellglimt barneskole, leste loggen kl. ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Jonas Testesen ga samtykke kl. ", StringComparison.Ordinal));
        Assert.DoesNotContain("Mona Lie", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("prøvde", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("delte", StringComparison.Ordinal) || line.Contains("samtale", StringComparison.Ordinal) || line.Contains("undring", StringComparison.Ordinal));
    }

    [Fact]
    public async Task End_WithoutTheTick_IsRefused_WithIt_EndsTheFollowUp()
    {
        var program = await shared.ProgramAsync();
        var (marte, kari) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Kari Lunde"));
        var id = await program.ReadByFamilyAsync();

        var refused = await (await marte.FamilyFormAsync(id, "end")).SendAsync();
        var ended = await (await marte.FamilyFormAsync(id, "end")).With("Ending.Sure", "ja").SendAsync();
        var after = await marte.GetAsync($"{ended.Response.Headers.Location}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Kryss av for «Ja, avslutt samarbeidet» hvis det er det du vil"], refused.Faults());
        Assert.True(refused.Document.QuerySelector("details.end")!.HasAttribute("open"));
        Assert.Contains("Samarbeidet er avsluttet.", after.Text, StringComparison.Ordinal);
        var page = await marte.GetAsync($"/mitt-barn/{id}");
        Assert.Contains("Oppfølgingen er avsluttet.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Marte Testesen avsluttet samarbeidet", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("input[value=end]"));
        Assert.Contains("Avsluttet", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_ByOneWhoNeverWasAskedToRead_LeadsToAPageThatIsThere()
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.OpenedAsync();
        await program.AskAsync(id, ["marte-testesen"], ["ppt"]);

        var ended = await (await marte.FamilyFormAsync(id, "end")).With("Ending.Sure", "ja").SendAsync();
        var after = await marte.GetAsync($"{ended.Response.Headers.Location}");

        Assert.Equal("Mine barn", after.Heading);
        Assert.Contains("Samarbeidet er avsluttet.", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_AfterItHasEnded_IsRefusedWithTheReason()
    {
        var program = await shared.ProgramAsync();
        var (marte, jonas) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Jonas Testesen"));
        var id = await program.ReadByFamilyAsync();
        var his = (await jonas.FamilyFormAsync(id, "end")).With("Ending.Sure", "ja");
        await (await marte.FamilyFormAsync(id, "end")).With("Ending.Sure", "ja").SendAsync();

        var refused = await his.SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(["Saken er avsluttet. Den kan leses, men ikke endres."], refused.Faults());
    }
}
