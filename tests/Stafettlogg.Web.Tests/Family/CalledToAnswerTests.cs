using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>Why somebody read, where whoever would have answered is the one asked about: another is called, and where there is nobody it is not offered (R42).</summary>
public sealed class CalledToAnswerTests(SharedProgram shared)
{
    [Fact]
    public async Task Why_OfTheLeaderWhoHoldsTheBaton_IsAnsweredByWhoCoordinatesAndSeesNoMore_R42()
    {
        var program = await shared.ProgramAsync();
        var (liv, marte, id) = (await program.AsAsync("Liv Aas"), await program.AsAsync("Marte Testesen"), await HeldByTheLeaderAsync(program));
        Assert.Equal(HttpStatusCode.NotFound, (await liv.GetAsync($"/saker/{id}")).Status);
        await marte.AskAsync(id, "Explanation", "kanarifuglspørsmål");
        var link = (await WhyLinksAsync(marte, id))[0];
        (await (await marte.FormAsync(link, "ask-Why")).SendAsync()).Done();

        var page = await liv.GetAsync($"/saker/{id}");
        var to = page.Document.QuerySelectorAll("a").Single(one => one.TextContent == "Les og svar").GetAttribute("href")!;
        var (question, other) = (await liv.GetAsync(to), await liv.GetAsync($"/saker/{id}/sporsmal/1/svar"));
        var raw = await FilledForm.On(question, "answer-family", liv).With("Answering.Text", "Rektor har saken.").To($"/saker/{id}/sporsmal/1/svar").SendAsync();
        (await FilledForm.On(question, "answer-family", liv).With("Answering.Text", "Rektor følger opp selv.").SendAsync()).Done();

        Assert.Equal($"/saker/{id}/sporsmal/2/svar", to);
        Assert.Contains("Per Haugen, rektor", question.Text, StringComparison.Ordinal);
        foreach (var seen in new[] { page, question, other }) Assert.DoesNotContain("kanarifugl", seen.Document.Source.Text, StringComparison.Ordinal);
        foreach (var more in new[] { "Samtykket går ut", "Foresatte:", "Det er ikke samtykke til", "Kan gjøres nå" }) Assert.DoesNotContain(more, page.Text, StringComparison.Ordinal);
        Assert.Empty(other.Forms());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, raw.Status);
        Assert.DoesNotContain("kanarifugl", raw.Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await liv.GetAsync(to)).Status);
        Assert.Contains("Rektor følger opp selv.", (await marte.GetAsync($"/mitt-barn/{id}")).Box("Du har spurt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_WhereThereIsNobodyElse_IsNotOfferedAndRefusedThoughSent_R42()
    {
        await using var program = await WholeProgram.StartAsync();
        var (marte, id) = (await program.AsAsync("Marte Testesen"), await HeldByTheLeaderAsync(program));
        var link = (await WhyLinksAsync(marte, id))[0];
        var form = await marte.FormAsync(link, "ask-Why");
        await program.Tables.RunAsync("""UPDATE "Employment" SET "Roles" = 'employee' WHERE "PersonId" = @p0""", program.Tables.Id((await program.PersonAsync("liv-aas")).Value));

        var (links, page, refused) = (await WhyLinksAsync(marte, id), await marte.GetAsync(link), await form.SendAsync());

        Assert.Empty(links);
        Assert.Empty(page.Forms());
        Assert.Contains("Ingen andre enn den du spør om, kan svare på dette nå.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Ingen andre enn den du spør om, kan svare på dette nå.", Assert.Single(refused.Faults()), StringComparison.Ordinal);
    }

    private static async Task<string[]> WhyLinksAsync(Browser family, Guid id) =>
        [.. (await family.GetAsync($"/mitt-barn/{id}/innsyn")).Document.QuerySelectorAll("a").Where(one => one.TextContent == "Spør hvorfor").Select(one => one.GetAttribute("href")!)];

    // The only leader who was told wondered, and holds the baton.
    private static async Task<Guid> HeldByTheLeaderAsync(WholeProgram program)
    {
        var id = await program.OpenedByLeaderAsync();
        await program.AskAsync(id, ["marte-testesen", "jonas-testesen"], [Domain.Consent.Consents.FamilyReads], by: "per-haugen");
        foreach (var person in new[] { "Marte Testesen", "Jonas Testesen" }) await (await program.AsAsync(person)).AnswerConsentAsync(id);
        return id;
    }
}
