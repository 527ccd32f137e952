using System.Text.RegularExpressions;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>The printed log: a sound file, all that its reader may see in order, as typed, and nothing else.</summary>
public sealed partial class PrintedLogTests(SharedProgram shared)
{
    [Fact]
    public async Task Print_ForPeople_IsASoundTaggedFileWithTitleAndLanguage()
    {
        var (program, told) = await TellAsync();
        var page = await (await program.AsAsync("Kari Lunde")).StepAsync(told.Print);
        var pdf = new Pdf(await page.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal("inline; filename=\"stafettlogg.pdf\"", page.Response.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal("no-store", page.Response.Headers.CacheControl?.ToString());
        Assert.Contains("object-src 'self'", page.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], page.Response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains("No syntax or stream encoding errors", await pdf.CheckAsync(), StringComparison.Ordinal);
        var info = await pdf.InfoAsync();
        Assert.Matches(@"Title:\s+Stafettlogg for Emil Testesen\n", info);
        Assert.Matches(@"Author:\s+Modum kommune\n", info);
        Assert.Matches(@"Tagged:\s+yes\n", info);
        Assert.Matches(@"Page size:.*\(A4\)", info);
        var metadata = await pdf.MetadataAsync();
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", metadata, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfaid", metadata, StringComparison.Ordinal);
        Assert.Contains("/Lang (nb-NO)", await pdf.ObjectsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_ForTheArchive_KeepsItsStandardAndHoldsTheNumberPastTheFirstPage()
    {
        var (program, told) = await TellAsync();
        var number = Testing.Programs.DemoPeople.Find("emil-testesen").NationalId.Digits;
        var (kari, per) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"));

        await per.StatePurposeAsync(told.Id);

        var pdf = await Pdf.OfAsync(kari, $"{told.Print}?arkiv");

        var metadata = await pdf.MetadataAsync();
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", metadata, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>A</pdfaid:conformance>", metadata, StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors", await pdf.CheckAsync(), StringComparison.Ordinal);
        Assert.Contains($"Fødselsnummer {number}", await pdf.FlowingTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(number, await pdf.TextOfPageAsync(1), StringComparison.Ordinal);
        Assert.Matches(@" 1 Undring \d\d\.\d\d\.\d{4} \d\d\.\d\d\.\d\d Kari Lunde 2 ", await pdf.FlowingTextAsync());
        Assert.Contains("pdfaid", await (await Pdf.OfAsync(per, $"{told.Print}?arkiv")).MetadataAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_OfEveryOtherKind_HoldsNoBirthNumber()
    {
        var (program, told) = await TellAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var number = Testing.Programs.DemoPeople.Find("emil-testesen").NationalId.Digits;

        foreach (var (browser, address) in new[] { (kari, told.Print), (kari, $"{told.Print}?utvalg=tiltak"), (kari, $"{told.Print}?utvalg=tiltak&nummer=1"), (marte, told.ChildsPrint) })
        {
            var pdf = await Pdf.OfAsync(browser, address);
            Assert.DoesNotContain(number[6..], await pdf.TextAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain(number, await pdf.ObjectsAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Print_ForStaff_TellsEverythingInOrder()
    {
        var (program, told) = await TellAsync();
        var kari = await program.AsAsync("Kari Lunde");

        var text = await (await Pdf.OfAsync(kari, told.Print)).FlowingTextAsync();

        InOrder(text, [
            "Modum kommune", "Stafettlogg for Emil Testesen", "Hører til Fjellglimt barneskole", "Nivå 2", "Trinn ", "Stafettpinneholder Kari Lunde, kontaktlærer",
            "Beskrivelse", "Vi vil hjelpe ham inn i leken.",
            "Foresatte og samtykke", "Marte Testesen Ja", "Samtykker som gjelder ", "At familien leser loggen digitalt", "Pedagogisk-psykologisk tjeneste (PPT) På papir",
            "Deltakere", "Ingrid Dahl", "Være med i gruppa.", "Stafettpinneholder", "Kari Lunde", "Nivåer", "Nivå 0", "Nivå 1", "Nivå 2",
            "Mål og tiltak", "Tiltak 1", "Lekegruppe i storefri.", "En venn å leke med.", "evaluerte tiltak 1", "Han har fått en venn.", "Barnets stemme: Det er gøy.",
            "Foresattes syn: Han gleder seg til skolen.",
            "Møter", "Møte 1: Evalueringsmøte", "Møterom 2", "Marte Testesen, foresatt", "Vi snakket om friminuttene.", "Lekegruppa fortsetter.",
            "Notater", ToldCase.Sami, ToldCase.Cyrillic, ToldCase.Ethiopic, ToldCase.Markup, ToldCase.Corrected, "Det som sto før: Han lo i dag.",
            "Rettelser", ToldCase.Corrected, "Begrunnelse: Jeg telte feil.", "Kommentarer fra familien", ToldCase.Comment,
            "Loggen", ToldCase.Wonder, "Fra nivå 0 – ikke delt", ToldCase.Talk, "Vi vil hjelpe ham inn i leken.", ToldCase.Sami, ToldCase.Markup, "la inn tiltak 1", ToldCase.Comment,
            "gikk til nivå 2", "la til Ingrid Dahl, PP-rådgiver som deltaker",
        ]);
        Assert.Contains(ToldCase.Arabic, Unmarked(text), StringComparison.Ordinal);
        var head = await program.Tables.NumberAsync("""SELECT count(*) FROM "Concern" WHERE "ConcernId" = @p0 AND lower(hex("ChainHead")) = @p1""", program.Tables.Id(told.Id), ChainOf(text));
        Assert.Equal(1, head);
        Assert.Contains($"{await program.VersionAsync(told.Id)} innføringer. Kontrollkode: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_ForStaff_HasBookmarksHeadingsTableHeadsAndPageNumbers()
    {
        var (program, told) = await TellAsync();
        var pdf = await Pdf.OfAsync(await program.AsAsync("Kari Lunde"), told.Print);

        var (objects, structure) = (await pdf.ObjectsAsync(), await pdf.StructureAsync());

        Assert.True(OutlineItem().Count(objects) >= 10, "the bookmarks are missing");
        Assert.Matches(@"\n\s*H1 ", structure);
        Assert.Matches(@"\n\s*H2 ", structure);
        Assert.Matches(@"\n\s*TH ", structure);
        var pages = int.Parse(PageCount().Match(await pdf.InfoAsync()).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        for (var page = 1; page <= pages; page++) Assert.Contains($"Side {page} av {pages}", await pdf.TextOfPageAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_ForTheFamily_HoldsWhatTheirPageHoldsAndCountsItAlone()
    {
        var (program, told) = await TellAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var newest = await marte.GetAsync($"/mitt-barn/{told.Id}");
        var older = await marte.GetAsync($"/mitt-barn/{told.Id}?side=2");
        var shown = newest.Document.QuerySelectorAll("[id^=innslag-] h3").Concat(older.Document.QuerySelectorAll("[id^=innslag-] h3"))
            .Select(title => title.TextContent.Trim()).Reverse().ToList();

        var pdf = await Pdf.OfAsync(marte, told.ChildsPrint);

        var text = await pdf.FlowingTextAsync();
        InOrder(text[text.IndexOf(" Loggen ", StringComparison.Ordinal)..], shown);
        Assert.EndsWith($"{shown.Count} innføringer.", text.Split("Skrevet ut")[^2].Trim(), StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", await pdf.MetadataAsync(), StringComparison.Ordinal);
        foreach (var secret in new[]
        {
            ToldCase.Wonder, ToldCase.Talk, "ndringen", "Nivå 0", "nivå 0", "delte", "registrerte en samtale", "Mor og far", "Foreldreansvar", "foreldreansvar", "Bare for ansatte", "Kontrollkode",
            $"{await program.VersionAsync(told.Id)} innføringer",
        })
        {
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Print_ForAParticipant_HoldsNothingOfLevelZero()
    {
        var (program, told) = await TellAsync();

        var text = await (await Pdf.OfAsync(await program.AsAsync("Ingrid Dahl"), told.Print)).FlowingTextAsync();

        Assert.Contains(ToldCase.Sami, text, StringComparison.Ordinal);
        Assert.Contains("Bare for ansatte", text, StringComparison.Ordinal);
        Assert.All([ToldCase.Wonder, ToldCase.Talk, "Nivå 0", "Mor og far"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Print_OfAWonder_SaysThatItIsNotShared()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.WonderAsync(text: ToldCase.Wonder);

        var pdf = await Pdf.OfAsync(kari, $"/saker/{id}/logg.pdf");

        Assert.Contains("Undring om Emil Testesen", await pdf.InfoAsync(), StringComparison.Ordinal);
        InOrder(await pdf.FlowingTextAsync(), ["Undring om Emil Testesen", "ikke delt med familien", "Beskrivelse", ToldCase.Wonder, "Loggen", ToldCase.Wonder, "1 innføring. Kontrollkode: "]);
    }

    [Fact]
    public async Task Print_OfMeasures_HoldsThemAndTheirEvaluationsOnly()
    {
        var program = await shared.ProgramAsync();
        var (told, kari) = (await ToldCase.TellAsync(program), await program.AsAsync("Kari Lunde"));
        await kari.MeasureAsync(told.Id, "Følges til døra.");

        var all = await (await Pdf.OfAsync(kari, $"{told.Print}?utvalg=tiltak")).FlowingTextAsync();
        var one = await (await Pdf.OfAsync(kari, $"{told.Print}?utvalg=tiltak&nummer=2")).FlowingTextAsync();

        InOrder(all, ["Tiltak og evalueringer for Emil Testesen", "Stafettpinneholder", "Mål og tiltak", "Tiltak 1", "Lekegruppe i storefri.", "Han har fått en venn.", "Tiltak 2", "Følges til døra."]);
        InOrder(one, ["Tiltak 2 for Emil Testesen", "Følges til døra."]);
        Assert.DoesNotContain("Lekegruppe", one, StringComparison.Ordinal);
        foreach (var other in new[] { ToldCase.Wonder, ToldCase.Sami, ToldCase.Comment, "Deltakere", "Notater", "Vi vil hjelpe ham" })
        {
            Assert.DoesNotContain(other, all, StringComparison.Ordinal);
            Assert.DoesNotContain(other, one, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Print_OfOneMeeting_HoldsItsMinutesAndNothingElse()
    {
        var (program, told) = await TellAsync();
        var kari = await program.AsAsync("Kari Lunde");

        var one = await (await Pdf.OfAsync(kari, $"{told.Print}?utvalg=moter&nummer=1")).FlowingTextAsync();
        var page = await kari.GetAsync($"/saker/{told.Id}/moter/1/utskrift");

        InOrder(one, ["Møte 1 om Emil Testesen", "Evalueringsmøte", "Møterom 2", "Vi snakket om friminuttene.", "Lekegruppa fortsetter."]);
        foreach (var other in new[] { ToldCase.Wonder, ToldCase.Sami, "Lekegruppe i storefri." }) Assert.DoesNotContain(other, one + page.Text, StringComparison.Ordinal);
        var plain = page.Document.QuerySelector("textarea")!.TextContent;
        InOrder(plain, ["Møte 1 om Emil Testesen", "Sted: Møterom 2", "Vi snakket om friminuttene.", "Beslutninger: Lekegruppa fortsetter."]);
        var none = await kari.GetAsync($"/saker/{told.Id}/moter/9/utskrift");
        Assert.Equal("Ingenting å skrive ut", none.Heading);
        Assert.Equal("Ingenting å skrive ut", (await kari.GetAsync($"/saker/{told.Id}/magi/1/utskrift")).Heading);
    }

    private async Task<(WholeProgram Program, ToldCase Told)> TellAsync()
    {
        var program = await shared.ProgramAsync();
        return (program, await ToldCase.SharedAsync(program));
    }

    private static void InOrder(string text, IReadOnlyList<string> expected)
    {
        var at = 0;
        foreach (var piece in expected)
        {
            var found = text.IndexOf(piece, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{piece}' does not come after what is before it, in: {text[at..]}");
            at = found + piece.Length;
        }
    }

    // The reader of the text marks where its direction turns.
    private static string Unmarked(string text) => Turns().Replace(text, "");

    private static string ChainOf(string text) => Chain().Match(text).Groups[1].Value;

    [GeneratedRegex("[\u202A-\u202E]")]
    private static partial Regex Turns();

    [GeneratedRegex("Kontrollkode: ([0-9a-f]{64})")]
    private static partial Regex Chain();

    [GeneratedRegex(@"/Title \S")]
    private static partial Regex OutlineItem();

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex PageCount();
}
