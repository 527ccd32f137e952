using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Measures;

/// <summary>What came of a measure, in the words of the child, of the guardians and of those who follow up.</summary>
public sealed class EvaluationTests(SharedProgram shared)
{
    [Fact]
    public async Task Evaluation_ThatEndsTheMeasure_StandsInTheLogAndPutsItAmongTheEnded()
    {
        var kari = await KariAsync();
        var id = await MeasuredAsync(kari);

        await kari.EvaluateAsync(id);

        Assert.Equal(
            [
                "Kari Lunde evaluerte tiltak 1", "Han har fått en venn.", "Gjennomført: Ja", "Effekt: Ønsket effekt", "Barnets stemme: Det er gøy.",
                "Foresattes syn: Han gleder seg til skolen.", "Tiltaket: Avsluttes",
            ],
            await kari.NewestAsync(id));
        var box = (await kari.GetAsync($"/saker/{id}")).Box("Tiltak");
        Assert.Contains("Ingen tiltak er i gang.", box, StringComparison.Ordinal);
        Assert.Contains("Avsluttede tiltak (1)", box, StringComparison.Ordinal);
        Assert.DoesNotContain("Evaluer tiltak 1", box, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluation_ThatChangesTheMeasure_ShowsWhatIsDoneFromNowOnAndTheNextDay()
    {
        var kari = await KariAsync();
        var id = await MeasuredAsync(kari);

        await (await kari.EvaluationFormAsync(id, becomes: "Changed")).With("Evaluation.Effect", "TooEarly").With("Evaluation.Carried", "Partly")
            .With("Evaluation.NewText", "Lekegruppe hver dag.").With("Evaluation.EvaluateOn", $"{FollowUpDeeds.NextYear}-03-01").SendAsync();

        var newest = await kari.NewestAsync(id);
        Assert.Contains("Tiltaket: Endres", newest);
        Assert.Contains("Tiltaket fra nå av: Lekegruppe hver dag.", newest);
        Assert.Contains($"Evalueres neste gang: 1. mars {FollowUpDeeds.NextYear}", newest);
        Assert.Contains("Gjennomført: Delvis", newest);
        Assert.Contains("Effekt: For tidlig å si", newest);
        var box = (await kari.GetAsync($"/saker/{id}")).Box("Tiltak");
        Assert.Contains("Lekegruppe hver dag.", box, StringComparison.Ordinal);
        Assert.DoesNotContain("Lekegruppe i storefri.", box, StringComparison.Ordinal);
        Assert.Contains("Sist evaluert: For tidlig å si", box, StringComparison.Ordinal);
        Assert.Contains($"1. mars {FollowUpDeeds.NextYear}", box, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluation_NothingFilledIn_NamesAllThatIsMissing()
    {
        var kari = await KariAsync();
        var id = await MeasuredAsync(kari);

        var refused = await (await kari.FormAsync($"/saker/{id}/tiltak/1/evaluer", "evaluation")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(
            [
                "Svar på om tiltaket er gjennomført", "Velg effekten av tiltaket", "Skriv hva barnet sier, eller hvorfor barnet ikke er spurt",
                "Skriv hva de foresatte mener", "Skriv en vurdering", "Velg hva dere gjør med tiltaket",
            ],
            refused.Faults());
        Assert.Equal(
            ["Evaluation-Carried", "Evaluation-Effect", "Evaluation-ChildsVoice", "Evaluation-GuardiansView", "Evaluation-Text", "Evaluation-Becomes"],
            refused.FaultFields());
    }

    [Theory]
    [InlineData("Changed", "Evaluation.NewText", "", "Skriv hvordan tiltaket skal være fra nå av", "Evaluation-NewText")]
    [InlineData("Continued", "Evaluation.EvaluateOn", "", "Tiltaket fortsetter. Skriv når det skal evalueres neste gang.", "Evaluation-EvaluateOn")]
    [InlineData("Continued", "Evaluation.EvaluateOn", "1999-12-31", "Datoen er passert. Velg i dag eller en senere dag.", "Evaluation-EvaluateOn")]
    public async Task Evaluation_AfterWhichTheMeasureGoesOn_AsksForWhatThatTakes(string becomes, string field, string value, string fault, string at)
    {
        var kari = await KariAsync();
        var id = await MeasuredAsync(kari);

        var refused = await (await kari.EvaluationFormAsync(id, becomes: becomes)).With(field, value).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal([at], refused.FaultFields());
        Assert.Contains("Han har fått en venn.", refused.Typed());
        Assert.NotNull(refused.Document.QuerySelector($"input[name='Evaluation.Becomes'][value={becomes}][checked]"));
    }

    [Theory]
    [InlineData("Carried", "Velg ett av svarene på «Gjennomført?»")]
    [InlineData("Effect", "Velg ett av svarene på «Effekt»")]
    [InlineData("Becomes", "Velg ett av svarene på «Hva gjør vi med tiltaket?»")]
    public async Task Evaluation_WithAnAnswerThatIsNone_IsRefusedAtItsFieldAndWritesNothing(string field, string fault)
    {
        var kari = await KariAsync();
        var id = await MeasuredAsync(kari);
        var before = await VersionAsync(id);

        foreach (var none in new[] { "99", "-1", "Kanskje" })
        {
            var refused = await (await kari.EvaluationFormAsync(id)).With($"Evaluation.{field}", none).SendAsync();

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal([fault], refused.Faults());
            Assert.Equal([$"Evaluation-{field}"], refused.FaultFields());
        }

        Assert.Equal(before, await VersionAsync(id));
    }

    [Theory]
    [InlineData(99, "Tiltaket finnes ikke.")]
    [InlineData(0, "Tiltaket finnes ikke.")]
    [InlineData(2, "Tiltaket er avsluttet.")]
    public async Task Evaluation_OfWhatCannotBe_IsNotOfferedAndRefusedThoughSent(int number, string fault)
    {
        var kari = await KariAsync();
        var id = await MeasuredAsync(kari);
        await kari.MeasureAsync(id, "Et annet tiltak.");
        await kari.EvaluateAsync(id, 2);
        var before = await VersionAsync(id);

        var page = await kari.GetAsync($"/saker/{id}/tiltak/{number}/evaluer");
        var refused = await (await kari.EvaluationFormAsync(id)).To($"/saker/{id}/tiltak/{number}/evaluer").SendAsync();

        Assert.DoesNotContain("evaluation", page.Forms());
        Assert.Contains(fault, page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Contains("Han har fått en venn.", refused.Typed());
        Assert.Equal(before, await VersionAsync(id));
    }

    [Fact]
    public async Task Evaluation_ByTheOneWhoSeesToTheMeasure_IsTheirsAndNobodyElsesWhoTakesPart()
    {
        var program = await shared.ProgramAsync();
        var (kari, hege, per) = (await KariAsync(), await program.AsAsync("Hege Solli", "Ansatt"), await program.AsAsync("Per Haugen"));
        var id = await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");
        await kari.JoinAsync(id, "Per Haugen");
        await (await kari.MeasureFormAsync(id)).With("Measure.Owner", $"{await program.PersonAsync("hege-solli")}").SendAsync();

        var others = await per.GetAsync($"/saker/{id}/tiltak/1/evaluer");
        await hege.EvaluateAsync(id);

        Assert.DoesNotContain("evaluation", others.Forms());
        Assert.Contains("Bare den som har stafettpinnen, eller den som er ansvarlig for tiltaket, kan evaluere det.", others.Text, StringComparison.Ordinal);
        Assert.Equal("Hege Solli evaluerte tiltak 1", (await kari.SentencesAsync(id))[0]);
    }

    private static async Task<Guid> MeasuredAsync(Browser kari)
    {
        var id = await kari.FollowUpAsync();
        await kari.MeasureAsync(id);
        return id;
    }

    private async Task<int> VersionAsync(Guid id) => await (await shared.ProgramAsync()).VersionAsync(id);

    private async Task<Browser> KariAsync() => await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
}
