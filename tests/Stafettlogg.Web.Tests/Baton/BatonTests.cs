using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Baton;

/// <summary>The baton from hand to hand: offered, accepted, declined, taken back; never without a holder.</summary>
public sealed class BatonTests(SharedProgram shared)
{
    private const string Secret = "Hemmelig i loggen.";

    private static readonly string[] ClosedToTheOffered = ["", "/niva", "/deltakere", "/tiltak/nytt", "/tiltak/1/evaluer", "/notat/nytt", "/rett/1", "/avslutt", "/innsyn", "/moter/nytt", "/moter/1"];

    [Fact]
    public async Task Offer_FilledIn_StandsInTheLogAndLeavesTheBatonWhereItIs()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();

        var sent = await (await kari.OfferFormAsync(id, "Hege Solli")).With("Offer.AnswerBy", $"{FollowUpDeeds.NextYear}-03-01").SendAsync();

        Assert.Equal($"/saker/{id}/stafettpinne", sent.LeadsTo());
        Assert.Equal(
            ["Kari Lunde tilbød stafettpinnen til Hege Solli, assistent", "Du kjenner barnet.", "Familiens ønske: Mor ønsker det.", $"Frist for svar: 1. mars {FollowUpDeeds.NextYear}"],
            await kari.NewestAsync(id));
        var page = await kari.GetAsync($"/saker/{id}/stafettpinne");
        Assert.Contains("Hege Solli, assistent", page.Box("Tilbud som venter på svar"), StringComparison.Ordinal);
        Assert.Contains("Kari Lunde har stafettpinnen og hele ansvaret til tilbudet er tatt imot.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["take-back"], page.Forms());
        Assert.Contains("Tilbudet om stafettpinnen skal besvares innen", (await kari.GetAsync($"/saker/{id}")).Box("Neste"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offer_ToOneInAnotherService_ShowsThemTheSummaryAndNothingElse()
    {
        var (kari, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await AtLevelTwoAsync(kari);
        var before = await ingrid.GetAsync($"/saker/{id}/stafettpinne");

        await kari.OfferAsync(id, "Ingrid Dahl");
        var page = await ingrid.GetAsync($"/saker/{id}/stafettpinne");
        var row = await ingrid.RowAsync(id);

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Contains("Kari Lunde spør om du vil ta stafettpinnen for Emil Testesen. Du får lese loggen når du har tatt imot.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nivå 2 – Samarbeid mellom to tjenester", page.Text, StringComparison.Ordinal);
        Assert.Contains("Du kjenner barnet.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Mor ønsker det.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, page.Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(["accept", "decline"], page.Forms());
        Assert.Contains("Du er tilbudt stafettpinnen", row!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/saker/{id}/stafettpinne", row.QuerySelector("a")!.GetAttribute("href"));
        foreach (var address in ClosedToTheOffered) Assert.Equal(HttpStatusCode.NotFound, (await ingrid.GetAsync($"/saker/{id}{address}")).Status);
    }

    [Fact]
    public async Task Offer_SomebodyWroteMeanwhile_TellsTheOneItIsMadeToNothingOfTheLog()
    {
        var (kari, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await AtLevelTwoAsync(kari);
        await kari.OfferAsync(id, "Ingrid Dahl");
        var form = await ingrid.DecliningAsync(id);
        await kari.NoteAsync(id, Secret);

        var conflict = await form.SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.DoesNotContain(Secret, conflict.Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(["Jeg har ikke tid nå."], conflict.Typed());
        Assert.Equal("/saker", (await FilledForm.On(conflict, "decline", ingrid).SendAsync()).LeadsTo());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Accepted_ByOneInAnotherService_TheyReadAndTheFormerHolderOnlyWhereTheyAskedToStay(bool stay)
    {
        var (kari, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await AtLevelTwoAsync(kari);
        await kari.OfferAsync(id, "Ingrid Dahl", stay);

        var answer = await (await ingrid.AcceptingAsync(id)).SendAsync();

        Assert.Equal(id, answer.Concern());
        var page = await ingrid.GetAsync($"/saker/{id}");
        Assert.Contains("Ingrid Dahl, PP-rådgiver (deg)", page.Document.QuerySelector(".two-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Secret, page.Text, StringComparison.Ordinal);
        var sentences = await ingrid.SentencesAsync(id);
        Assert.Contains("Ingrid Dahl tok imot stafettpinnen", sentences);
        Assert.Equal(stay, sentences.Contains("Kari Lunde, kontaktlærer er med videre som deltaker"));
        var (former, row) = (await kari.GetAsync($"/saker/{id}"), await kari.RowAsync(id));
        Assert.Equal(stay ? HttpStatusCode.OK : HttpStatusCode.NotFound, former.Status);
        Assert.Equal(stay, row is not null);
        Assert.Contains("Du har stafettpinnen", (await ingrid.RowAsync(id))!.TextContent, StringComparison.Ordinal);
        if (stay) Assert.Contains("Ingrid Dahl har stafettpinnen", row!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kari Lunde, kontaktlærer, fra", (await ingrid.GetAsync($"/saker/{id}/stafettpinne")).Box("Hvem som har hatt stafettpinnen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_TheFormerHoldersConsentWasWithdrawnMeanwhile_TheyDoNotStay()
    {
        var program = await shared.ProgramAsync();
        var (kari, ingrid, hanne) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"), await AsAsync("Hanne Vik"));
        var id = await AtLevelTwoAsync(kari);
        await kari.OfferAsync(id, "Ingrid Dahl", stay: false);
        await ingrid.AcceptAsync(id);
        await ingrid.OfferAsync(id, "Hanne Vik");
        await program.WithdrawAsync(id, "ppt");

        await hanne.AcceptAsync(id);

        Assert.DoesNotContain(await hanne.SentencesAsync(id), sentence => sentence.Contains("er med videre", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.GetAsync($"/saker/{id}")).Status);
    }

    [Fact]
    public async Task Declined_TheHolderKeepsTheBatonAndReadsWhyAndTheOtherHasNoPartInIt()
    {
        var (kari, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await AtLevelTwoAsync(kari);
        await kari.OfferAsync(id, "Ingrid Dahl");
        var form = await ingrid.DecliningAsync(id);

        var refused = await form.Copy().With("Declining.Text", " ").SendAsync();
        var sent = await form.SendAsync();

        Assert.Equal(["Skriv en begrunnelse"], refused.Faults());
        Assert.Equal(["Declining-Text"], refused.FaultFields());
        Assert.Equal("/saker", sent.LeadsTo());
        Assert.Equal(["Ingrid Dahl avslo tilbudet om stafettpinnen", "Jeg har ikke tid nå."], await kari.NewestAsync(id));
        Assert.Contains("Kari Lunde, kontaktlærer (deg)", (await kari.GetAsync($"/saker/{id}")).Document.QuerySelector(".two-head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.GetAsync($"/saker/{id}/stafettpinne")).Status);
        Assert.Null(await ingrid.RowAsync(id));
        Assert.Contains("offer", (await kari.GetAsync($"/saker/{id}/stafettpinne")).Forms());
    }

    [Fact]
    public async Task Declined_Twice_IsDeclinedOnce()
    {
        var (program, kari, ingrid) = (await shared.ProgramAsync(), await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await AtLevelTwoAsync(kari);
        await kari.OfferAsync(id, "Ingrid Dahl");
        var form = await ingrid.DecliningAsync(id);

        (await form.Copy().SendAsync()).Done();
        var after = await program.VersionAsync(id);
        var again = await form.Copy().SendAsync();

        Assert.Equal(HttpStatusCode.NotFound, again.Status); // by now the case is not theirs to see
        Assert.Equal(after, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Offer_TheCaseWasClosedMeanwhile_IsGoneForTheOneItWasMadeTo()
    {
        var (program, kari, ingrid, per) = (await shared.ProgramAsync(), await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"), await AsAsync("Per Haugen"));
        var (theirs, leaders) = (await AtLevelTwoAsync(kari), await AtLevelTwoAsync(kari));
        await kari.OfferAsync(theirs, "Ingrid Dahl");
        await kari.OfferAsync(leaders, "Per Haugen");
        var (ingrids, pers) = (await ingrid.AcceptingAsync(theirs), await per.AcceptingAsync(leaders));
        await kari.CloseFollowUpAsync(theirs);
        await kari.CloseFollowUpAsync(leaders);
        var before = await program.VersionAsync(leaders);

        Assert.Equal(HttpStatusCode.NotFound, (await ingrids.SendAsync()).Status);
        var refused = await pers.SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Du har ikke denne oppgaven i saken."], refused.Faults());
        Assert.Equal(before, await program.VersionAsync(leaders));
        Assert.Null(await ingrid.RowAsync(theirs));
        Assert.Null(await ingrid.RowAsync(theirs, "/saker?vis=avsluttet"));
    }

    [Fact]
    public async Task TakenBack_TheOtherCanNeitherAcceptNorSeeIt()
    {
        var (kari, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await AtLevelTwoAsync(kari);
        await kari.OfferAsync(id, "Ingrid Dahl");
        var form = await ingrid.AcceptingAsync(id);

        (await (await kari.TakingBackAsync(id)).SendAsync()).Done();

        Assert.Equal("Kari Lunde trakk tilbudet om stafettpinnen", (await kari.SentencesAsync(id))[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendAsync()).Status);
        Assert.Null(await ingrid.RowAsync(id));
        Assert.Equal("Kari Lunde trakk tilbudet om stafettpinnen", (await kari.SentencesAsync(id))[0]);
    }

    private async Task<Guid> AtLevelTwoAsync(Browser kari)
    {
        var id = await kari.FollowUpAsync(opening: Secret);
        await (await shared.ProgramAsync()).ConsentAsync(id, "ppt", "skolehelsetjeneste");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        return id;
    }

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
