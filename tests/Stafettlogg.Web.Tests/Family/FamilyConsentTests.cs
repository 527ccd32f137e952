using System.Net;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>Consent on the family's page: asked, given, declined, withdrawn; and what each opens and closes.</summary>
public sealed class FamilyConsentTests(SharedProgram shared)
{
    private static readonly string[] Parents = ["marte-testesen", "jonas-testesen"];

    [Fact]
    public async Task Consent_GivenByOneThenBothThenWithdrawn_OpensAndClosesTheLog()
    {
        var program = await shared.ProgramAsync();
        var (marte, jonas) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Jonas Testesen"));
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);

        await marte.AnswerConsentAsync(id);
        var one = await marte.GetAsync($"/mitt-barn/{id}");
        await jonas.AnswerConsentAsync(id);
        var both = await marte.GetAsync($"/mitt-barn/{id}");
        await jonas.WithdrawAsync(id);
        var (closed, his) = (await marte.GetAsync($"/mitt-barn/{id}"), await jonas.GetAsync($"/mitt-barn/{id}"));

        Assert.Contains("Loggen er åpen når alle med foreldreansvar har sagt ja.", one.Text, StringComparison.Ordinal);
        Assert.Contains("Vi vil hjelpe ham inn i leken.", both.Text, StringComparison.Ordinal);
        Assert.Contains("Kari Lunde, kontaktlærer", both.Document.QuerySelector(".baton")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Du har trukket tilbake samtykket til å lese den her.", his.Text, StringComparison.Ordinal);
        foreach (var page in new[] { one, closed, his })
        {
            Assert.Equal("Stafettloggen til Emil", page.Heading);
            Assert.Null(page.Document.QuerySelector(".log"));
            Assert.Null(page.Document.QuerySelector(".baton"));
            Assert.DoesNotContain("Vi vil hjelpe ham inn i leken.", page.Text, StringComparison.Ordinal);
        }

        await jonas.AnswerConsentAsync(id);

        Assert.NotNull((await marte.GetAsync($"/mitt-barn/{id}")).Document.QuerySelector(".log"));
    }

    [Fact]
    public async Task Request_OnTheFamilysPages_SaysWhoAsksForWhatWithBothAnswersAlike()
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien", "skolehelsetjeneste"], "Hanne kan snakke med Emil.");

        var (list, page) = (await marte.GetAsync("/mitt-barn"), await marte.GetAsync($"/mitt-barn/{id}"));

        Assert.NotNull(list.Document.QuerySelector($".waiting a[href='/mitt-barn/{id}']"));
        Assert.Contains("Emil: Du er spurt om samtykke til at familien leser loggen digitalt og skolehelsetjenesten.", list.Text, StringComparison.Ordinal);
        Assert.Equal("Dette venter på deg", page.Document.QuerySelector("h2")!.TextContent);
        Assert.Equal("Hanne kan snakke med Emil.", page.Document.QuerySelector(".waiting .said")!.TextContent);
        var buttons = page.Document.QuerySelectorAll(".waiting button").ToList();
        Assert.Equal(["Gi samtykke", "Si nei", "Gi samtykke", "Si nei"], buttons.Select(button => button.TextContent));
        Assert.Single(buttons.Select(button => $"{button.ClassName} {button.GetAttribute("data-variant")}").Distinct());
        Assert.Empty(page.Document.QuerySelectorAll(".waiting [checked]"));
    }

    [Fact]
    public async Task No_Said_IsKeptAndMayBecomeYes()
    {
        var program = await shared.ProgramAsync();
        var (marte, kari) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Kari Lunde"));
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);

        var answer = await (await marte.FamilyFormAsync(id, "answer-familien")).With("Answer.Says", "nei").SendAsync();
        var after = await marte.GetAsync($"{answer.Response.Headers.Location}");
        var seen = await kari.GetAsync($"/saker/{id}/samtykke");

        Assert.Contains("Du har sagt nei til å lese den her.", after.Text, StringComparison.Ordinal);
        Assert.Contains("Takk for svaret.", after.Document.QuerySelector(".ds-alert")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sa nei", seen.Text, StringComparison.Ordinal);
        await marte.AnswerConsentAsync(id);
        Assert.Contains("Mangler: Jonas Testesen.", (await kari.GetAsync($"/saker/{id}/samtykke")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answer-ppt", "Answer", "ppt", "ja", "Du er ikke bedt om dette samtykket.")]
    [InlineData("answer-ppt", "Answer", "ppt", "nei", "Du er ikke bedt om dette samtykket.")]
    [InlineData("answer-familien", "Answer", "familien", "", "Velg «Gi samtykke» eller «Si nei»")]
    [InlineData("answer-familien", "Answer", "familien", "kanskje", "Velg «Gi samtykke» eller «Si nei»")]
    [InlineData("withdraw-familien", "Withdrawal", "familien", "ja", "Det er ikke noe samtykke å trekke tilbake.")]
    public async Task Answer_ThatCannotBe_IsRefusedThoughSentAndWritesNothing(string handler, string prefix, string service, string says, string fault)
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);
        var before = await LengthAsync(program, id);

        var refused = await (await marte.FamilyFormAsync(id, "answer-familien")).As(handler, prefix)
            .With($"{prefix}.Service", service).With($"{prefix}.Says", says).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal(before, await LengthAsync(program, id));
    }

    [Fact]
    public async Task Answer_WhileAnEmployeeWroteSomethingElse_Holds_ButNotWhenTheQuestionChanged()
    {
        var program = await shared.ProgramAsync();
        var (marte, jonas) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Jonas Testesen"));
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);
        var (hers, his) = (await marte.FamilyFormAsync(id, "answer-familien"), await jonas.FamilyFormAsync(id, "answer-familien"));
        await program.DoAsync("kari-lunde", new(id), (version, deed) => new Casework.Log.WriteNote(new(id), version, deed, Domain.Log.NoteKind.Note, "Noe annet."));

        var held = await hers.With("Answer.Says", "ja").SendAsync();
        await program.AskAsync(id, Parents, ["familien"], "Nå gjelder det noe annet.");
        var changed = await his.With("Answer.Says", "ja").SendAsync();

        Assert.Equal(HttpStatusCode.Found, held.Status);
        Assert.Equal(HttpStatusCode.Conflict, changed.Status);
        Assert.Contains("Det du er spurt om, er endret.", changed.Text, StringComparison.Ordinal);
        Assert.Contains("Nå gjelder det noe annet.", changed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WhenTheQuestionChangedAndSheCountsAsManyLinesAsBefore_IsAskedAgain_R2()
    {
        var program = await shared.ProgramAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        await kari.NoteAsync(id);
        var note = await program.VersionAsync(id);
        await program.AskAsync(id, Parents, ["skolehelsetjeneste"]);
        var hers = (await marte.FamilyFormAsync(id, "answer-skolehelsetjeneste")).With("Answer.Says", "ja");
        (await (await kari.WithholdFormAsync(id, note, $"{await program.PersonAsync("marte-testesen")}")).SendAsync()).Done();
        await program.AskAsync(id, Parents, ["skolehelsetjeneste"], "Nå gjelder det mer.");
        var before = await program.VersionAsync(id);

        var changed = await hers.SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, changed.Status);
        Assert.Contains("Nå gjelder det mer.", changed.Text, StringComparison.Ordinal);
        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Answer_ByOneWhoDoesNotRead_TellsNothingOfHowMuchIsWrittenOrWhichMeetingsThereAre_R7()
    {
        var program = await shared.ProgramAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);
        var before = await marte.GetAsync($"/mitt-barn/{id}");
        await kari.NoteAsync(id);
        await kari.CallAsync(id);
        var form = await marte.FamilyFormAsync(id, "answer-familien");
        var sent = await form.As("invitation-1", "Invitation").With("Invitation.Says", "Comes").SendAsync();

        Assert.Equal(["0"], Hidden(before, "SeenVersion").Distinct());
        Assert.Equal(["0"], Hidden(await marte.GetAsync($"/mitt-barn/{id}"), "SeenVersion").Distinct());
        Assert.All(Hidden(sent, "Called"), value => Assert.Equal("", value ?? ""));
    }

    [Fact]
    public async Task Answer_SentTwice_LeadsBackToTheFamilysPage()
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);
        var form = (await marte.FamilyFormAsync(id, "answer-familien")).With("Answer.Says", "ja");

        await form.SendAsync();
        var again = await form.SendAsync();

        Assert.Equal($"/mitt-barn/{id}", $"{again.Response.Headers.Location}");
        Assert.Equal(HttpStatusCode.OK, (await marte.GetAsync($"{again.Response.Headers.Location}")).Status);
    }

    [Fact]
    public async Task YoungPerson_OldEnough_AnswersAloneAndOpensForTheParents()
    {
        var program = await shared.ProgramAsync();
        var (nora, marte) = (await program.AsAsync("Nora Testesen"), await program.AsAsync("Marte Testesen"));
        var id = await program.OpenedAsync("nora-testesen");
        await program.AskAsync(id, ["nora-testesen"], ["familien"]);

        var (own, shut) = (await nora.GetAsync($"/mitt-barn/{id}"), await marte.StepAsync($"/mitt-barn/{id}"));
        await nora.AnswerConsentAsync(id);
        var opened = await marte.GetAsync($"/mitt-barn/{id}");

        Assert.Equal("Stafettloggen min", own.Heading);
        Assert.NotNull(own.Document.QuerySelector(".log"));
        Assert.Contains("At foreldrene dine leser loggen", own.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, shut.Status);
        Assert.NotNull(opened.Document.QuerySelector(".log"));
        Assert.DoesNotContain(opened.Document.QuerySelectorAll("button"), button => button.TextContent is "Gi samtykke" or "Trekk tilbake samtykket");
        Assert.Equal("Min logg", (await nora.GetAsync("/mitt-barn")).Heading);

        var refused = await (await marte.FamilyFormAsync(id, "comment")).As("withdraw-familien", "Withdrawal").With("Withdrawal.Service", "familien").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Du har ikke denne oppgaven i saken."], refused.Faults());
        Assert.NotNull((await marte.GetAsync($"/mitt-barn/{id}")).Document.QuerySelector(".log"));
    }

    internal static Task<long> LengthAsync(WholeProgram program, Guid id) =>
        program.Tables.NumberAsync("""SELECT "Version" FROM "Concern" WHERE "ConcernId" = @p0""", program.Tables.Id(id));

    private static IEnumerable<string?> Hidden(SignIn.Page page, string of) =>
        page.Document.QuerySelectorAll("input[type=hidden]").Where(field => field.GetAttribute("name")?.EndsWith($".{of}", StringComparison.Ordinal) == true)
            .Select(field => field.GetAttribute("value"));
}
