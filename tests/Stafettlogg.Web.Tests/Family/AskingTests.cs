using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>What the family asks, on their pages and on those who follow up's; by raw request what they may not (R21, R42).</summary>
public sealed class AskingTests(SharedProgram shared)
{
    private const string Canary = "kanarifuglspørsmål";

    [Fact]
    public async Task Correction_AskedAnsweredAndRead_StandsWhereItMustAndNowhereElse_R21()
    {
        var (program, kari, marte, id) = await ReadAsync();
        var (jonas, counted) = (await program.AsAsync("Jonas Testesen"), await marte.LastSeenAsync(id));

        var asked = await (await marte.AskFormAsync(id, counted, text: Canary)).SendAsync();
        var (hers, case1) = (await marte.GetAsync($"{asked.Response.Headers.Location}"), await kari.GetAsync($"/saker/{id}"));
        var listed = await ListedAsync(kari, id);
        var refused = await (await kari.AnswerFamilyFormAsync(id, outcome: "Corrected")).SendAsync();
        (await (await kari.AnswerFamilyFormAsync(id, text: "kanarifuglsvar")).SendAsync()).Done();
        var waits = await marte.GetAsync($"/mitt-barn/{id}");
        var first = await marte.GetAsync("/mitt-barn");
        (await (await marte.FamilyFormAsync(id, "answer-read-1")).SendAsync()).Done();
        var read = await marte.GetAsync($"/mitt-barn/{id}");

        Assert.Contains(Canary, hers.Box("Du har spurt"), StringComparison.Ordinal);
        Assert.Contains("Venter på svar. Du får det innen", hers.Box("Du har spurt"), StringComparison.Ordinal);
        Assert.Contains(Canary, case1.Box("Familien venter på svar"), StringComparison.Ordinal);
        Assert.Contains("Familien skal ha svar innen", case1.Text, StringComparison.Ordinal);
        Assert.Contains("Familien skal ha svar innen", listed, StringComparison.Ordinal);
        Assert.Equal(["Innslaget er ikke rettet ennå. Rett det først, eller velg et annet utfall."], refused.Faults());
        Assert.Contains("kanarifuglsvar", waits.Box("Du har spurt"), StringComparison.Ordinal);
        Assert.Contains("Du har fått svar", waits.Box("Dette venter på deg"), StringComparison.Ordinal);
        Assert.Contains("Du har fått svar", first.Document.QuerySelector($".waiting a[href='/mitt-barn/{id}']")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ingenting venter på deg nå.", read.Box("Dette venter på deg"), StringComparison.Ordinal);
        Assert.NotNull(read.Document.QuerySelector($"#sporsmal-1 a[href='/mitt-barn/{id}/innslag/{counted}']"));
        foreach (var address in new[] { $"/mitt-barn/{id}", $"/mitt-barn/{id}/innsyn", $"/mitt-barn/{id}/innslag", "/mitt-barn" })
        {
            var his = (await jonas.GetAsync(address)).Document.Source.Text;
            foreach (var secret in new[] { "kanarifugl", "spurte dem som følger opp", "leste et svar", "svarte familien" }) Assert.DoesNotContain(secret, his, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Correction_Made_IsAnsweredAsCorrected_R21()
    {
        var (_, kari, marte, id) = await ReadAsync();
        await marte.AskAsync(id);
        var link = (await kari.GetAsync($"/saker/{id}/sporsmal/1")).Document.QuerySelector("a[href*='/rett/']")!.GetAttribute("href")!;

        (await (await kari.FormAsync(link, "correction")).With("Correction.Text", "Han gråt i dag.").With("Correction.Reason", "Mor sier at han gråt.").SendAsync()).Done();
        (await (await kari.AnswerFamilyFormAsync(id, outcome: "Corrected", text: "Takk, det er rettet.")).SendAsync()).Done();

        Assert.Contains("Rettet.", (await marte.GetAsync($"/mitt-barn/{id}")).Box("Du har spurt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_AboutWhatOneMayNotAskAbout_IsRefusedThoughSent_R7()
    {
        var (program, kari, marte, id) = await ReadAsync();
        var counted = await marte.LastSeenAsync(id);
        await kari.NoteAsync(id, "Bare for far.");
        await program.WithholdLastAsync(id, "marte-testesen");
        (await (await marte.FamilyFormAsync(id, "comment")).With("Comment.Text", "Mitt eget.").SendAsync()).Done();
        var before = await program.VersionAsync(id);

        foreach (var (number, fault) in new[] { (counted + 1, "Du kan ikke spørre om,"), (counted + 2, "Innslaget"), (0, "Innslaget"), (9_999, "Innslaget") })
        {
            foreach (var form in new[] { await marte.AskFormAsync(id, counted), await marte.DisagreeFormAsync(id, counted) })
            {
                var refused = await form.To($"/mitt-barn/{id}/innslag/{number}").SendAsync();
                Assert.True(refused.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict, $"{number}: {refused.Status}");
                if (refused.Status == HttpStatusCode.UnprocessableEntity) Assert.StartsWith(fault, Assert.Single(refused.Faults()), StringComparison.Ordinal);
            }

            Assert.DoesNotContain("disagree", (await marte.GetAsync($"/mitt-barn/{id}/innslag/{number}")).Forms());
        }

        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Question_ToAClosedCase_IsAConflict_AndDisagreementStandsStill_R21()
    {
        var (_, kari, marte, id) = await ReadAsync();
        var counted = await marte.LastSeenAsync(id);
        var (ask, propose) = (await marte.AskFormAsync(id, counted), await marte.ProposeFormAsync(id));
        await kari.CloseFollowUpAsync(id);

        Assert.Equal([HttpStatusCode.Conflict, HttpStatusCode.Conflict], [(await ask.SendAsync()).Status, (await propose.SendAsync()).Status]);
        (await (await marte.DisagreeFormAsync(id, counted)).SendAsync()).Done();
        Assert.DoesNotContain("ask-Proposal", (await marte.GetAsync($"/mitt-barn/{id}/foresla")).Forms());
    }

    [Fact]
    public async Task Why_AskedAtALine_IsAnsweredByTheLeaderOnAPurposeAndNotByTheOneAskedAbout_R42()
    {
        var (program, kari, marte, id) = await ReadAsync();
        var readers = await marte.GetAsync($"/mitt-barn/{id}/innsyn");
        var link = readers.Document.QuerySelectorAll("a").First(one => one.TextContent == "Spør hvorfor").GetAttribute("href")!;
        var page = await marte.GetAsync(link);
        (await FilledForm.On(page, "ask-Why", marte).SendAsync()).Done();

        var own = await kari.GetAsync($"/saker/{id}/sporsmal/1");
        var per = await program.AsAsync("Per Haugen");
        var closed = await per.StepAsync($"/saker/{id}/sporsmal/1");
        (await (await per.PurposeFormAsync(id, "AnswerFamily")).SendAsync()).Done();
        var form = await per.AnswerFamilyFormAsync(id, text: "Hun er kontaktlæreren til Emil.");
        await marte.AskAsync(id, "Explanation");
        var refused = await (await kari.AnswerFamilyFormAsync(id, 2, "Explained")).To($"/saker/{id}/sporsmal/1").SendAsync();
        (await (await per.AnswerFamilyFormAsync(id, text: "Hun er kontaktlæreren til Emil.")).SendAsync()).Done();

        Assert.Matches(@"^Kari Lunde, kontaktlærer ved Fjellglimt barneskole, .+dag \d+\. \w+ \d{4} kl\. \d\d\.\d\d\.$", page.Document.QuerySelector(".lead")!.TextContent);
        Assert.Contains("Ingen svarer for seg selv.", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("answer-family", own.Forms());
        Assert.Equal($"/saker/{id}/formal", closed.Response.Headers.Location?.ToString());
        Assert.NotNull(form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Dette skal en annen svare på.", Assert.Single(refused.Faults()), StringComparison.Ordinal);
        Assert.Contains("Hun er kontaktlæreren til Emil.", (await marte.GetAsync($"/mitt-barn/{id}")).Box("Du har spurt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_OfAReadingThatIsNotTold_IsRefusedThoughSent_R42()
    {
        var (program, _, marte, id) = await ReadAsync();
        var mine = (await marte.GetAsync($"/mitt-barn/{id}/innsyn")).Document.QuerySelectorAll("a").First(one => one.TextContent == "Spør hvorfor").GetAttribute("href")!;
        var early = await program.Tables.NumberAsync("""SELECT min("At") FROM "AccessRecord" WHERE "ConcernId" = @p0""", program.Tables.Id(id)); // of level 0
        var form = await marte.FormAsync(mine, "ask-Why");

        foreach (var look in new[] { 0, 638_000_000_000_000_000, early })
        {
            Assert.Empty((await marte.GetAsync($"/mitt-barn/{id}/hvorfor/{look}")).Forms());
            var refused = await form.Copy().To($"/mitt-barn/{id}/hvorfor/{look}").SendAsync();
            Assert.Equal(["Vi finner ikke dette oppslaget. Gå tilbake til listen over hvem som har sett loggen."], refused.Faults());
        }
    }

    [Fact]
    public async Task Disagreement_Attached_StandsBesideTheEntryOnEveryPage_R21()
    {
        var (program, kari, marte, id) = await ReadAsync();
        var jonas = await program.AsAsync("Jonas Testesen");
        var counted = await marte.LastSeenAsync(id);

        var done = await (await marte.DisagreeFormAsync(id, counted, "Han lo ikke, han gråt.")).SendAsync();

        Assert.Contains("Det du skrev, står nå ved innslaget.", (await marte.GetAsync($"{done.Response.Headers.Location}")).Text, StringComparison.Ordinal);
        foreach (var page in new[] { await marte.GetAsync($"/mitt-barn/{id}"), await jonas.GetAsync($"/mitt-barn/{id}") })
            Assert.Contains("Marte Testesen er uenig", page.Document.QuerySelector($"#innslag-{counted} .disagreed")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Han lo ikke, han gråt.", (await kari.GetAsync($"/saker/{id}")).Document.QuerySelector(".disagreed")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(WholeProgram Program, Browser Kari, Browser Marte, Guid Id)> ReadAsync()
    {
        var program = await shared.ProgramAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        await kari.NoteAsync(id);
        return (program, kari, marte, id);
    }

    // Among all the cases that the tests beside this one write.
    private static async Task<string> ListedAsync(SignIn.Browser kari, Guid id)
    {
        for (var side = 1; side <= 40; side++)
        {
            if ((await kari.GetAsync($"/saker?side={side}")).Document.QuerySelector($"a[href='/saker/{id}']") is { } link) return link.Closest("li")!.TextContent;
        }

        throw new InvalidOperationException("The case is on no page of the list.");
    }
}
