using System.Net;
using Stafettlogg.Web.Tests.Family;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Consent;

/// <summary>By raw request: what somebody sends who wants to read more than the family said yes to (R1–R6).</summary>
public sealed class ConsentAttackTests(SharedProgram shared)
{
    private static readonly string[] Parents = ["marte-testesen", "jonas-testesen"];

    [Theory]
    [InlineData("Given.Form", "Digital", "Velg ett av svarene på «Form»")] // "digital" for a parent
    [InlineData("Given.Until", "2020-02-29", "Datoen er passert. Velg i dag eller en senere dag.")] // backwards
    [InlineData("Given.Purpose", "nysgjerrighet", "Velg et formål fra listen.")]
    [InlineData("Given.Language", "", "Velg hvilket språk samtykket ble lest på")]
    [InlineData("Given.Information", " ", "Skriv hva som skal deles")]
    [InlineData("Given.Person", "019b2b1e-0000-7000-8000-000000000001", "Velg en person fra listen. Den du valgte, arbeider ikke der nå.")]
    public async Task Register_WithoutAPartOfTheConsentOrWithAFalseOne_IsRefusedAndOpensNothing_R2(string field, string value, string fault)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync();
        var before = await FamilyConsentTests.LengthAsync(program, id);

        var refused = await (await kari.ConsentFormAsync(id, "register")).With("Given.By", $"{await program.PersonAsync("marte-testesen")}")
            .With("Given.Services", "ppt").With("Given.Form", "Paper").With(field, value).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal(before, await FamilyConsentTests.LengthAsync(program, id));
    }

    [Fact]
    public async Task Widen_OnPaperAfterTheParentAnsweredDigitally_IsRefused_R2()
    {
        var program = await shared.ProgramAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);
        await marte.AnswerConsentAsync(id);
        await marte.WithdrawAsync(id);

        var revived = await (await kari.ConsentFormAsync(id, "register")).With("Given.By", $"{await program.PersonAsync("marte-testesen")}")
            .With("Given.Services", "familien").With("Given.Form", "Paper").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, revived.Status);
        Assert.StartsWith("Denne personen har selv svart digitalt.", Assert.Single(revived.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Widen_ByTheFamilysOwnForm_SaysYesToNoMoreThanWasAsked_R2()
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);

        (await (await marte.FamilyFormAsync(id, "answer-familien")).With("Answer.Says", "ja")
            .With("Answer.Information", "Alt").With("Answer.Purpose", "overgang").With("Answer.Until", "2099-01-01").With("Answer.Service", "ppt").SendAsync()).Done();
        var given = (Domain.Consent.ConsentGiven)await program.EntryAsync(id, (int)await FamilyConsentTests.LengthAsync(program, id));

        Assert.Equal(["familien"], given.Services);
        Assert.Equal(("oppfolging", "Det som trengs for å hjelpe.", "nb"), (given.Terms.Purpose, given.Terms.Information, given.Terms.Language));
    }

    [Fact]
    public async Task Answer_InEnglish_IsStoredAsReadAndInALanguageThatIsNotThereRefused_R40()
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);
        var page = await marte.GetAsync($"/mitt-barn/{id}?sprak=en");
        var form = FilledForm.On(page, "answer-familien", marte);

        var refused = await form.Copy().With("Answer.Language", "tlh").With("Answer.Says", "ja").SendAsync();
        (await form.With("Answer.Says", "ja").SendAsync()).Done();
        var given = (Domain.Consent.ConsentGiven)await program.EntryAsync(id, (int)await FamilyConsentTests.LengthAsync(program, id));

        Assert.NotNull(page.Document.QuerySelector("#samtykketekst[open] ul[lang=en]"));
        Assert.Equal(["Samtykketeksten finnes ikke på det språket. Velg et språk fra listen."], refused.Faults());
        Assert.Equal("en", given.Terms.Language);
    }

    [Fact]
    public async Task Withdrawn_ByOneParent_IsNowhereOnThePagesOfTheOther_R3()
    {
        var program = await shared.ProgramAsync();
        var (marte, jonas) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Jonas Testesen"));
        var id = await program.ReadByFamilyAsync();
        await program.AskAsync(id, Parents, ["ppt"]);
        foreach (var one in new[] { marte, jonas }) await one.AnswerConsentAsync(id, "ppt");
        await jonas.WithdrawAsync(id, "ppt");

        var (page, readers) = (await marte.GetAsync($"/mitt-barn/{id}"), await marte.GetAsync($"/mitt-barn/{id}/innsyn"));

        Assert.Contains("Samtykket gjelder ikke nå. Det gjelder når alle med foreldreansvar har sagt ja.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("trakk tilbake", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("trakk tilbake", readers.Text, StringComparison.Ordinal);
        Assert.Contains("Jonas Testesen trakk tilbake samtykket", (await (await program.AsAsync("Kari Lunde")).GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Narrowed_ByAParent_IsToldToThoseOfTheServiceAndClosedToTheOneLeftOut_R2()
    {
        var program = await shared.ProgramAsync();
        var (marte, kari) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Kari Lunde"));
        var id = await program.ReadByFamilyAsync();
        await program.ConsentAsync(id, "skolehelsetjeneste");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        await kari.JoinAsync(id, "Hanne Vik", "skolehelsetjeneste");
        var hanne = await program.AsAsync("Hanne Vik");
        await (await marte.FamilyFormAsync(id, "narrow-skolehelsetjeneste")).With("Narrowing.Text", "Ikke noe om flyttingen.").SendAsync();
        var told = await hanne.GetAsync($"/saker/{id}");

        var narrowed = await (await marte.FamilyFormAsync(id, "narrow-skolehelsetjeneste")).With("Narrowing.Person", $"{await program.PersonAsync("hanne-vik")}").SendAsync();

        Assert.Equal(HttpStatusCode.Found, narrowed.Status);
        Assert.Contains("Dette er ikke med i samtykket til skolehelsetjenesten:", told.Text, StringComparison.Ordinal);
        Assert.Contains("Ikke noe om flyttingen.", told.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await hanne.StepAsync($"/saker/{id}")).Status);
        Assert.DoesNotContain($"/saker/{id}", (await hanne.GetAsync("/saker")).Document.Body!.InnerHtml, StringComparison.Ordinal);
        var others = await (await program.AsAsync("Jonas Testesen")).GetAsync($"/mitt-barn/{id}");
        Assert.DoesNotContain("flyttingen", others.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exception_OfOneGuardian_OpensOnTheOthersWordAndIsNotThereForThem()
    {
        var program = await shared.ProgramAsync();
        var (per, jonas) = (await program.AsAsync("Per Haugen"), await program.AsAsync("Jonas Testesen"));
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);
        await (await program.AsAsync("Marte Testesen")).AnswerConsentAsync(id);

        (await (await per.ConsentFormAsync(id, "exception")).With("Except.Guardian", $"{await program.PersonAsync("jonas-testesen")}").With("Except.Reason", "Vi når ham ikke.").SendAsync()).Done();

        Assert.Equal(HttpStatusCode.NotFound, (await jonas.StepAsync($"/mitt-barn/{id}")).Status);
        Assert.DoesNotContain($"{id}", (await jonas.GetAsync("/mitt-barn")).Document.Body!.InnerHtml, StringComparison.Ordinal);
        var hers = await (await program.AsAsync("Marte Testesen")).GetAsync($"/mitt-barn/{id}");
        Assert.NotNull(hers.Document.QuerySelector(".log"));
        Assert.DoesNotContain("Vi når ham ikke.", hers.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivingAndWithdrawing_CostTheSameNumberOfClicks_R3()
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.OpenedAsync();
        await program.AskAsync(id, Parents, ["familien"]);

        var give = (await marte.GetAsync($"/mitt-barn/{id}")).Document.QuerySelectorAll("button[name='Answer.Says'][value='ja']");
        await marte.AnswerConsentAsync(id);
        var page = await marte.GetAsync($"/mitt-barn/{id}");
        var withdraw = page.Document.QuerySelectorAll("form").Single(form => form.QuerySelector("input[name=_handler]")?.GetAttribute("value") == "withdraw-familien");

        Assert.Single(give); // one button each, on the same page, with nothing to fill in and behind nothing
        Assert.Null(give[0].Closest("details"));
        Assert.Single(withdraw.QuerySelectorAll("button"));
        Assert.Empty(withdraw.QuerySelectorAll("input:not([type=hidden]), textarea, select"));
        Assert.Null(withdraw.Closest("details"));
    }
}
