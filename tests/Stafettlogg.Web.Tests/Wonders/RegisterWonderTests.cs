using System.Net;
using AngleSharp.Dom;
using Stafettlogg.Testing.Programs;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Wonders;

/// <summary>The form of a new wonder, filled in as people do and as they should not.</summary>
public sealed class RegisterWonderTests(SharedProgram shared)
{
    private const string Text = "Sitter alene ved gjerdet.\r\nSpiser lite av matpakka.";

    private static readonly string LongText = new('å', 20_001);

    [Fact]
    public async Task Wonder_AboutAChildOfTheUnit_LeadsToItsCase()
    {
        var kari = await KariAsync();
        var page = await kari.GetAsync("/undringer/ny");

        var id = (await FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen"))
            .With("Input.Text", Text).With("Input.Arenas", "skole", "fritid").With("Input.Areas", "lek").SendAsync()).Concern();

        var concern = await kari.GetAsync($"/saker/{id}");
        Assert.Equal("Emil Testesen", concern.Heading);
        Assert.Contains("Sitter alene ved gjerdet.\nSpiser lite av matpakka.", concern.Document.QuerySelector(".keep-lines")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Skole, Fritid", concern.Text, StringComparison.Ordinal);
        Assert.Contains("Lek og sosial kompetanse", concern.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wonder_AboutAnotherChildWhoIsKnown_NeedsTheNumberAlone()
    {
        var kari = await KariAsync();

        var id = (await (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.NationalId", NumberOf("yusuf-warsame"))
            .With("Input.Text", Text).SendAsync()).Concern();

        Assert.Equal("Yusuf Warsame", (await kari.GetAsync($"/saker/{id}")).Heading);
    }

    [Fact]
    public async Task Wonder_AboutAnotherChildWhoIsUnknown_NeedsANameAndKeepsWhatWasTyped()
    {
        var kari = await KariAsync();
        var form = (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.NationalId", Synthetic("150816", 301)).With("Input.Text", Text);

        var refused = await form.SendAsync();
        var id = (await form.With("Input.Name", "Theodor Nyland").SendAsync()).Concern();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Vi kjenner ikke barnet fra før. Skriv navnet."], refused.Faults());
        Assert.Equal([Text.ReplaceLineEndings("\n")], refused.Typed());
        Assert.Equal("Theodor Nyland", (await kari.GetAsync($"/saker/{id}")).Heading);
    }

    [Fact]
    public async Task Wonder_AboutOneExpecting_NeedsANameAlone()
    {
        var kari = await KariAsync();
        var form = (await kari.WonderFormAsync()).With("Input.About", "gravid").With("Input.Text", Text);

        var refused = await form.SendAsync();
        var id = (await form.With("Input.Name", "Selma Nyland").SendAsync()).Concern();

        Assert.Equal(["Skriv navnet"], refused.Faults());
        Assert.Contains("Gravid", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Skriv hva du har sett eller hørt")]
    [InlineData(" \r\n\t ", "Skriv hva du har sett eller hørt")]
    [InlineData("\u202E\u200F\u2067", "Skriv hva du har sett eller hørt")]
    [InlineData(null, "Skriv hva du har sett eller hørt")]
    [InlineData("LONG", "Teksten er for lang. Kort den ned, eller del den i to.")]
    public async Task Wonder_TextThatSaysNothingOrTooMuch_IsRefusedAtItsField(string? text, string fault)
    {
        var kari = await KariAsync();
        var page = await kari.GetAsync("/undringer/ny");
        var typed = text == "LONG" ? LongText : text;
        var form = FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen")).With("Input.Text", typed is null ? [] : [typed]);

        var refused = await form.SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.NotNull(refused.Document.QuerySelector(".ds-error-summary a[href$='#Input-Text']"));
        if (text == "LONG") Assert.Equal([LongText], refused.Typed());
    }

    [Fact]
    public async Task Wonder_NothingFilledIn_NamesAllThatIsMissing() =>
        Assert.Equal(["Velg hvem det gjelder", "Skriv hva du har sett eller hørt"], (await (await (await KariAsync()).WonderFormAsync()).SendAsync()).Faults());

    [Theory]
    [InlineData("", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("1234567890", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("123456789012", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("1885192168a", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("<script>alert(1)</script>", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("18892167688", "Fødselsnummeret er ikke riktig. Kontroller sifrene.")]
    [InlineData("00000000000", "Fødselsnummeret begynner med en dato som ikke finnes")]
    [InlineData("17054026641", "Dette er en demo. Bruk bare oppdiktede fødselsnumre her.")]
    public async Task Wonder_BirthNumberThatIsNone_IsRefusedInWordsAndNotShownAgain(string number, string fault)
    {
        var kari = await KariAsync();

        var refused = await (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.NationalId", number).With("Input.Text", Text).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal([Text.ReplaceLineEndings("\n")], refused.Typed());
    }

    [Theory]
    [InlineData("31.02.2020")]
    [InlineData("i fjor")]
    public async Task Wonder_BirthDateThatIsNone_IsRefusedInNorwegian(string born)
    {
        var kari = await KariAsync();

        var refused = await (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.NationalId", NumberOf("mia-delt"))
            .With("Input.Born", born).With("Input.Text", Text).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Skriv en dato som finnes i «Fødselsdato», for eksempel 31.12.2026"], refused.Faults());
    }

    [Theory]
    [InlineData("Input.SeenVersion", "mange")]
    [InlineData("Input.DeedId", "ingen")]
    public async Task Wonder_MarkOfTheFormDestroyed_IsRefusedInNorwegian(string mark, string value)
    {
        var kari = await KariAsync();
        var page = await kari.GetAsync("/undringer/ny");

        var refused = await FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen")).With("Input.Text", Text).With(mark, value).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Skjemaet kunne ikke leses.", refused.Faults().Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yusuf-warsame")]
    [InlineData("sander-eid")]
    [InlineData("kari-lunde")]
    [InlineData("marte-testesen")]
    public async Task Wonder_IdOfOneNotOfTheUnit_IsRefused(string person)
    {
        var kari = await KariAsync();
        var program = await shared.ProgramAsync();

        var refused = await (await kari.WonderFormAsync()).With("Input.About", $"{await program.PersonAsync(person)}").With("Input.Text", Text).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg et barn fra listen"], refused.Faults());
    }

    [Fact]
    public async Task Wonder_AboutOnesOwnChild_IsNeitherOfferedNorTaken()
    {
        var program = await shared.ProgramAsync();
        var hege = await program.AsAsync("Hege Solli", "Ansatt");
        var page = await hege.GetAsync("/undringer/ny");
        var form = FilledForm.On(page, "wonder", hege).With("Input.Text", Text);

        var byId = await form.Copy().With("Input.About", $"{await program.PersonAsync("ask-solli")}").SendAsync();
        var byNumber = await form.Copy().With("Input.About", "et-annet-barn").With("Input.NationalId", NumberOf("ask-solli")).SendAsync();

        Assert.DoesNotContain("Ask Solli", page.Text, StringComparison.Ordinal);
        Assert.All([byId, byNumber], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.All([byId, byNumber], answer => Assert.StartsWith("Saken gjelder noen i din egen familie.", answer.Faults().Single(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Input.Arenas", "månen", "Velg et sted fra listen.")]
    [InlineData("Input.Areas", "magi", "Velg et utviklingsområde fra listen.")]
    public async Task Wonder_KeyThatThePackDoesNotKnow_IsRefused(string field, string key, string fault)
    {
        var kari = await KariAsync();
        var page = await kari.GetAsync("/undringer/ny");

        var refused = await FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen")).With("Input.Text", Text).With(field, key).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
    }

    [Fact]
    public async Task Wonder_InAUnitThatIsNotTheirs_IsRefused()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var page = await kari.GetAsync("/undringer/ny");

        var refused = await FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen")).With("Input.Text", Text)
            .With("Input.Unit", $"{WholeProgram.InventedId()}").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Du arbeider ikke i denne enheten lenger."], refused.Faults());
    }

    [Fact]
    public async Task Wonder_InAMunicipalityWithoutPack_IsToldAndHasNoForm()
    {
        var program = await shared.ProgramAsync();
        var berit = await program.AsAsync("Berit Olsen");
        var page = await berit.GetAsync("/undringer/ny");
        var form = (await (await program.AsAsync("Kari Lunde")).WonderFormAsync()).SentBy(berit).With("Input.Text", Text);

        var sent = await form.SendAsync();

        Assert.Contains("Kommunen har ikke tatt i bruk Stafettlogg ennå.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("form textarea"));
        Assert.Equal(HttpStatusCode.BadRequest, sent.Status);
        Assert.Equal("Det gikk ikke", sent.Heading);
    }

    [Fact]
    public async Task Wonder_SentTwice_IsOneConcern()
    {
        var kari = await KariAsync();
        var page = await kari.GetAsync("/undringer/ny");
        var form = FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen")).With("Input.Text", Text);

        var first = (await form.SendAsync()).Concern();

        Assert.Equal(first, (await form.SendAsync()).Concern());
    }

    [Fact]
    public async Task Wonder_WithTheDeedOfAnother_IsRefusedAndLeadsNowhere()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var page = await kari.GetAsync("/undringer/ny");
        var form = FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen")).With("Input.Text", Text);
        await form.SendAsync();
        var anne = await program.AsAsync("Anne Moen");
        var hers = await anne.GetAsync("/undringer/ny");

        var refused = await FilledForm.On(hers, "wonder", anne).With("Input.About", hers.Choice("Input.About", "Yusuf Warsame")).With("Input.Text", Text)
            .With("Input.DeedId", form["Input.DeedId"]).SendAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Det gikk ikke", refused.Heading);
        Assert.Null(refused.Response.Headers.Location);
    }

    [Fact]
    public async Task Wonder_WithoutMarks_IsADeedOfItsOwnEachTime()
    {
        var kari = await KariAsync();
        var page = await kari.GetAsync("/undringer/ny");
        var form = FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen")).With("Input.Text", Text).Without("Input.DeedId");

        Assert.NotEqual((await form.SendAsync()).Concern(), (await form.SendAsync()).Concern());
    }

    [Fact]
    public async Task Wonder_WithoutTheTokenAgainstForgery_IsRefusedAndWritesNothing()
    {
        var program = await shared.ProgramAsync();
        var nils = await program.AsAsync("Jon Ek");
        var page = await nils.GetAsync("/undringer/ny");
        var form = FilledForm.On(page, "wonder", nils).With("Input.About", page.Choice("Input.About", "Mia Delt")).With("Input.Text", Text);

        var without = await form.Copy().Without("__RequestVerificationToken").SendAsync();
        var false_ = await form.Copy().With("__RequestVerificationToken", "x").SendAsync();
        var another = await form.Copy().With("__RequestVerificationToken", (await (await program.AsAsync("Kari Lunde")).WonderFormAsync())["__RequestVerificationToken"]).SendAsync();

        Assert.All([without, false_, another], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.All([without, false_, another], answer => Assert.Equal("Det gikk ikke", answer.Heading));
        Assert.DoesNotContain("Mia Delt", (await nils.GetAsync("/saker")).Text, StringComparison.Ordinal);
    }

    private static string NumberOf(string key) => DemoPeople.Find(key).NationalId.Digits;

    // A synthetic number of nobody: month plus eighty, check digits by the rule.
    private static string Synthetic(string date, int individual)
    {
        for (; ; individual++)
        {
            var nine = $"{date[..2]}{int.Parse(date[2..4], System.Globalization.CultureInfo.InvariantCulture) + 80}{date[4..]}{individual}";
            var first = Check(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
            var second = first > 9 ? 10 : Check($"{nine}{first}", 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (second < 10) return $"{nine}{first}{second}";
        }
    }

    private static int Check(string digits, params int[] weights) => (11 - (digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum() % 11)) % 11;

    private async Task<Browser> KariAsync() => await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
}
