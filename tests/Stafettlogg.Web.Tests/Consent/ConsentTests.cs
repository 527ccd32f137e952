using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Tests.Family;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Consent;

/// <summary>Consent as employees see it: asked for, written down, withdrawn; and each service open or not in one line.</summary>
public sealed class ConsentTests(SharedProgram shared)
{
    [Fact]
    public async Task Request_IsSentToTheFamilyAndStandsAsAsked()
    {
        var (program, id, kari) = await EmilAsync();
        var form = await kari.ConsentFormAsync(id, "request");

        var sent = await form.With("Request.Services", "familien", "ppt").With("Request.Text", "Vi vil gjerne ha dere med.").SendAsync();

        Assert.EndsWith($"/saker/{id}/samtykke", $"{sent.Response.Headers.Location}", StringComparison.Ordinal);
        var page = await kari.GetAsync($"/saker/{id}/samtykke");
        Assert.Equal(["At familien leser loggen digitalt", "Pedagogisk-psykologisk tjeneste (PPT)"], page.Document.QuerySelectorAll(".cards h3").Select(name => name.TextContent));
        Assert.Equal(4, page.Document.QuerySelectorAll(".consents .ds-tag").Count(tag => tag.TextContent == "Spurt"));
        Assert.Contains("Mangler: Jonas Testesen og Marte Testesen.", Sorted(page), StringComparison.Ordinal);
        Assert.Contains("Vi vil gjerne ha dere med.", (await (await program.AsAsync("Jonas Testesen")).GetAsync($"/mitt-barn/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_NothingFilledIn_NamesWhatIsMissing()
    {
        var (_, id, kari) = await EmilAsync();

        var refused = await (await kari.ConsentFormAsync(id, "request")).Without("Request.From").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg hvem du vil spørre", "Velg hva du ber om samtykke til", "Skriv noen ord til familien"], refused.Faults());
    }

    [Theory]
    [InlineData("Request.From", "x", "Samtykket fra denne personen gjelder ikke her. Velg en av dem som skal samtykke.")]
    [InlineData("Request.Services", "administrasjon", "Velg en tjeneste fra listen.")]
    [InlineData("Request.Services", "finnes-ikke", "Velg en tjeneste fra listen.")]
    public async Task Request_ToOrForWhatIsNotOffered_IsRefusedAtTheFieldAndKeepsTheText(string field, string value, string fault)
    {
        var (_, id, kari) = await EmilAsync();

        var refused = await (await kari.ConsentFormAsync(id, "request")).With("Request.Services", "ppt").With("Request.Text", "Til dere.").With(field, value).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Contains("Til dere.", refused.Typed());
        Assert.NotNull(refused.Document.QuerySelector($".ds-error-summary a[href$='#{field.Replace('.', '-')}']"));
    }

    [Fact]
    public async Task Consent_OnPaperFromOneThenBoth_SaysInOneLineWhetherItIsOpen()
    {
        var (program, id, kari) = await EmilAsync();

        await RegisterAsync(program, kari, id, "marte-testesen", "Paper");
        var one = await kari.GetAsync($"/saker/{id}/samtykke");
        await RegisterAsync(program, kari, id, "jonas-testesen", "Oral");
        var both = await kari.GetAsync($"/saker/{id}/samtykke");

        Assert.Contains("Mangler: Jonas Testesen.", one.Text, StringComparison.Ordinal);
        Assert.Equal(("Ikke åpen", "Har samtykket", "Ikke spurt"), Tags(one));
        Assert.Contains("Alle har samtykket. Gjelder til og med ", both.Text, StringComparison.Ordinal);
        Assert.Equal(("Åpen", "Har samtykket", "Har samtykket"), Tags(both));
        Assert.Contains(", på papir", both.Text, StringComparison.Ordinal);
        Assert.Contains(", muntlig", both.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consent_Withdrawn_ClosesTheServiceAtOnce()
    {
        var (program, id, kari) = await EmilAsync();
        foreach (var person in new[] { "marte-testesen", "jonas-testesen" }) await RegisterAsync(program, kari, id, person, "Paper");
        var by = $"{await program.PersonAsync("jonas-testesen")}";

        var sent = await (await kari.ConsentFormAsync(id, "withdrawal")).With("Withdrawn.By", by).With("Withdrawn.Services", "ppt").With("Withdrawn.Form", "Oral").SendAsync();
        var page = await kari.GetAsync($"/saker/{id}/samtykke");
        var again = await (await kari.ConsentFormAsync(id, "withdrawal")).With("Withdrawn.By", by).With("Withdrawn.Services", "ppt").With("Withdrawn.Form", "Oral").SendAsync();

        Assert.Equal(HttpStatusCode.Found, sent.Status);
        Assert.Equal(("Ikke åpen", "Har samtykket", "Trukket tilbake"), Tags(page));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(["Det er ikke noe samtykke å trekke tilbake."], again.Faults());
    }

    [Fact]
    public async Task Withdrawal_NothingFilledIn_NamesWhatIsMissing()
    {
        var (program, id, kari) = await EmilAsync();
        await RegisterAsync(program, kari, id, "marte-testesen", "Paper");

        var refused = await (await kari.ConsentFormAsync(id, "withdrawal")).SendAsync();

        Assert.Equal(["Velg hvem som har trukket samtykket", "Velg hva som er trukket tilbake", "Velg hvordan de sa fra"], refused.Faults());
    }

    [Fact]
    public async Task Register_NothingFilledIn_NamesWhatIsMissingAndOffersTheLastDay()
    {
        var (program, id, kari) = await EmilAsync();
        var form = await kari.ConsentFormAsync(id, "register");

        var refused = await form.Copy().With("Given.Until", "").SendAsync();

        Assert.Equal(Oslo.Day(program.Clock.GetUtcNow()).AddMonths(12).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), form["Given.Until"]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg hvem som har samtykket", "Velg minst én tjeneste", "Velg om samtykket er gitt på papir eller muntlig", "Skriv hvilken dag samtykket gjelder til"], refused.Faults());
    }

    [Theory]
    [InlineData("Given.Until", "2000-01-01", "Datoen er passert. Velg i dag eller en senere dag.")]
    [InlineData("Given.Until", "2199-01-01", "Samtykket kan ikke vare så lenge. Velg en tidligere dato.")]
    [InlineData("Given.Until", "31.02.2027", "Skriv en dato som finnes i «Gyldig til», for eksempel 31.12.2026")]
    [InlineData("Given.Services", "undervisning", "Velg en tjeneste fra listen.")]
    [InlineData("Given.Form", "Digital", "Velg ett av svarene på «Form»")]
    [InlineData("Given.By", "x", "Samtykket fra denne personen gjelder ikke her. Velg en av dem som skal samtykke.")]
    public async Task Register_WhatCannotBe_IsRefusedAtTheFieldAndWritesNothing(string field, string value, string fault)
    {
        var (program, id, kari) = await EmilAsync();
        var before = await FamilyConsentTests.LengthAsync(program, id);
        var by = $"{await program.PersonAsync("marte-testesen")}";

        var refused = await (await kari.ConsentFormAsync(id, "register")).With("Given.By", by).With("Given.Services", "ppt").With("Given.Form", "Paper").With(field, value).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.NotNull(refused.Document.QuerySelector($".ds-error-summary a[href$='#{field.Replace('.', '-')}']"));
        if (field != "Given.By") Assert.Equal(by, refused.Document.QuerySelector<IHtmlSelectElement>("[name='Given.By']")!.Value);
        Assert.Equal(before, await FamilyConsentTests.LengthAsync(program, id));
    }

    [Fact]
    public async Task StrictlyConfidential_NoRequestIsOffered_AndOneThatIsSentIsRefused_R14()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync("liam-skjermet");
        var page = await kari.GetAsync($"/saker/{id}/samtykke");
        var by = $"{await program.PersonAsync("sara-skjermet")}";

        var refused = await FilledForm.On(page, "register", kari).As("request", "Request").With("Request.From", by).With("Request.Services", "ppt").With("Request.Text", "Til dere.").SendAsync();
        var reading = await FilledForm.On(page, "register", kari).With("Given.By", by).With("Given.Services", "familien").With("Given.Form", "Paper").SendAsync();

        Assert.Contains("Adressen er strengt fortrolig.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Skal den andre forelderen ikke spørres, kan lederen gjøre unntak.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("input[value=request]"));
        Assert.Null(page.Document.QuerySelector("input[value=familien]"));
        foreach (var answer in new[] { refused, reading })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Equal(
                ["Adressen er strengt fortrolig. Familien spørres ikke og leser ikke digitalt. Bruk papir. Lederen kan gjøre unntak for en forelder som ikke skal spørres."],
                answer.Faults());
        }
    }

    [Fact]
    public async Task Confidential_TheProtectedIsAskedAndTheOtherOnPaperAlone_R11()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync("iben-varsom");
        var page = await kari.GetAsync($"/saker/{id}/samtykke");
        var (lea, rolf) = ($"{await program.PersonAsync("lea-varsom")}", $"{await program.PersonAsync("rolf-varsom")}");
        Assert.Equal([lea], page.Document.QuerySelectorAll<IHtmlInputElement>("[name='Request.From']").Select(box => box.Value));
        Assert.Contains("Derfor blir den andre forelderen ikke spurt her.", page.Text, StringComparison.Ordinal);

        var refused = await FilledForm.On(page, "request", kari).With("Request.From", rolf).With("Request.Services", "ppt").With("Request.Text", "Til dere.").SendAsync();
        var asked = await FilledForm.On(page, "request", kari).With("Request.Services", "ppt").With("Request.Text", "Til deg.").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Adressen til noen i familien er fortrolig. Denne forelderen spørres bare på papir."], refused.Faults());
        Assert.Equal(HttpStatusCode.Found, asked.Status);
        Assert.Equal(HttpStatusCode.OK, (await (await program.AsAsync("Lea Varsom")).StepAsync($"/mitt-barn/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await program.AsAsync("Rolf Varsom")).StepAsync($"/mitt-barn/{id}")).Status);
    }

    [Fact]
    public async Task YoungPerson_OldEnough_ConsentsAloneAndThePageSaysWhy()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync("nora-testesen");

        var page = await kari.GetAsync($"/saker/{id}/samtykke");

        Assert.Contains("Fra fylte 15 år samtykker den unge selv.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Nora Testesen"], page.Document.QuerySelectorAll("[name='Given.By'] option").Skip(1).Select(option => option.TextContent.Trim()));
    }

    private static async Task RegisterAsync(WholeProgram program, Browser kari, Guid id, string person, string form)
    {
        var by = $"{await program.PersonAsync(person)}";
        var sent = await (await kari.ConsentFormAsync(id, "register")).With("Given.By", by).With("Given.Services", "ppt").With("Given.Form", form).SendAsync();
        Assert.EndsWith($"/saker/{id}/samtykke", $"{sent.Response.Headers.Location}", StringComparison.Ordinal);
    }

    private static (string Service, string Marte, string Jonas) Tags(Page page)
    {
        string Of(string person) => page.Document.QuerySelectorAll(".consents > li").Single(line => line.QuerySelector("b")!.TextContent == person).QuerySelector(".ds-tag")!.TextContent;
        return (page.Document.QuerySelector(".cards > li > p .ds-tag")!.TextContent, Of("Marte Testesen"), Of("Jonas Testesen"));
    }

    // The guardians stand in the register's order, which is nobody's alphabet.
    private static string Sorted(Page page) => page.Text.Replace("Marte Testesen og Jonas Testesen", "Jonas Testesen og Marte Testesen", StringComparison.Ordinal);

    private async Task<(WholeProgram Program, Guid Id, Browser Kari)> EmilAsync()
    {
        var program = await shared.ProgramAsync();
        return (program, await program.OpenedAsync(), await program.AsAsync("Kari Lunde"));
    }
}
