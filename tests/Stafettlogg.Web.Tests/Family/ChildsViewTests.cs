using System.Net;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>What the child says, with faces that are read aloud, on each page that shows it.</summary>
public sealed class ChildsViewTests(SharedProgram shared)
{
    [Fact]
    public async Task ChildsView_WithFaces_IsShownWithFacesAndWordsToStaffAndFamily()
    {
        var program = await shared.ProgramAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        var page = await kari.GetAsync($"/saker/{id}/barnets-syn");

        (await (await kari.FormAsync($"/saker/{id}/barnets-syn", "childs-view")).With("ChildsView.State", "Said").With("ChildsView.School", "Sad").With("ChildsView.Friends", "VeryGlad")
            .With("ChildsView.How", "Talk").With("ChildsView.Text", "Jeg vil ha noen å leke med.").SendAsync()).Done();

        Assert.Equal(15, page.Document.QuerySelectorAll("input[type=radio] + label > svg[role=img][aria-label]").Length);
        Assert.Equal(["Veldig bra", "Bra", "Midt på", "Ikke så bra", "Veldig dårlig"], page.Document.QuerySelectorAll("svg[role=img]").Take(5).Select(face => face.GetAttribute("aria-label")));
        foreach (var log in new[] { await kari.GetAsync($"/saker/{id}"), await marte.GetAsync($"/mitt-barn/{id}") })
        {
            var entry = log.Document.QuerySelector("[id^=innslag-]")!;
            Assert.Equal("Kari Lunde skrev ned hva Emil mener", entry.QuerySelector("h3")!.TextContent);
            Assert.Equal(2, entry.QuerySelectorAll("svg.face").Length);
            foreach (var said in new[] { "Ikke så bra", "Veldig bra", "Jeg vil ha noen å leke med.", "Samtale" }) Assert.Contains(said, entry.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Said", "", "Velg et ansikt, eller skriv hva barnet sa.")]
    [InlineData("NotAsked", " ", "Skriv hvorfor barnet ikke er spurt")]
    [InlineData("", "Ja.", "Velg om barnet har sagt hva det mener")]
    public async Task ChildsView_ThatSaysNothing_IsRefused(string state, string text, string fault)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        var form = (await kari.FormAsync($"/saker/{id}/barnets-syn", "childs-view")).With("ChildsView.Text", text);

        var refused = await (state.Length > 0 ? form.With("ChildsView.State", state) : form).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
    }

    [Fact]
    public async Task OwnView_OfTheYoungPerson_IsReadByGuardiansUntilSheKeepsIt_R7()
    {
        var program = await shared.ProgramAsync();
        var (id, nora, _) = await program.ReadByNoraAsync();
        var marte = await program.AsAsync("Marte Testesen");

        (await (await nora.FormAsync($"/mitt-barn/{id}/slik-har-jeg-det", "own-view")).With("OwnView.Home", "Glad").With("OwnView.Text", "kanarifuglsyn").SendAsync()).Done();
        var counted = await nora.LastSeenAsync(id);
        var before = await marte.GetAsync($"/mitt-barn/{id}");
        (await (await nora.FormAsync($"/mitt-barn/{id}/hold-tilbake/{counted}", "own-withhold")).With("Withholding.Text", "Jeg vil si det selv.").SendAsync()).Done();
        var after = await marte.GetAsync($"/mitt-barn/{id}");

        Assert.Contains("Nora Testesen fortalte hvordan det er", before.Text, StringComparison.Ordinal);
        Assert.Contains("kanarifuglsyn", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarifuglsyn", after.Document.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("own-view", (await marte.GetAsync($"/mitt-barn/{id}/slik-har-jeg-det")).Forms());
        Assert.Contains("kanarifuglsyn", (await nora.GetAsync($"/mitt-barn/{id}")).Text, StringComparison.Ordinal);
    }
}
