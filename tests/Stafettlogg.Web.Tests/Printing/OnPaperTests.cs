using System.Net;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>For a family on paper: the form to sign, and the log as it would read it (R2, R5).</summary>
public sealed class OnPaperTests(SharedProgram shared)
{
    [Fact]
    public async Task ConsentForm_Printed_HasAllThatAConsentMustSayAndKeepsTheStandard_R2()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync();

        var (filled, blank) = (await Pdf.OfAsync(kari, $"/saker/{id}/samtykkeskjema.pdf"), await Pdf.OfAsync(kari, $"/saker/{id}/samtykkeskjema.pdf?tomt"));

        var text = await filled.FlowingTextAsync();
        foreach (var said in new[]
        {
            "Samtykkeskjema", "Emil Testesen", "Marte Testesen", "Jonas Testesen", "Formål", "Skolehelsetjeneste", "Hva som deles", "Dette skal ikke deles",
            "Personer som ikke skal være med", "Du kan trekke tilbake samtykket når som helst.", "Grunnlag for å behandle opplysningene", "Samtykketekst 2026-1, Bokmål.", "Underskrift",
        }) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Testesen", (await blank.FlowingTextAsync()).Replace("Skrevet ut", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", text, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", await filled.MetadataAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FamilyCopy_InManualMode_IsWhatTheFamilyWouldReadAndNoMore_R5()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync();
        await kari.NoteAsync(id, "Han smilte i dag.");
        (await (await kari.ConsentFormAsync(id, "refusal")).With("Refused.By", $"{await program.PersonAsync("jonas-testesen")}")
            .With("Refused.Services", "familien").With("Refused.Form", "Oral").SendAsync()).Done();
        var page = await kari.GetAsync($"/saker/{id}");

        var text = await (await Pdf.OfAsync(kari, $"/saker/{id}/familiekopi.pdf")).FlowingTextAsync();

        Assert.Contains("Familien har sagt nei til å lese loggen digitalt.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/saker/{id}/familiekopi.pdf']"));
        Assert.Contains("Han smilte i dag.", text, StringComparison.Ordinal);
        foreach (var kept in new[] { "Sitter alene i friminuttene.", "svart nei", "Foreldreansvar", "Kontrollkode" }) Assert.DoesNotContain(kept, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("liam-skjermet", "Den er bare til Sara Skjermet, og gis i hånden.", "Thomas Skjermet, og gis")]
    [InlineData("iben-varsom", "Den er bare til Lea Varsom, og gis i hånden.", "Rolf Varsom, og gis")]
    public async Task FamilyCopy_WhereSomebodyIsProtected_SaysWhoseHandsItIsFor_R11(string child, string said, string unsaid)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync(child);
        var page = await kari.GetAsync($"/saker/{id}/samtykke");

        var text = await (await Pdf.OfAsync(kari, $"/saker/{id}/familiekopi.pdf")).FlowingTextAsync();

        Assert.Contains("Gi dem bare i hånden, til den som er beskyttet.", page.Text, StringComparison.Ordinal);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samtykkeskjema.pdf")]
    [InlineData("familiekopi.pdf")]
    public async Task OnPaper_AskedForByOthersOrBeforeThereIsALog_IsNotThere(string paper)
    {
        var program = await shared.ProgramAsync();
        var id = await program.ReadByFamilyAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var wonder = await kari.WonderAsync();

        foreach (var (person, concern) in new[] { ("Mona Lie", id), ("Marte Testesen", id), ("Kari Lunde", wonder) })
        {
            var refused = await (await program.AsAsync(person)).StepAsync($"/saker/{concern}/{paper}");
            Assert.NotEqual(HttpStatusCode.OK, refused.Status);
            Assert.NotEqual("application/pdf", refused.Response.Content.Headers.ContentType?.MediaType);
        }
    }
}
