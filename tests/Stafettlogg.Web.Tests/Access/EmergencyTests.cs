using System.Net;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Access;

/// <summary>Emergency access in the browser: found by the number alone, the same answer whenever there is nothing to open, and told to all at once.</summary>
public sealed class EmergencyTests(SharedProgram shared)
{
    [Fact]
    public async Task Emergency_ByTheCoordinator_OpensTheLogAndIsToldToHolderAndFamily()
    {
        var program = await shared.ProgramAsync();
        var (kari, liv, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Liv Aas"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        await kari.NoteAsync(id, "kanarifuglnotat");
        Assert.Equal(HttpStatusCode.NotFound, (await liv.GetAsync($"/saker/{id}")).Status);

        // Emil has other logs in the program that the tests share: the newest open one is opened.
        var opened = (await (await liv.EmergencyFormAsync("emil-testesen", "kanarifuglgrunn")).SendAsync()).Concern();
        Assert.Equal(id, opened);
        var (log, list, told, family) = (await liv.GetAsync($"/saker/{id}"), await kari.GetAsync("/saker"), await kari.GetAsync($"/saker/{id}/nodtilgang"), await marte.GetAsync($"/mitt-barn/{id}"));

        Assert.Contains("kanarifuglnotat", log.Text, StringComparison.Ordinal);
        Assert.Contains("Du leser med nødtilgang til", log.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await liv.GetAsync($"/saker/{id}/logg.pdf")).Status);
        Assert.Contains("Se gjennom nødtilgangen fra", list.Text, StringComparison.Ordinal);
        Assert.Contains("Liv Aas, BTI-koordinator", told.Text, StringComparison.Ordinal);
        Assert.Contains("Liv Aas, BTI-koordinator, åpnet loggen uten å følge opp barnet selv", family.Text, StringComparison.Ordinal);
        Assert.Contains("Liv Aas åpnet loggen med nødtilgang", family.Text, StringComparison.Ordinal);
        foreach (var page in new[] { log, list, told, family }) Assert.DoesNotContain("kanarifuglgrunn", page.Document.Source.Text, StringComparison.Ordinal);

        (await FilledForm.On(told, told.Forms().Single(name => name.StartsWith("seen-", StringComparison.Ordinal)), kari).SendAsync()).Done();
        Assert.Contains("har sett gjennom nødtilgangen", (await kari.GetAsync($"/saker/{id}/nodtilgang")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tor Nilsen", "emil-testesen")] // leads a house that is not the unit's
    [InlineData("Tor Nilsen", "roy-delt")]
    [InlineData("Liv Aas", "roy-delt")] // there is no log about him
    public async Task Emergency_OfNoLogThatOneMayOpen_IsOneAnswerWithoutTheNumber(string person, string child)
    {
        var program = await shared.ProgramAsync();
        await program.OpenedAsync();
        var browser = await program.AsAsync(person);

        var refused = await (await browser.EmergencyFormAsync(child)).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Vi finner ingen logg du kan åpne med dette nummeret. Forsøket er lagret.", refused.Faults());
        Assert.DoesNotContain(Testing.Programs.DemoPeople.Find(child).NationalId.Digits, refused.Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(["Barnet er ikke hentet."], refused.Typed());
    }

    [Theory]
    [InlineData("Kari Lunde", null)]
    [InlineData("Hege Solli", "Ansatt")]
    [InlineData("Ola Strand", null)]
    public async Task Emergency_OfOneWhoNeitherLeadsNorCoordinates_IsNotOfferedAndRefused(string person, string? role)
    {
        var program = await shared.ProgramAsync();
        var browser = await program.AsAsync(person, role);
        var odd = await program.AsAsync("Odd Myre");

        var page = await browser.GetAsync("/nodtilgang");
        var refused = await (await (await odd.EmergencyFormAsync("emil-testesen")).MadeUpByAsync(browser)).SendAsync();

        Assert.DoesNotContain("emergency", page.Forms());
        Assert.Contains("Nødtilgang er for ledere av enheter og for koordinatorer.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/nodtilgang", (await browser.GetAsync("/saker")).Document.Links.Select(link => link.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    [Theory]
    [InlineData("Marte Testesen", null)]
    [InlineData("Nora Testesen", null)]
    [InlineData("Hege Solli", "Foresatt")]
    public async Task Emergency_ForAFamily_IsNoSuchPage(string person, string? role)
    {
        var browser = await (await shared.ProgramAsync()).AsAsync(person, role);

        Assert.Equal("Fant ikke siden", (await browser.GetAsync("/nodtilgang")).Heading);
    }
}
