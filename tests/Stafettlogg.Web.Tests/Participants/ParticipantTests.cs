using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Participants;

/// <summary>Who takes part: one's own service at level 1, and from level 2 those that consent covers, as long as it does.</summary>
public sealed class ParticipantTests(SharedProgram shared)
{
    [Fact]
    public async Task Participant_BroughtIn_StandsInTheLogAndReadsIt()
    {
        var (kari, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await AtLevelTwoAsync(kari);
        var before = await ingrid.GetAsync($"/saker/{id}");

        await kari.JoinAsync(id, "Ingrid Dahl", "ppt");

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Equal(["Kari Lunde la til Ingrid Dahl, PP-rådgiver som deltaker", "Være med i gruppa."], await kari.NewestAsync(id));
        Assert.Equal("Kari Lunde la til Ingrid Dahl, PP-rådgiver som deltaker", (await ingrid.SentencesAsync(id))[0]);
        Assert.NotNull(await ingrid.RowAsync(id));
        var row = (await kari.GetAsync($"/saker/{id}/deltakere")).Document.QuerySelector("main .rows li")!;
        Assert.Contains("Ingrid Dahl, PP-rådgiver", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Pedagogisk-psykologisk tjeneste (PPT)", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Være med i gruppa.", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_AtEachLevel_AreThoseWhomConsentCoversThere()
    {
        var program = await shared.ProgramAsync();
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await program.ConsentAsync(id, "ppt");

        var first = await kari.GetAsync($"/saker/{id}/deltakere");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        var second = await kari.GetAsync($"/saker/{id}/deltakere");

        Assert.Equal(["Hege Solli", "Per Haugen"], first.Offered("Adding.Person"));
        Assert.Equal(["Barne- og ungdomsskole"], first.Offered("Adding.Service"));
        Assert.Contains("På nivå 1 er det bare egen tjeneste som deltar.", first.Text, StringComparison.Ordinal);
        Assert.Equal(["Hege Solli", "Ingrid Dahl", "Per Haugen"], second.Offered("Adding.Person"));
        Assert.Equal(["Barne- og ungdomsskole", "Pedagogisk-psykologisk tjeneste (PPT)"], second.Offered("Adding.Service").Order(StringComparer.Ordinal));
        Assert.Contains("Det må være samtykke til en tjeneste før noen derfra kan være med.", second.Text, StringComparison.Ordinal);
        Assert.Equal($"/saker/{id}/samtykke", second.Document.QuerySelector("section[aria-labelledby=uten] a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Participant_NothingFilledIn_NamesAllThatIsMissing()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();

        var refused = await (await kari.FormAsync($"/saker/{id}/deltakere", "participant")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg en tjeneste", "Velg en person", "Skriv hva personen skal bidra med"], refused.Faults());
        Assert.Equal(["Adding-Service", "Adding-Person", "Adding-Task"], refused.FaultFields());
    }

    [Theory]
    [InlineData("hanne-vik", "ingrid-dahl", "skolehelsetjeneste", true, "Det er ikke samtykke til tjenesten denne personen arbeider i.")]
    [InlineData("ingrid-dahl", "ingrid-dahl", "ppt", false, "På nivå 1 er det bare egen tjeneste som deltar. Gå til nivå 2 først.")]
    [InlineData("hanne-vik", "kari-lunde", "skole", true, "Velg en person fra listen. Den du valgte, arbeider ikke der nå.")]
    [InlineData("hege-solli", "kari-lunde", "skole", true, "Denne personen er med fra før.")]
    [InlineData("kari-lunde", "kari-lunde", "skole", true, "Denne personen er med fra før.")]
    [InlineData(null, null, "skole", true, "Velg en person fra listen. Den du valgte, arbeider ikke der nå.")]
    public async Task Participant_WhoCannotBe_IsRefusedThoughSentKeepsTheTaskAndWritesNothing(string? person, string? unitOf, string service, bool levelTwo, string fault)
    {
        var program = await shared.ProgramAsync();
        var kari = await AsAsync("Kari Lunde");
        var id = levelTwo ? await AtLevelTwoAsync(kari) : await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");
        var before = await program.VersionAsync(id);
        var chosen = person is null ? "x" : $"{await program.UnitOfAsync(unitOf!)}.{await program.PersonAsync(person)}";

        var refused = await (await kari.JoiningAsync(id, "Per Haugen")).With("Adding.Person", chosen).With("Adding.Service", service).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal(["Adding-Person"], refused.FaultFields());
        Assert.Equal(["Være med i gruppa."], refused.Typed());
        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Participant_ChosenUnderAnotherService_IsRefusedAtThePerson()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await AtLevelTwoAsync(kari);

        var refused = await (await kari.JoiningAsync(id, "Ingrid Dahl", "skole")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Personen arbeider ikke i tjenesten du har valgt"], refused.Faults());
        Assert.Equal(["Adding-Person"], refused.FaultFields());
    }

    [Fact]
    public async Task Participant_WhoseConsentIsWithdrawn_HasNoCaseAtTheNextRequest()
    {
        var program = await shared.ProgramAsync();
        var (kari, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await AtLevelTwoAsync(kari);
        await kari.JoinAsync(id, "Ingrid Dahl", "ppt");
        var form = await ingrid.NoteFormAsync(id, "For sent.");

        await program.WithdrawAsync(id, "ppt");
        var before = await program.VersionAsync(id);

        Assert.Equal(HttpStatusCode.NotFound, (await form.SendAsync()).Status);
        foreach (var page in new[] { "", "/niva", "/deltakere", "/stafettpinne", "/notat/nytt", "/tiltak/nytt" })
            Assert.Equal(HttpStatusCode.NotFound, (await ingrid.GetAsync($"/saker/{id}{page}")).Status);
        Assert.Null(await ingrid.RowAsync(id));
        Assert.Equal(before, await program.VersionAsync(id));
        Assert.Contains("Uten samtykke – leser ikke nå", (await kari.GetAsync($"/saker/{id}/deltakere")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingrid Dahl", (await kari.GetAsync($"/saker/{id}")).Box("Hvem kan lese dette"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Participation_EndedByTheHolder_IsInTheLogAndTheirAccessIsGone()
    {
        var program = await shared.ProgramAsync();
        var (kari, hege) = (await AsAsync("Kari Lunde"), await AsAsync("Hege Solli", "Ansatt"));
        var id = await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");

        (await (await kari.EndingAsync(id, await program.PersonAsync("hege-solli"))).SendAsync()).Done();

        Assert.Equal("Kari Lunde avsluttet deltakelsen til Hege Solli, assistent", (await kari.SentencesAsync(id))[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await hege.GetAsync($"/saker/{id}")).Status);
        Assert.Null(await hege.RowAsync(id));
        Assert.Contains("Ingen deltar ennå.", (await kari.GetAsync($"/saker/{id}/deltakere")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Participation_OfOnesOwn_EndsAndLeadsToTheList()
    {
        var program = await shared.ProgramAsync();
        var (kari, hege) = (await AsAsync("Kari Lunde"), await AsAsync("Hege Solli", "Ansatt"));
        var id = await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");
        await kari.JoinAsync(id, "Per Haugen");
        var page = await hege.GetAsync($"/saker/{id}/deltakere");
        var (self, other) = (await program.PersonAsync("hege-solli"), await program.PersonAsync("per-haugen"));

        var refused = await FilledForm.On(page, $"end-{self}", hege).With("_handler", $"end-{other}").SendAsync();
        var ended = await FilledForm.On(page, $"end-{self}", hege).SendAsync();

        Assert.Equal([$"end-{self}"], page.Forms());
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("/saker", ended.LeadsTo());
        Assert.Equal("Hege Solli avsluttet sin egen deltakelse", (await kari.SentencesAsync(id))[0]);
        Assert.Contains("Per Haugen", (await kari.GetAsync($"/saker/{id}/deltakere")).Document.QuerySelector("main .rows")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Guid> AtLevelTwoAsync(Browser kari)
    {
        var id = await kari.FollowUpAsync();
        await (await shared.ProgramAsync()).ConsentAsync(id, "ppt");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        return id;
    }

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
