using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Levels;
using Stafettlogg.Casework.Participants;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Concerns;

/// <summary>Randi Hol of PPD Vesterålen serves Sortland and Nordre Land from one unit: one list, each case by its own municipality.</summary>
public sealed class TwoMunicipalitiesTests
{
    [Fact]
    public async Task List_OfOneWhoServesTwoMunicipalities_HoldsTheDueWorkOfBothNextDueFirst()
    {
        await using var program = await WholeProgram.StartAsync();
        var sander = await WithPpdAsync(program, "berit-olsen", "arne-vold", "sander-eid", ["unni-eid", "stig-eid"], dueInDays: 20);
        var jakob = await WithPpdAsync(program, "gro-dokka", "svein-li", "jakob-haug", ["lise-haug", "erik-haug"], dueInDays: 5);
        var randi = await program.AsAsync("Randi Hol");

        var list = await randi.GetAsync("/saker");
        var rows = list.Document.QuerySelectorAll("ul.rows > li").Select(row => (Name: row.QuerySelector("a")!.TextContent, Text: string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).ToList();

        Assert.Equal(["Jakob Haug", "Sander Eid"], rows.Select(row => row.Name));
        Assert.Contains("Nordre Land", rows[0].Text, StringComparison.Ordinal);
        Assert.Contains("Gro Dokka har stafettpinnen", rows[0].Text, StringComparison.Ordinal);
        Assert.Contains("Sortland", rows[1].Text, StringComparison.Ordinal);
        Assert.All([sander, jakob], id => Assert.Contains(list.Document.QuerySelectorAll<IHtmlAnchorElement>("ul.rows a"), link => link.PathName == $"/saker/{id}"));
        Assert.Equal(["Sander Eid", "Jakob Haug"], [(await randi.GetAsync($"/saker/{sander}")).Heading, (await randi.GetAsync($"/saker/{jakob}")).Heading]);
    }

    [Fact]
    public async Task List_ThePostForOneMunicipalityEnds_HoldsThoseOfTheOtherAndTheCaseIsNotThere()
    {
        await using var program = await WholeProgram.StartAsync();
        var sander = await WithPpdAsync(program, "berit-olsen", "arne-vold", "sander-eid", ["unni-eid", "stig-eid"], dueInDays: 20);
        var jakob = await WithPpdAsync(program, "gro-dokka", "svein-li", "jakob-haug", ["lise-haug", "erik-haug"], dueInDays: 5);
        var randi = await program.AsAsync("Randi Hol");
        await program.Tables.RunAsync("""DELETE FROM "Employment" WHERE "PersonId" = @p0 AND "MunicipalityId" = 'nordre-land'""", program.Tables.Id((await program.PersonAsync("randi-hol")).Value));

        var list = await randi.GetAsync("/saker");

        Assert.Equal(["Sander Eid"], list.Document.QuerySelectorAll("ul.rows > li a").Select(link => link.TextContent));
        Assert.Equal("Sander Eid", (await randi.GetAsync($"/saker/{sander}")).Heading);
        Assert.Equal("Fant ikke siden", (await randi.GetAsync($"/saker/{jakob}")).Heading);
    }

    [Fact]
    public async Task Participants_OneWhoServesTwoMunicipalitiesUnderATitleInEach_StandsInEachCaseWithTheTitleTheyHaveThere()
    {
        await using var program = await WholeProgram.StartAsync();
        var sander = await WithPpdAsync(program, "berit-olsen", "arne-vold", "sander-eid", ["unni-eid", "stig-eid"], dueInDays: 20);
        var jakob = await WithPpdAsync(program, "gro-dokka", "svein-li", "jakob-haug", ["lise-haug", "erik-haug"], dueInDays: 5);
        var randi = program.Tables.Id((await program.PersonAsync("randi-hol")).Value);
        await program.Tables.RunAsync("""UPDATE "Employment" SET "Title" = 'logoped' WHERE "PersonId" = @p0 AND "MunicipalityId" = 'nordre-land'""", randi);
        await program.Tables.RunAsync("""UPDATE "Employment" SET "Title" = 'spesialpedagog' WHERE "PersonId" = @p0 AND "MunicipalityId" = 'sortland'""", randi);

        var (berit, gro) = (await program.AsAsync("Berit Olsen"), await program.AsAsync("Gro Dokka"));
        var (inSortland, inNordreLand) = (await berit.GetAsync($"/saker/{sander}/deltakere"), await gro.GetAsync($"/saker/{jakob}/deltakere"));

        Assert.Contains("spesialpedagog", inSortland.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("logoped", inSortland.Text, StringComparison.Ordinal);
        Assert.Contains("logoped", inNordreLand.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("spesialpedagog", inNordreLand.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewWonder_OfOneWhoServesTwoMunicipalities_AsksWhichFirstAndBelongsToIt()
    {
        await using var program = await WholeProgram.StartAsync();
        var randi = await program.AsAsync("Randi Hol");

        var asked = await randi.GetAsync("/undringer/ny");
        var choices = asked.Document.QuerySelectorAll<IHtmlAnchorElement>("nav.choose a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);
        Assert.Equal(["Nordre Land", "Sortland"], choices.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(asked.Document.QuerySelectorAll("textarea"));

        foreach (var (name, address) in choices)
        {
            var form = (await randi.FormAsync(address, "wonder")).With("Input.About", "gravid").With("Input.Name", $"Ei i {name}").With("Input.Text", "Hun er mye alene.");
            (await form.SendAsync()).Done();
        }

        var list = (await randi.GetAsync("/saker")).Text;
        foreach (var name in choices.Keys) Assert.Matches($@"Ei i {name}\s+\S.*· {name}", list);
    }

    [Fact]
    public async Task NewWonder_ForAMunicipalityOneDoesNotServe_IsNotTakenThoughSent()
    {
        await using var program = await WholeProgram.StartAsync();
        var randi = await program.AsAsync("Randi Hol");
        var form = (await randi.FormAsync("/undringer/ny?kommune=sortland", "wonder")).With("Input.About", "gravid").With("Input.Name", "Ei").With("Input.Text", "Noe.");

        var refused = await form.To("/undringer/ny?kommune=modum").SendAsync();

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "Concern" """));
    }

    private static async Task<Guid> WithPpdAsync(WholeProgram program, string author, string leader, string child, string[] guardians, int dueInDays)
    {
        var id = await program.OpenedAsync(child, author, leader);
        var randi = await program.EmployeeAsync("randi-hol");
        var until = Oslo.Day(program.Clock.GetUtcNow()).AddDays(dueInDays);
        foreach (var guardian in guardians)
        {
            var person = await program.PersonAsync(guardian);
            await program.DoAsync(author, new(id), (version, deed) => new RegisterConsent(new(id), version, deed, new(person, ["ppd"], OnPaper: true, until, Testing.Law.ConcernStory.Terms)));
        }

        await program.DoAsync(author, new(id), (version, deed) => new GoUp(new(id), version, deed, Stage.TwoServices, "PPD må med.", null));
        await program.DoAsync(author, new(id), (version, deed) => new AddParticipant(new(id), version, deed, randi.Posts[0].Unit, randi.Person, "Observere i klassen."));
        return id;
    }
}
