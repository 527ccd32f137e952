using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Baton;

/// <summary>To whom the baton may be offered, and by whom.</summary>
public sealed class OfferTests(SharedProgram shared)
{
    private const string NotYours = "Du har ikke denne oppgaven i saken.";

    [Fact]
    public async Task Choices_AtEachLevel_AreThoseWhomConsentCoversThereAndNeverTheHolder()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await (await shared.ProgramAsync()).ConsentAsync(id, "ppt");

        var first = await kari.GetAsync($"/saker/{id}/stafettpinne");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        var second = await kari.GetAsync($"/saker/{id}/stafettpinne");

        Assert.Equal(["Hege Solli", "Per Haugen"], first.Offered("Offer.To"));
        Assert.Equal(["Hege Solli", "Ingrid Dahl", "Per Haugen"], second.Offered("Offer.To"));
        Assert.True(second.Document.QuerySelector("input[name='Offer.Stay']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Offer_NothingFilledIn_NamesAllThatIsMissing()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();

        var refused = await (await kari.FormAsync($"/saker/{id}/stafettpinne", "offer")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg hvem du vil tilby stafettpinnen til", "Skriv en begrunnelse"], refused.Faults());
        Assert.Equal(["Offer-To", "Offer-Reason"], refused.FaultFields());
    }

    [Theory]
    [InlineData("hanne-vik", "ingrid-dahl", "Det er ikke samtykke til tjenesten denne personen arbeider i.")]
    [InlineData("hanne-vik", "kari-lunde", "Velg en person fra listen. Den du valgte, arbeider ikke der nå.")]
    [InlineData("kari-lunde", "kari-lunde", "Denne personen har stafettpinnen allerede.")]
    [InlineData(null, null, "Velg en person fra listen. Den du valgte, arbeider ikke der nå.")]
    public async Task Offer_ToOneWhoCannotHaveIt_IsRefusedAtThePersonAndKeepsTheRest(string? person, string? unitOf, string fault)
    {
        var program = await shared.ProgramAsync();
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await program.ConsentAsync(id, "ppt");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        var before = await program.VersionAsync(id);
        var to = person is null ? "x" : $"{await program.UnitOfAsync(unitOf!)}.{await program.PersonAsync(person)}";

        var refused = await (await kari.OfferFormAsync(id, "Per Haugen")).With("Offer.To", to).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal(["Offer-To"], refused.FaultFields());
        Assert.Equal(["Du kjenner barnet.", "Mor ønsker det."], refused.Typed());
        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Offer_ToAnotherServiceAtLevelOne_IsRefused()
    {
        var program = await shared.ProgramAsync();
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await program.ConsentAsync(id, "ppt");

        var refused = await (await kari.OfferFormAsync(id, "Per Haugen"))
            .With("Offer.To", $"{await program.UnitOfAsync("ingrid-dahl")}.{await program.PersonAsync("ingrid-dahl")}").SendAsync();

        Assert.Equal(["På nivå 1 er det bare egen tjeneste som deltar. Gå til nivå 2 først."], refused.Faults());
    }

    [Fact]
    public async Task Offer_ToBeAnsweredByADayThatIsPast_IsRefusedAtTheDay()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();

        var refused = await (await kari.OfferFormAsync(id, "Per Haugen")).With("Offer.AnswerBy", "1999-12-31").SendAsync();

        Assert.Equal(["Datoen er passert. Velg i dag eller en senere dag."], refused.Faults());
        Assert.Equal(["Offer-AnswerBy"], refused.FaultFields());
    }

    [Fact]
    public async Task Offer_WhileAnotherWaits_IsNotMadeOverIt()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        var form = await kari.OfferFormAsync(id, "Per Haugen");
        await kari.OfferAsync(id, "Hege Solli");

        var stale = await form.SendAsync();
        var refused = await FilledForm.On(stale, "offer", kari).SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Stafettpinnen er allerede tilbudt til noen. Vent på svar, eller trekk tilbudet."], refused.Faults());
    }

    [Fact]
    public async Task Offer_ByTheLeader_IsTheirsOnlyWhenTheHolderCannotAct()
    {
        var program = await shared.ProgramAsync();
        var (kari, per, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Per Haugen"), await AsAsync("Ingrid Dahl"));
        var id = await kari.FollowUpAsync();
        await program.ConsentAsync(id, "ppt", "skolehelsetjeneste");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        await kari.OfferAsync(id, "Ingrid Dahl", stay: false);
        var madeUp = await (await kari.TakingBackAsync(id)).As("offer", "Offer").MadeUpByAsync(per);
        await ingrid.AcceptAsync(id);
        await per.StatePurposeAsync(id, "HolderAway");

        var able = await per.GetAsync($"/saker/{id}/stafettpinne");
        var version = $"{await program.VersionAsync(id)}";
        var refused = await madeUp.With("Offer.SeenVersion", version).With("Offer.To", $"{await program.UnitOfAsync("kari-lunde")}.{await program.PersonAsync("kari-lunde")}")
            .With("Offer.Reason", "Jeg vil ha den tilbake.").SendAsync();
        await program.WithdrawAsync(id, "ppt");
        var unable = await per.GetAsync($"/saker/{id}/stafettpinne");
        await per.OfferAsync(id, "Kari Lunde");
        await kari.AcceptAsync(id);

        Assert.DoesNotContain("offer", able.Forms());
        Assert.Equal(["Det er den som har stafettpinnen, som tilbyr den videre."], refused.Faults());
        Assert.Equal(["Jeg vil ha den tilbake."], refused.Typed());
        Assert.Contains("offer", unable.Forms());
        Assert.Null(unable.Document.QuerySelector("input[name='Offer.Stay']"));
        Assert.Contains("Kari Lunde, kontaktlærer (deg)", (await kari.GetAsync($"/saker/{id}")).Document.QuerySelector(".two-head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offer_SentByTheOneTheBatonIsOfferedTo_IsRefusedAndTellsNobodysName()
    {
        var program = await shared.ProgramAsync();
        var (kari, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await kari.FollowUpAsync();
        await program.ConsentAsync(id, "ppt", "skolehelsetjeneste");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        await kari.OfferAsync(id, "Ingrid Dahl");

        var refused = await (await ingrid.AcceptingAsync(id)).As("offer", "Offer").With("Offer.To", "x").With("Offer.Reason", "Gi den til en annen.").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([NotYours], refused.Faults());
        Assert.Equal(["Gi den til en annen."], refused.Typed());
        Assert.DoesNotContain("Hanne Vik", refused.Document.Source.Text, StringComparison.Ordinal);
    }

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
