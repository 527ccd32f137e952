using System.Net;
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
    [InlineData("LONG", "Teksten er for lang. Du har skrevet 20\u00a0001 tegn, og det er plass til 20\u00a0000. Kort den ned, eller del den i to.")]
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
        await using var program = await WholeProgram.StartAsync();
        await program.Tables.RunAsync("""UPDATE "Employment" SET "MunicipalityId" = 'utopia' WHERE "MunicipalityId" = 'sortland'""");
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
    public async Task Wonder_WithTheDeedIdOfAnother_IsAWonderOfItsOwn()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var page = await kari.GetAsync("/undringer/ny");
        var form = FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen")).With("Input.Text", Text);
        var karis = (await form.SendAsync()).Concern();
        var anne = await program.AsAsync("Anne Moen");
        var hers = await anne.GetAsync("/undringer/ny");

        var done = await FilledForm.On(hers, "wonder", anne).With("Input.About", hers.Choice("Input.About", "Yusuf Warsame")).With("Input.Text", Text)
            .With("Input.DeedId", form["Input.DeedId"]).SendAsync();

        Assert.NotEqual(karis, done.Concern());
        Assert.Equal(HttpStatusCode.OK, (await anne.GetAsync($"/saker/{done.Concern()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anne.GetAsync($"/saker/{karis}")).Status);
    }

    [Fact]
    public async Task Wonder_WithoutMarks_IsRefusedAndKeepsTheText()
    {
        var kari = await KariAsync();
        var page = await kari.GetAsync("/undringer/ny");
        var form = FilledForm.On(page, "wonder", kari).With("Input.About", page.Choice("Input.About", "Emil Testesen")).With("Input.Text", Text).Without("Input.DeedId");

        var refused = await form.SendAsync();

        Assert.Equal(["Skjemaet kunne ikke leses. Det kan ha stått åpent for lenge. Gå tilbake, last siden på nytt og prøv igjen."], refused.Faults());
        Assert.Equal([Text.ReplaceLineEndings("\n")], refused.Typed());
    }

    [Fact]
    public async Task Wonder_WithoutTheTokenAgainstForgery_IsRefusedAndWritesNothing()
    {
        await using var program = await WholeProgram.StartAsync();
        var nils = await program.AsAsync("Jon Ek");
        var page = await nils.GetAsync("/undringer/ny");
        var form = FilledForm.On(page, "wonder", nils).With("Input.About", page.Choice("Input.About", "Mia Delt")).With("Input.Text", Text);

        var without = await form.Copy().Without("__RequestVerificationToken").SendAsync();
        var false_ = await form.Copy().With("__RequestVerificationToken", "x").SendAsync();
        var another = await form.Copy().With("__RequestVerificationToken", (await (await program.AsAsync("Kari Lunde")).WonderFormAsync())["__RequestVerificationToken"]).SendAsync();

        Assert.All([without, false_, another], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.All([without, false_, another], answer => Assert.Equal("Det gikk ikke", answer.Heading));
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "Concern" """));
    }

    private async Task<Browser> KariAsync() => await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
}
