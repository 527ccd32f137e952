using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Measures;

/// <summary>What is to be tried: agreed by the holder, with one who sees to it and a day to look at it again.</summary>
public sealed class MeasureTests(SharedProgram shared)
{
    [Fact]
    public async Task Measure_FilledIn_StandsInTheLogAndOnThePageOfTheCase()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();

        Assert.Equal(id, (await (await kari.MeasureFormAsync(id)).With("Measure.Due", $"{FollowUpDeeds.NextYear}-01-07").With("Measure.EvaluateOn", $"{FollowUpDeeds.NextYear}-02-28").SendAsync()).Concern());

        Assert.Equal(
            [
                "Kari Lunde la inn tiltak 1", "Lekegruppe i storefri.", "Mål: En venn å leke med.", "Utviklingsområde: Lek og sosial kompetanse", "Hvor: Skole",
                "Ansvarlig: Kari Lunde, kontaktlærer", $"Frist: 7. januar {FollowUpDeeds.NextYear}", $"Evalueres: 28. februar {FollowUpDeeds.NextYear}",
            ],
            await kari.NewestAsync(id));
        var page = await kari.GetAsync($"/saker/{id}");
        Assert.Contains("Lekegruppe i storefri.", page.Box("Tiltak"), StringComparison.Ordinal);
        Assert.Contains("Evaluer tiltak 1", page.Box("Tiltak"), StringComparison.Ordinal);
        Assert.Contains($"Tiltak 1 skal være i gang innen 7. januar {FollowUpDeeds.NextYear}", Words(page.Box("Neste")), StringComparison.Ordinal);
        Assert.Contains($"Tiltak 1 skal evalueres 28. februar {FollowUpDeeds.NextYear}", Words(page.Box("Neste")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_BeforeAnythingIsFilledIn_NamesTheHolderAndTheDayOfThePack()
    {
        var kari = await KariAsync();
        var form = await kari.FormAsync($"/saker/{await kari.FollowUpAsync()}/tiltak/nytt", "measure");

        Assert.Equal($"{await (await shared.ProgramAsync()).PersonAsync("kari-lunde")}", form["Measure.Owner"]);
        Assert.Equal(FollowUpDeeds.Day(42), form["Measure.EvaluateOn"]);
    }

    [Fact]
    public async Task Measure_NothingFilledIn_NamesAllThatIsMissingAndWritesNothing()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        var before = await VersionAsync(id);

        foreach (var nothing in new[] { "", " \t ", "\u202E\u200F" })
        {
            var refused = await (await kari.FormAsync($"/saker/{id}/tiltak/nytt", "measure"))
                .With("Measure.Text", nothing).With("Measure.Goal", nothing).With("Measure.EvaluateOn", "").SendAsync();

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal(
                ["Skriv tiltaket", "Skriv målet", "Velg et utviklingsområde", "Velg en arena", "Skriv fristen", "Skriv når tiltaket skal evalueres"], refused.Faults());
            Assert.Equal(
                ["Measure-Text", "Measure-Goal", "Measure-Area", "Measure-Arena", "Measure-Due", "Measure-EvaluateOn"],
                refused.FaultFields());
        }

        Assert.Equal(before, await VersionAsync(id));
    }

    [Theory]
    [InlineData("Measure.Area", "finnes-ikke", "Velg et utviklingsområde fra listen.")]
    [InlineData("Measure.Arena", "finnes-ikke", "Velg et sted fra listen.")]
    [InlineData("Measure.Owner", "x", "Velg en av dem som er rundt barnet.")]
    [InlineData("Measure.Owner", "mona-lie", "Velg en av dem som er rundt barnet.")]
    [InlineData("Measure.Due", "1999-12-31", "Datoen er passert. Velg i dag eller en senere dag.")]
    [InlineData("Measure.EvaluateOn", "1999-12-31", "Datoen er passert. Velg i dag eller en senere dag.")]
    [InlineData("Measure.Due", "31.02.2099", "Skriv en dato som finnes i «Frist», for eksempel 31.12.2026")]
    public async Task Measure_WithWhatCannotBe_IsRefusedAtItsFieldAndKeepsTheRest(string field, string value, string fault)
    {
        var program = await shared.ProgramAsync();
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        var before = await VersionAsync(id);
        if (value == "mona-lie") value = $"{await program.PersonAsync(value)}";

        var refused = await (await kari.MeasureFormAsync(id)).With(field, value).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal([field.Replace('.', '-')], refused.FaultFields());
        Assert.Equal(["Lekegruppe i storefri.", "En venn å leke med."], refused.Typed());
        Assert.Equal(before, await VersionAsync(id));
    }

    [Fact]
    public async Task Measure_Owners_AreThoseAroundTheChildAndNobodyElse()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");

        var page = await kari.GetAsync($"/saker/{id}/tiltak/nytt");

        Assert.Equal(["Emil Testesen", "Hege Solli", "Jonas Testesen", "Kari Lunde", "Marte Testesen"], page.Offered("Measure.Owner").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Measure_ToTheOneWhoOnlyTakesPart_IsNotOffered()
    {
        var (kari, hege) = (await KariAsync(), await (await shared.ProgramAsync()).AsAsync("Hege Solli", "Ansatt"));
        var id = await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");

        var page = await hege.GetAsync($"/saker/{id}/tiltak/nytt");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("measure", page.Forms());
        Assert.Contains("Du har ikke denne oppgaven i saken.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Legg inn tiltak", (await hege.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<int> VersionAsync(Guid id) => await (await shared.ProgramAsync()).VersionAsync(id);

    private async Task<Browser> KariAsync() => await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
}
