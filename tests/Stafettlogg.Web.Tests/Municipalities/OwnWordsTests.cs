using Stafettlogg.Domain.Consent;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Municipalities;

/// <summary>From wonder to a handed-on baton in each municipality, in its own words all the way.</summary>
public sealed class OwnWordsTests(SharedProgram shared)
{
    private static readonly Dictionary<string, Around> People = new()
    {
        ["modum"] = new("Kari Lunde", "Per Haugen", "Emil Testesen", ["Marte Testesen", "Jonas Testesen"], "skolehelsetjeneste"),
        ["nordre-land"] = new("Gro Dokka", "Svein Li", "Jakob Haug", ["Lise Haug", "Erik Haug"], "ppd"),
        ["sortland"] = new("Berit Olsen", "Arne Vold", "Sander Eid", ["Unni Eid", "Stig Eid"], "ppd"),
        ["strand"] = new("Nils Tau", "Gerd Bru", "Thea Lund", ["Ann Lund", "Kjell Lund"], "helsestasjon"),
    };

    [Theory]
    [InlineData("modum", "Stafettpinneholder", "skolehelsetjenesten", "Innsats i egen tjeneste")]
    [InlineData("nordre-land", "Stafettholder", "PP-tjenesten", "Innsats i egen tjeneste")]
    [InlineData("sortland", "Stafettpinneholder", "PPD Vesterålen", "Tiltak i egen tjeneste")]
    [InlineData("strand", "Stafettpinneholder", "helsestasjonen", "Innsats der barnet er")]
    public async Task Journey_InAMunicipality_SpeaksItsOwnWords(string municipality, string holder, string service, string level)
    {
        var program = await shared.ProgramAsync();
        var (author, leader, child, guardians, key) = People[municipality];
        var browser = await program.AsAsync(author);
        var id = await browser.WonderAsync(child);
        await browser.ShareAndTalkAsync(id);
        Assert.Equal(holder, LabelOf(await browser.GetAsync($"/saker/{id}/niva"), "Opening.Person"));
        await browser.OpenLogAsync(id);
        await AgreeAsync(program, id, author, guardians, key);
        await browser.MeasureAsync(id);
        Assert.Equal($"Ny {holder.ToLowerInvariant()}", LabelOf(await browser.GetAsync($"/saker/{id}/stafettpinne"), "Offer.To"));
        await browser.OfferAsync(id, leader);
        await (await program.AsAsync(leader)).AcceptAsync(id);

        var page = await browser.GetAsync($"/saker/{id}");
        var sentences = await browser.SentencesAsync(id);
        Assert.Contains($"Nivå 1 – {level}", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{leader} tok imot stafettpinnen", sentences);
        Assert.Contains(sentences, sentence => sentence.EndsWith($"samtykket til {service}", StringComparison.Ordinal));
        Assert.Contains(OpenPages.Pack(municipality).Model.Name, (await browser.GetAsync("/veileder")).Text, StringComparison.Ordinal);
    }

    // Each step's text and tools stand beside the step, in the words of the case's own municipality.
    [Theory]
    [InlineData("nordre-land")]
    [InlineData("sortland")]
    [InlineData("strand")]
    [InlineData("modum")]
    public async Task Step_OfACase_StandsBesideItWithAWayToTheGuide(string municipality)
    {
        var program = await shared.ProgramAsync();
        var browser = await program.AsAsync(People[municipality].Author);
        var id = await browser.WonderAsync(People[municipality].Child);
        var step = OpenPages.Pack(municipality).Level(0).Steps[0];

        var level = await browser.GetAsync($"/saker/{id}/niva");
        var one = await browser.GetAsync($"/saker/{id}");

        Assert.All(step.Text, line => Assert.Contains(line, level.Text, StringComparison.Ordinal));
        Assert.Contains(step.Brief, one.Text, StringComparison.Ordinal);
        foreach (var page in new[] { level, one })
            Assert.Equal($"/veileder?kommune={municipality}#nivaa-0-trinn-1", page.Document.QuerySelectorAll("main a").Single(link => link.TextContent == "Se trinnet i veilederen").GetAttribute("href"));
    }

    [Fact]
    public async Task FamilyPages_WhereTheHolderHasAnotherName_SpeakOfTheLogAsThePackDoes()
    {
        var program = await shared.ProgramAsync();
        var browser = await program.AsAsync("Gro Dokka");
        var id = await browser.WonderAsync("Jakob Haug");
        await browser.ShareAndTalkAsync(id);
        await browser.OpenLogAsync(id);
        await AgreeAsync(program, id, "Gro Dokka", ["Lise Haug", "Erik Haug"], "ppd");

        var lise = await program.AsAsync("Lise Haug");
        var page = await lise.GetAsync($"/mitt-barn/{id}");

        Assert.Equal("Stafettloggen til Jakob", page.Heading);
        Assert.DoesNotContain("stafettpinneholder", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('{', page.Text);
    }

    // Those of the family serve nowhere: the words are the case's own, not the reader's.
    [Fact]
    public async Task Print_ForTheFamilyWhereTheHolderHasAnotherName_SpeaksAsThePackDoes()
    {
        var program = await shared.ProgramAsync();
        var gro = await program.AsAsync("Gro Dokka");
        var id = await gro.WonderAsync("Jakob Haug");
        await gro.ShareAndTalkAsync(id);
        await gro.OpenLogAsync(id);
        await AgreeAsync(program, id, "Gro Dokka", ["Lise Haug", "Erik Haug"], "ppd");

        var text = await (await Printing.Pdf.OfAsync(await program.AsAsync("Lise Haug"), $"/mitt-barn/{id}/logg.pdf")).FlowingTextAsync();

        Assert.Contains("Stafettholder Gro Dokka, kontaktlærer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("stafettpinneholder", text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task AgreeAsync(WholeProgram program, Guid id, string author, string[] guardians, string service)
    {
        await program.AskAsync(id, [.. guardians.Select(Key)], [Consents.FamilyReads, service], by: Key(author));
        foreach (var guardian in guardians)
        {
            var home = await program.AsAsync(guardian);
            await home.AnswerConsentAsync(id);
            await home.AnswerConsentAsync(id, service);
        }
    }

    private static string LabelOf(Page page, string field) =>
        page.Document.QuerySelector($"label[for='{page.Document.QuerySelector($"[name='{field}']")!.Id}']")!.TextContent;

    private static string Key(string name) => name.ToLowerInvariant().Replace(' ', '-');

    private sealed record Around(string Author, string Leader, string Child, string[] Guardians, string Service);
}
