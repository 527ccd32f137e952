using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Levels;

/// <summary>Up and down between levels 1, 2 and 3: what is missing is said, and what is missing cannot be sent past.</summary>
public sealed class LevelChangeTests(SharedProgram shared)
{
    private const string NoService = "De foresatte har ikke samtykket til noen annen tjeneste ennå.";
    private const string TooFew = "Nivå 3 er for flere tjenester. Det må være samtykke til minst to andre tjenester.";
    private const string NothingEvaluated = "Minst ett tiltak må være evaluert på dette nivået først.";
    private const string BatonElsewhere = "Stafettpinnen er hos en annen tjeneste, eller er tilbudt dit. På nivå 1 må den holdes i egen tjeneste.";
    private const string NotHere = "Dette hører ikke til nivået saken er på nå.";

    [Fact]
    public async Task Up_WithoutConsent_IsNotOfferedAndSaysWhatIsMissing()
    {
        var (program, kari) = (await shared.ProgramAsync(), await AsAsync("Kari Lunde"));
        var id = await kari.FollowUpAsync();

        var none = await kari.GetAsync($"/saker/{id}/niva");
        await program.ConsentAsync(id, "ppt");
        var one = await kari.GetAsync($"/saker/{id}/niva");
        await program.ConsentAsync(id, "skolehelsetjeneste");
        var two = await kari.GetAsync($"/saker/{id}/niva");

        Assert.Equal([NoService], Missing(none, "GoToTwoServices"));
        Assert.Equal([TooFew], Missing(none, "GoToMultiService"));
        Assert.Equal($"/saker/{id}/samtykke", none.Document.QuerySelector("#GoToTwoServices a")!.GetAttribute("href"));
        Assert.DoesNotContain("GoToTwoServices", none.Forms());
        Assert.Empty(Missing(one, "GoToTwoServices"));
        Assert.Equal([TooFew], Missing(one, "GoToMultiService"));
        Assert.Contains("GoToTwoServices", one.Forms());
        Assert.DoesNotContain("GoToMultiService", one.Forms());
        Assert.Contains("GoToMultiService", two.Forms());
    }

    [Theory]
    [InlineData("GoToTwoServices", NoService)]
    [InlineData("GoToMultiService", TooFew)]
    [InlineData("GoDownToOwnService", NotHere)]
    [InlineData("GoDownToTwoServices", NotHere)]
    public async Task Change_ThatIsNotPossibleFromLevelOne_IsRefusedThoughSentAndKeepsTheReason(string deed, string fault) =>
        await RefusedAsync(await (await AsAsync("Kari Lunde")).FollowUpAsync(), deed, fault);

    [Theory]
    [InlineData("GoToMultiService", TooFew)]
    [InlineData("GoDownToOwnService", NothingEvaluated)]
    [InlineData("GoToTwoServices", NotHere)]
    [InlineData("GoDownToTwoServices", NotHere)]
    public async Task Change_ThatIsNotPossibleFromLevelTwo_IsRefusedThoughSentAndKeepsTheReason(string deed, string fault)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await (await shared.ProgramAsync()).ConsentAsync(id, "ppt");
        await kari.GoToLevelAsync(id, "GoToTwoServices");

        await RefusedAsync(id, deed, fault);
    }

    [Fact]
    public async Task Up_StepByStep_StandsInTheLogWithWhatWasSaidOfThePlan()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await (await shared.ProgramAsync()).ConsentAsync(id, "ppt", "skolehelsetjeneste");

        await kari.GoToLevelAsync(id, "GoToTwoServices");
        Assert.Equal(["Kari Lunde gikk til nivå 2", "Det trengs for barnet."], await kari.NewestAsync(id));
        Assert.Equal("Nivå 2 – Samarbeid mellom to tjenester", (await kari.GetAsync($"/saker/{id}/niva")).Heading);

        await kari.GoToLevelAsync(id, "GoToMultiService");
        Assert.Equal(
            ["Kari Lunde gikk til nivå 3", "Det trengs for barnet.", "Individuell plan: Vurdert, familien ønsker individuell plan"], await kari.NewestAsync(id));
        Assert.Contains("Nivå 3 – Samordnet innsats fra flere tjenester", (await kari.RowAsync(id))!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GoToTwoServices", "Skriv en begrunnelse", "GoToTwoServices-tekst")]
    [InlineData("GoToMultiService", "Svar på om individuell plan er vurdert|Skriv en begrunnelse", "GoToMultiService-plan|GoToMultiService-tekst")]
    public async Task Up_NothingFilledIn_NamesAllThatIsMissing(string deed, string faults, string fields)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await (await shared.ProgramAsync()).ConsentAsync(id, "ppt", "skolehelsetjeneste");

        var refused = await (await kari.LevelFormAsync(id, deed)).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(faults.Split('|'), refused.Faults());
        Assert.Equal(fields.Split('|'), refused.FaultFields());
    }

    [Fact]
    public async Task Up_WithAnAnswerToThePlanThatIsNone_IsRefusedAtItsField()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await (await shared.ProgramAsync()).ConsentAsync(id, "ppt", "skolehelsetjeneste");

        var refused = await (await kari.ChangingLevelAsync(id, "GoToMultiService")).With("Change.IndividualPlan", "99").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg ett av svarene på «Individuell plan vurdert?»"], refused.Faults());
        Assert.Equal(["GoToMultiService-plan"], refused.FaultFields());
    }

    [Fact]
    public async Task Down_ToOwnService_EndsThePartOfTheOtherServicesAtOnce()
    {
        var (kari, ingrid) = (await AsAsync("Kari Lunde"), await AsAsync("Ingrid Dahl"));
        var id = await EvaluatedAtLevelTwoAsync(kari);
        await kari.JoinAsync(id, "Ingrid Dahl", "ppt");
        await kari.JoinAsync(id, "Hege Solli");

        await kari.GoToLevelAsync(id, "GoDownToOwnService");

        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.GetAsync($"/saker/{id}")).Status);
        Assert.Null(await ingrid.RowAsync(id));
        Assert.Equal(HttpStatusCode.OK, (await (await AsAsync("Hege Solli", "Ansatt")).GetAsync($"/saker/{id}")).Status);
        Assert.Equal(
            ["Kari Lunde avsluttet deltakelsen til Ingrid Dahl, PP-rådgiver", "Kari Lunde gikk ned til nivå 1"], (await kari.SentencesAsync(id)).Take(2));
    }

    [Fact]
    public async Task Down_WhileTheBatonIsOfferedElsewhere_IsNotOfferedAndLeadsToTheBaton()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await EvaluatedAtLevelTwoAsync(kari);
        await kari.OfferAsync(id, "Ingrid Dahl");

        var page = await kari.GetAsync($"/saker/{id}/niva");

        Assert.Equal([BatonElsewhere], Missing(page, "GoDownToOwnService"));
        Assert.Equal($"/saker/{id}/stafettpinne", page.Document.QuerySelector("#GoDownToOwnService a")!.GetAttribute("href"));
        await RefusedAsync(id, "GoDownToOwnService", BatonElsewhere);
    }

    [Fact]
    public async Task Path_AsDaysGoBy_SaysHowLongTheCaseWasAtEachLevel()
    {
        await using var program = await WholeProgram.StartAsync();
        var kari = await program.AsAsync("Kari Lunde");
        program.Clock.StandsAt = At(2);
        var id = await kari.WonderAsync();
        (await (await kari.LevelFormAsync(id, "share")).SendAsync()).Done();
        (await (await kari.LevelFormAsync(id, "conversation")).With("Conversation.On", "2026-03-02").With("Conversation.With", "Mor").With("Conversation.Text", "Enig.").SendAsync()).Done();
        program.Clock.StandsAt = At(5);
        await kari.OpenLogAsync(id);
        program.Clock.StandsAt = At(6);
        await program.ConsentAsync(id, "ppt");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        program.Clock.StandsAt = At(20);

        var path = (await kari.GetAsync($"/saker/{id}/niva")).Document.QuerySelectorAll(".two-head .path li")
            .Select(level => $"{level.QuerySelector(".path-name")!.TextContent}: {level.QuerySelector(".path-note")?.TextContent}").ToList();

        Assert.Equal(
            [
                "Undring: 3 dager", "Innsats i egen tjeneste: 1 dag", "Samarbeid mellom to tjenester: Trinn 1 av 5: Møt den andre tjenesten",
                "Samordnet innsats fra flere tjenester: ",
            ],
            path);
    }

    private static DateTimeOffset At(int day) => new(2026, 3, day, 11, 0, 0, TimeSpan.Zero);

    private static IReadOnlyList<string> Missing(Page page, string deed) =>
        [.. page.Document.QuerySelectorAll($"#{deed} li > span:first-child").Select(rule => rule.TextContent.Trim())];

    private async Task<Guid> EvaluatedAtLevelTwoAsync(Browser kari)
    {
        var id = await kari.FollowUpAsync();
        await (await shared.ProgramAsync()).ConsentAsync(id, "ppt");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        await kari.MeasureAsync(id);
        await kari.EvaluateAsync(id);
        return id;
    }

    // The form is not offered: its marks are those of another form.
    private async Task RefusedAsync(Guid id, string deed, string fault)
    {
        var (program, kari) = (await shared.ProgramAsync(), await AsAsync("Kari Lunde"));
        var before = await program.VersionAsync(id);

        var refused = await (await kari.NoteFormAsync(id)).To($"/saker/{id}/niva").As(deed, "Change")
            .With("Change.Text", "Grunnen min.").With("Change.IndividualPlan", "Wanted").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal(["Grunnen min."], refused.Typed());
        Assert.Equal(before, await program.VersionAsync(id));
    }

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
