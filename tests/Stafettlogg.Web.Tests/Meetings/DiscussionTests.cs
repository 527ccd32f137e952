using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Meetings;

/// <summary>A worry talked over with a team: nobody is named, nothing leads to a child, and nobody reads it but the writer and those it is shared with.</summary>
public sealed class DiscussionTests(SharedProgram shared)
{
    [Fact]
    public async Task Discussion_AskedAndAdvised_StandsOnItsPageAndInTheList()
    {
        var kari = await AsAsync("Kari Lunde");
        var address = (await (await kari.AskingAsync("Et barn på 8 år er mye alene. Hva kan vi prøve?")).SendAsync()).LeadsTo();
        (await (await kari.FormAsync(address, "advice")).With("Advising.On", FollowUpDeeds.Day(-1)).With("Advising.Text", "Faste lekegrupper i seks uker.").SendAsync()).Done();

        var page = await kari.GetAsync(address);

        Assert.Equal("Anonym drøfting", page.Heading);
        Assert.Equal(
            ["Et barn på 8 år er mye alene. Hva kan vi prøve?", "Faste lekegrupper i seks uker."],
            page.Document.QuerySelectorAll("main .keep-lines").Select(line => line.TextContent));
        Assert.NotNull((await kari.GetAsync("/drofting")).Document.QuerySelector($"a[href='{address}']"));
        Assert.NotNull((await kari.GetAsync("/saker")).Document.QuerySelector("main a[href='/drofting']"));
    }

    [Fact]
    public async Task Discussion_ReadByAnother_IsNotThereUntilItIsSharedAndThenForTheLeaderAlone()
    {
        var program = await shared.ProgramAsync();
        var (kari, per, hege, anne) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"), await program.AsAsync("Hege Solli", "Ansatt"), await program.AsAsync("Anne Moen"));
        var address = (await (await kari.AskingAsync()).SendAsync()).LeadsTo();

        foreach (var other in new[] { per, hege, anne }) Assert.Equal(HttpStatusCode.NotFound, (await other.StepAsync(address)).Status);
        (await (await kari.FormAsync(address, "share-discussion")).SendAsync()).Done();

        Assert.Equal(HttpStatusCode.OK, (await per.StepAsync(address)).Status);
        Assert.NotNull((await per.GetAsync("/drofting")).Document.QuerySelector($"a[href='{address}']"));
        Assert.Empty((await per.GetAsync(address)).Forms());
        foreach (var other in new[] { hege, anne }) Assert.Equal(HttpStatusCode.NotFound, (await other.StepAsync(address)).Status);
        foreach (var other in new[] { hege, anne }) Assert.Null((await other.GetAsync("/drofting")).Document.QuerySelector($"a[href='{address}']"));
    }

    [Fact]
    public async Task Discussion_OfAnother_IsAnsweredAsOneThatIsNotThereAndTakesNoForm()
    {
        var program = await shared.ProgramAsync();
        var (kari, hege) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Hege Solli", "Ansatt"));
        var address = (await (await kari.AskingAsync()).SendAsync()).LeadsTo();
        var advice = (await kari.FormAsync(address, "advice")).With("Advising.Text", "Noe.");
        var share = await kari.FormAsync(address, "share-discussion");
        var lines = await LinesAsync(program, address);

        var (theirs, none) = (await hege.StepAsync(address), await hege.StepAsync($"/drofting/{WholeProgram.InventedId()}"));
        Assert.Equal((none.Status, none.Document.Source.Text), (theirs.Status, theirs.Document.Source.Text));
        foreach (var form in new[] { advice, share })
            Assert.InRange((int)(await (await form.MadeUpByAsync(hege)).SendAsync()).Status, 400, 499);
        Assert.Equal(lines, await LinesAsync(program, address));
    }

    [Theory]
    [InlineData("Gutten heter Emil Testesen.", "Teksten har navnet på et barn i enheten din eller en foresatt. Skriv den om uten navn.")]
    [InlineData("Mor er Marte Testesen.", "Teksten har navnet på et barn i enheten din eller en foresatt. Skriv den om uten navn.")]
    [InlineData("Ring far på 912 34 567.", "Teksten har et tall som ser ut som et telefonnummer. Ta det bort.")]
    [InlineData("29012212345", "Teksten har et tall som ser ut som et fødselsnummer. Ta det bort.")]
    public async Task Discussion_ThatTellsWhomItIsAbout_IsRefusedAtTheFieldAndKept(string question, string told)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var about = (await (await kari.AskingAsync()).SendAsync()).LeadsTo();
        var lines = await LinesAsync(program, about);

        var asked = await (await kari.AskingAsync(question)).SendAsync();
        var advised = await (await kari.FormAsync(about, "advice")).With("Advising.Text", question).With("Advising.Sure", "ja").SendAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (asked.Status, advised.Status));
        Assert.Equal([told, "Asking-Text", question], [.. asked.Faults(), .. asked.FaultFields(), .. asked.Typed()]);
        Assert.Equal([told], advised.Faults());
        Assert.Equal(lines, await LinesAsync(program, about));
    }

    [Fact]
    public async Task Discussion_WithAFirstNameAlone_IsAskedAboutAndGoesOnWhenItIsNone()
    {
        var kari = await AsAsync("Kari Lunde");

        var asked = await (await kari.AskingAsync("Hva med emil som ord?")).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.StartsWith("Teksten har et ord som er navnet på et barn", Assert.Single(asked.Faults()), StringComparison.Ordinal);

        (await FilledForm.On(asked, "ask-team", kari).With("Asking.Sure", "ja").SendAsync()).Done();
    }

    [Fact]
    public async Task Discussion_OfAMunicipalityWithoutATeam_SaysWhatToDoAndIsRefusedThoughSent()
    {
        var program = await shared.ProgramAsync();
        var (kari, nils) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Nils Tau"));

        var page = await nils.GetAsync("/drofting/ny");
        var sent = await (await (await kari.AskingAsync()).MadeUpByAsync(nils)).SendAsync();

        Assert.Empty(page.Forms());
        Assert.Contains("Kommunen har ikke et team for anonym drøfting", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.Status);
    }

    [Fact]
    public async Task Discussed_InACase_IsToldToStaffNotToTheFamilyAndLeadsNowhere()
    {
        var program = await shared.ProgramAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        (await (await kari.AskingAsync()).SendAsync()).Done();

        (await (await kari.FormAsync($"/saker/{id}/drofting", "discussed")).With("Discussed.Arena", "ressursteam").SendAsync()).Done();

        var shown = await kari.GetAsync($"/saker/{id}");
        Assert.Contains("Kari Lunde drøftet saken anonymt med Ressursteam", shown.Text, StringComparison.Ordinal);
        Assert.Empty(shown.Document.QuerySelectorAll("a[href^='/drofting/']"));
        foreach (var address in new[] { $"/mitt-barn/{id}", $"/mitt-barn/{id}/innsyn" })
            Assert.DoesNotContain("drøft", (await marte.GetAsync(address)).Text, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<long> LinesAsync(WholeProgram program, string address) =>
        program.Tables.NumberAsync("""SELECT count(*) FROM "Discussion" WHERE "DiscussionId" = @p0""", program.Tables.Id(Guid.Parse(address.Split('/')[^1])));

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
