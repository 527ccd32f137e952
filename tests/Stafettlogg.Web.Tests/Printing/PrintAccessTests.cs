using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>Who may print what, that each print is recorded once, and where the way to it is.</summary>
public sealed class PrintAccessTests(SharedProgram shared)
{
    [Theory]
    [InlineData("Kari Lunde", "saker", "", "PrintLog", "Kari Lunde tok utskrift av loggen eller en del av den")]
    [InlineData("Kari Lunde", "saker", "?arkiv", "PrintArchive", "Kari Lunde skrev ut loggen til arkivet, med fødselsnummer")]
    [InlineData("Marte Testesen", "mitt-barn", "", "PrintAsFamily", "Marte Testesen lastet ned loggen")]
    public async Task Print_EachTime_IsOneAccessThatReadersAreTold(string person, string pages, string query, string deed, string told)
    {
        var program = await shared.ProgramAsync();
        var (browser, marte) = (await program.AsAsync(person), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        var before = await program.AccessesAsync(id, "Allowed");

        await Pdf.OfAsync(browser, $"/{pages}/{id}/logg.pdf{query}");

        Assert.Equal(before + 1, await program.AccessesAsync(id, "Allowed"));
        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" WHERE "ConcernId" = @p0 AND "Deed" = @p1""", program.Tables.Id(id), deed));
        var kari = await program.AsAsync("Kari Lunde");
        Assert.Contains(told, (await kari.GetAsync($"/saker/{id}/innsyn")).Text, StringComparison.Ordinal);
        Assert.Contains(told.Replace("Kari Lunde", "Kari Lunde, kontaktlærer ved Fjellglimt barneskole,", StringComparison.Ordinal), (await marte.GetAsync($"/mitt-barn/{id}/innsyn")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_AskedForByAParticipant_IsNotThereAndTheTryIsRecorded()
    {
        var program = await shared.ProgramAsync();
        var (told, ingrid) = (await ToldCase.TellAsync(program), await program.AsAsync("Ingrid Dahl"));

        var refused = await ingrid.StepAsync($"{told.Print}?arkiv");

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Equal("Fant ikke siden", refused.Heading);
        Assert.Equal(1, await program.AccessesAsync(told.Id));
        Assert.DoesNotContain("arkiv", (await ingrid.GetAsync($"/saker/{told.Id}")).Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?utvalg=alt")]
    [InlineData("?utvalg=tiltak&nummer=2")]
    [InlineData("?utvalg=tiltak&nummer=0")]
    [InlineData("?utvalg=tiltak&nummer=-1")]
    [InlineData("?utvalg=tiltak&nummer=x")]
    [InlineData("?utvalg=tiltak&nummer=99999999999999999999")]
    [InlineData("?nummer=1")]
    [InlineData("?utvalg=")]
    public async Task Print_OfAPartThatIsNone_IsNotThere(string query)
    {
        var program = await shared.ProgramAsync();
        var told = await ToldCase.SharedAsync(program);

        var page = await (await program.AsAsync("Kari Lunde")).StepAsync(told.Print + query);

        Assert.Equal((HttpStatusCode.NotFound, "Fant ikke siden"), (page.Status, page.Heading));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Print_ByAnotherMethod_IsNotThere(string method)
    {
        var program = await shared.ProgramAsync();
        var told = await ToldCase.SharedAsync(program);

        foreach (var (browser, address) in new[] { (await program.AsAsync("Kari Lunde"), told.Print), (await program.AsAsync("Marte Testesen"), told.ChildsPrint) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.SendAsync(new(new HttpMethod(method), new Uri(browser.Home, address)), follow: false)).Status);
        }
    }

    [Fact]
    public async Task Print_BeforeTheFamilyReads_IsNotTheirs()
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.OpenedAsync();
        await program.AskAsync(id, ["marte-testesen"], ["familien"]);

        Assert.Equal(HttpStatusCode.OK, (await marte.StepAsync($"/mitt-barn/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await marte.StepAsync($"/mitt-barn/{id}/logg.pdf")).Status);
        Assert.DoesNotContain("logg.pdf", (await marte.GetAsync($"/mitt-barn/{id}")).Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_OfTheCase_LeadToThePrints()
    {
        var program = await shared.ProgramAsync();
        var told = await ToldCase.SharedAsync(program);

        var ofStaff = await (await program.AsAsync("Kari Lunde")).GetAsync($"/saker/{told.Id}");
        var ofFamily = await (await program.AsAsync("Marte Testesen")).GetAsync($"/mitt-barn/{told.Id}");

        Assert.Equal(told.Print, Link(ofStaff, "Skriv ut loggen (PDF)"));
        Assert.Equal($"{told.Print}?utvalg=tiltak", Link(ofStaff, "Skriv ut bare tiltak og evalueringer (PDF)"));
        Assert.Equal($"{told.Print}?arkiv", Link(ofStaff, "Skriv ut arkivkopi med fødselsnummer (PDF)"));
        Assert.Equal(told.ChildsPrint, Link(ofFamily, "Last ned loggen (PDF)"));
        Assert.Equal($"/saker/{told.Id}/tiltak/1/utskrift", ofStaff.Document.QuerySelectorAll("a").Single(link => link.TextContent.Trim() == "Skriv ut eller kopier tiltak 1").GetAttribute("href"));
    }

    [Fact]
    public async Task Measure_ToPrint_StandsAsPlainTextWithItsPdf()
    {
        var program = await shared.ProgramAsync();
        var told = await ToldCase.SharedAsync(program);
        var kari = await program.AsAsync("Kari Lunde");

        var page = await kari.GetAsync($"/saker/{told.Id}/tiltak/1/utskrift");

        var text = page.Document.QuerySelector("textarea[readonly]")!.TextContent;
        Assert.Equal("Tiltak 1 for Emil Testesen", page.Heading);
        Assert.StartsWith("Tiltak 1 for Emil Testesen\n\nLekegruppe i storefri.\n\nMål: En venn å leke med.\nUtviklingsområde: Lek og sosial kompetanse\n", text, StringComparison.Ordinal);
        Assert.Contains("Han har fått en venn.\nGjennomført: Ja\nEffekt: Ønsket effekt\nBarnets stemme: Det er gøy.\nForesattes syn: Han gleder seg til skolen.\n", text, StringComparison.Ordinal);
        var pdf = await Pdf.OfAsync(kari, Link(page, "Skriv ut (PDF)"));
        Assert.Contains("Lekegruppe i storefri.", await pdf.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("Ingenting å skrive ut", (await kari.GetAsync($"/saker/{told.Id}/tiltak/9/utskrift")).Text, StringComparison.Ordinal);
    }

    // What no script may fetch beforehand: it would be recorded as a print.
    private static string Link(Page page, string text)
    {
        var link = page.Document.QuerySelectorAll("a").Single(one => one.TextContent.Trim() == text);
        Assert.Equal("false", link.GetAttribute("data-enhance-nav"));
        return link.GetAttribute("href")!;
    }
}
