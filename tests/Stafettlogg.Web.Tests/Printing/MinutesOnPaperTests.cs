using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>What belongs to one meeting, on paper for the family: a form to take along, then the minutes (R5).</summary>
public sealed class MinutesOnPaperTests(SharedProgram shared)
{
    private const string ToWrite = "Skjema til referat på papir (PDF)";
    private const string Written = "Referat for familien (PDF)";

    [Fact]
    public async Task Meeting_ToCome_IsPrintedAsAFormToTakeAlong_R5()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync();
        await kari.MeasureAsync(id);
        (await (await kari.CallingAsync(id)).With("Meeting.About", "Hvordan friminuttene går.").SendAsync()).Done();

        var pdf = await Pdf.OfAsync(kari, await LinkAsync(kari, id, 1, ToWrite));

        var text = await pdf.FlowingTextAsync();
        foreach (var said in new[]
        {
            "Skjema til referat: Evalueringsmøte", "Emil Testesen", "Møterom 2", "Kari Lunde, kontaktlærer", "Hvordan friminuttene går.", "Tiltak vi skal se på", "Lekegruppe i storefri.",
            "Marte Testesen, foresatt [ ] [ ]", "Hva vi snakket om", "Barnets stemme", "Hva vi ble enige om", "Nye tiltak [ ]", "Hvem snakker med barnet?", "Neste møte",
        }) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", text, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", await pdf.MetadataAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meeting_Held_IsPrintedAsItsMinutesWithTheMeasuresAgreed_R5()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync();
        await kari.MeetingBegunAsync(id);
        await kari.MeasureAsync(id);
        (await (await kari.MinutesAsync(id)).With("Minutes.Others", "Tolken").With("Minutes.Next", FollowUpDeeds.Day(30)).SendAsync()).Done();
        await kari.NoteAsync(id, "Han smilte etterpå.");

        var text = await (await Pdf.OfAsync(kari, await LinkAsync(kari, id, 1, Written))).FlowingTextAsync();

        foreach (var said in new[]
        {
            "Referat: Evalueringsmøte", "Til stede Kari Lunde, kontaktlærer", "Marte Testesen, foresatt", "Jonas Testesen, foresatt", "Tolken", "Vi snakket om friminuttene.", "Det er gøy.", "Lekegruppa fortsetter.",
            "Lekegruppe i storefri.", "Neste møte", "Er noe feil, eller er du uenig?", "Skrevet av Kari Lunde, kontaktlærer, ",
        }) Assert.Contains(said, text, StringComparison.Ordinal);
        foreach (var kept in new[] { "Han smilte etterpå.", "Sitter alene i friminuttene.", "Kontrollkode" }) Assert.DoesNotContain(kept, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meeting_KeptFromAGuardian_LeavesNoTraceInThatOfAnotherAndIsNotPrinted_R7()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync();
        (await (await kari.CallingAsync(id)).With("Meeting.Place", "KANARI-rom").SendAsync()).Done();
        await program.WithholdLastAsync(id, "marte-testesen");
        await kari.MeetingBegunAsync(id);
        (await (await kari.MinutesAsync(id, 2)).SendAsync()).Done();

        var text = await (await Pdf.OfAsync(kari, await LinkAsync(kari, id, 2, Written))).FlowingTextAsync();
        var keptMeeting = await kari.StepAsync(Address(id, 1));
        await program.WithholdLastAsync(id, "jonas-testesen");
        var (keptMinutes, page) = (await kari.StepAsync(Address(id, 2)), await kari.GetAsync($"/saker/{id}/moter/2"));

        Assert.Contains("Vi snakket om friminuttene.", text, StringComparison.Ordinal);
        foreach (var trace in new[] { "KANARI", "øte 2", "holdt tilbake" }) Assert.DoesNotContain(trace, text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (keptMeeting.Status, keptMinutes.Status));
        Assert.Contains("kan ikke skrives ut til dem", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("referat.pdf", page.Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("liam-skjermet", "Den er bare til Sara Skjermet, og gis i hånden.")]
    [InlineData("iben-varsom", "Den er bare til Lea Varsom, og gis i hånden.")]
    public async Task Meeting_WhereSomebodyIsProtected_SaysFirstWhoseHandsItsPaperIsFor_R11(string child, string said)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync(child);
        await kari.CallAsync(id);

        var text = await (await Pdf.OfAsync(kari, Address(id, 1))).FlowingTextAsync();

        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.True(text.IndexOf(said, StringComparison.Ordinal) < text.IndexOf("Møterom 2", StringComparison.Ordinal), text);
    }

    [Fact]
    public async Task Meeting_OfAFamilyOnPaper_IsLinkedFromTheNoteThatSaysSo_R5()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync();
        await kari.MeetingBegunAsync(id);
        (await (await kari.MinutesAsync(id)).SendAsync()).Done();
        await kari.CallAsync(id);
        (await (await kari.ConsentFormAsync(id, "refusal")).With("Refused.By", $"{await program.PersonAsync("jonas-testesen")}")
            .With("Refused.Services", "familien").With("Refused.Form", "Oral").SendAsync()).Done();

        var links = (await kari.GetAsync($"/saker/{id}")).Document.QuerySelectorAll("a[href$='referat.pdf']");

        Assert.Equal(["Referat fra møte 1 (PDF)", "Skjema til referat fra møte 2 (PDF)"], links.Select(link => link.TextContent));
        Assert.Equal([Address(id, 1), Address(id, 2)], links.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Meeting_Printed_IsOneAccessThatReadersAreTold_R42()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync();
        await kari.CallAsync(id);

        await Pdf.OfAsync(kari, Address(id, 1));

        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" WHERE "ConcernId" = @p0 AND "Deed" = @p1""", program.Tables.Id(id), "PrintMinutes"));
        Assert.Contains("Kari Lunde skrev ut familiens papirkopi fra et møte", (await kari.GetAsync($"/saker/{id}/innsyn")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meeting_AskedForByOthersSentToOrCalledOff_IsNotThereAndTheTryIsRecorded()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.ReadByFamilyAsync();
        await kari.CallAsync(id);

        foreach (var person in new[] { "Mona Lie", "Marte Testesen", "Ingrid Dahl" })
        {
            var before = await program.AccessesAsync(id);
            var refused = await (await program.AsAsync(person)).StepAsync(Address(id, 1));
            Assert.NotEqual("application/pdf", refused.Response.Content.Headers.ContentType?.MediaType);
            Assert.Equal((HttpStatusCode.NotFound, before + 1), (refused.Status, await program.AccessesAsync(id)));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await kari.SendAsync(new(HttpMethod.Post, new Uri(kari.Home, Address(id, 1))), follow: false)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.StepAsync(Address(id, 2))).Status);
        (await (await kari.CancellingAsync(id)).SendAsync()).Done();
        Assert.Equal(HttpStatusCode.NotFound, (await kari.StepAsync(Address(id, 1))).Status);
        Assert.DoesNotContain("referat.pdf", (await kari.GetAsync($"/saker/{id}/moter/1")).Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    private static string Address(Guid id, int meeting) => $"/saker/{id}/moter/{meeting}/referat.pdf";

    private static async Task<string> LinkAsync(Browser browser, Guid id, int meeting, string text)
    {
        var link = (await browser.GetAsync($"/saker/{id}/moter/{meeting}")).Document.QuerySelectorAll("a").Single(one => one.TextContent.Trim() == text);
        Assert.Equal("false", link.GetAttribute("data-enhance-nav")); // what a script fetches beforehand would be recorded as a print
        return link.GetAttribute("href")!;
    }
}
