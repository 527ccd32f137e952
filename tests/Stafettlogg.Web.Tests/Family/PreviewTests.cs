using System.Net;
using AngleSharp.Dom;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>The holder sees a guardian's page as the guardian does, and can do nothing there (R7, peers.md).</summary>
public sealed class PreviewTests(SharedProgram shared)
{
    [Fact]
    public async Task Preview_OfAGuardian_IsWordForWordTheirPageWithoutForms_R7()
    {
        var (program, kari, id) = await ReadAsync();
        await kari.MeasureAsync(id);
        await kari.CallAsync(id);
        await Secrets.WriteAsync(program, id);

        foreach (var (name, key) in new[] { ("Jonas Testesen", "jonas-testesen"), ("Marte Testesen", "marte-testesen") })
        {
            var preview = await kari.GetAsync(await AddressAsync(program, id, key));
            var theirs = await (await program.AsAsync(name)).GetAsync($"/mitt-barn/{id}");

            Assert.Equal(Words(theirs.Document.QuerySelector("main .family")!), Words(preview.Document.QuerySelector("main .preview-page .family")!));
            Assert.Contains($"Forhåndsvisning: slik ser {name} siden", preview.Text, StringComparison.Ordinal);
            Assert.Empty(preview.Forms());
            Assert.Empty(preview.Document.QuerySelectorAll("main form, main button, main a[href^='/mitt-barn']"));
        }
    }

    [Fact]
    public async Task Preview_SentTo_ChangesNothing_R7()
    {
        var (program, kari, id) = await ReadAsync();
        var before = await program.VersionAsync(id);
        var comment = (await kari.NoteFormAsync(id)).As("comment", "Comment").With("Comment.Text", "Skrevet som mor.");

        var sent = await comment.To(await AddressAsync(program, id, "marte-testesen")).SendAsync();

        Assert.InRange((int)sent.Status, 400, 499);
        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Preview_IsOneAccessOfTheEmployees_ThatTheFamilyIsToldOfAsAReading_R7()
    {
        var (program, kari, id) = await ReadAsync();
        var before = await program.AccessesAsync(id, "Allowed");

        await kari.GetAsync(await AddressAsync(program, id, "marte-testesen"));

        Assert.Equal(before + 1, await program.AccessesAsync(id, "Allowed"));
        Assert.Contains("Kari Lunde så loggen slik en foresatt ser den", (await kari.GetAsync($"/saker/{id}/innsyn")).Text, StringComparison.Ordinal);
        var told = (await (await program.AsAsync("Marte Testesen")).GetAsync($"/mitt-barn/{id}/innsyn")).Text;
        Assert.Contains("Kari Lunde, kontaktlærer ved Fjellglimt barneskole, leste loggen", told, StringComparison.Ordinal);
        Assert.DoesNotContain("slik en foresatt", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hege Solli", "Ansatt")]
    [InlineData("Marte Testesen", null)]
    [InlineData("Mona Lie", null)]
    public async Task Preview_ByOneWhoDoesNotAnswerForTheCase_IsNotThere_R7(string person, string? role)
    {
        var (program, kari, id) = await ReadAsync();
        await kari.JoinAsync(id, "Hege Solli");

        var refused = await (await program.AsAsync(person, role)).StepAsync(await AddressAsync(program, id, "jonas-testesen"));

        Assert.Equal((HttpStatusCode.NotFound, "Fant ikke siden"), (refused.Status, refused.Heading));
    }

    [Fact]
    public async Task Preview_OfOneWithoutAPage_SaysSoAndShowsNothing_R8()
    {
        var program = await shared.ProgramAsync();
        var (kari, id) = (await program.AsAsync("Kari Lunde"), await program.OpenedAsync());

        foreach (var key in new[] { "marte-testesen", "roy-delt", "per-haugen" })
        {
            var page = await kari.GetAsync(await AddressAsync(program, id, key));

            Assert.Contains("Denne personen har ingen side om barnet nå.", page.Text, StringComparison.Ordinal);
            Assert.Null(page.Document.QuerySelector(".family"));
        }
    }

    [Fact]
    public async Task Guardians_EachCard_LeadsToThePreview_R7()
    {
        var (program, kari, id) = await ReadAsync();

        var page = await kari.GetAsync($"/saker/{id}/foresatte");

        Assert.Equal(
            await AddressAsync(program, id, "jonas-testesen"),
            page.Document.QuerySelectorAll("a").Single(link => link.TextContent == "Forhåndsvis siden slik Jonas Testesen ser den").GetAttribute("href"));
    }

    private async Task<(WholeProgram Program, Browser Kari, Guid Id)> ReadAsync()
    {
        var program = await shared.ProgramAsync();
        return (program, await program.AsAsync("Kari Lunde"), await program.ReadByFamilyAsync());
    }

    private static async Task<string> AddressAsync(WholeProgram program, Guid id, string guardian) => $"/saker/{id}/forhandsvisning/{await program.PersonAsync(guardian)}";

    // Without the way back and what is done in forms.
    private static string Words(IElement page)
    {
        foreach (var act in page.QuerySelectorAll("form, details.end, .preview-act, .back").ToList()) act.Remove();
        return string.Join(' ', page.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
