using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Consent;

/// <summary>Who has parental responsibility, how it is known, and that a second person approves what would grant something.</summary>
public sealed class GuardiansTests(SharedProgram shared)
{
    [Fact]
    public async Task Guardians_AfterTheLogOpened_StandAsTheRegisterKnowsThem()
    {
        var (_, id, jon, _) = await MiaAsync();

        var page = await jon.GetAsync($"/saker/{id}/foresatte");

        Assert.Equal("Foresatte", page.Heading);
        var cards = page.Document.QuerySelectorAll(".cards > li").ToDictionary(card => card.QuerySelector("h2")!.TextContent, card => card.TextContent);
        Assert.Equal(["Roy Delt", "Trine Delt"], cards.Keys.Order());
        Assert.Contains("Har foreldreansvar", cards["Trine Delt"], StringComparison.Ordinal);
        Assert.Contains("Har ikke foreldreansvar", cards["Roy Delt"], StringComparison.Ordinal);
        Assert.All(cards.Values, card => Assert.Contains("Registeret", card, StringComparison.Ordinal));
        Assert.All(cards.Values, card => Assert.Contains("Jon Ek, pedagogisk leder (deg)", card, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Responsibility_RecordedByHand_WaitsForAnotherAndThenCounts()
    {
        var (program, id, jon, mona) = await MiaAsync();
        var roy = $"{await program.PersonAsync("roy-delt")}";

        await RecordAsync(jon, id, roy);
        var (his, hers) = (await jon.GetAsync($"/saker/{id}/foresatte"), await mona.GetAsync($"/saker/{id}/foresatte"));
        var own = await FilledForm.On(his, "guardian", jon).As($"approve-{roy}", "Approval").With("Approval.Person", roy).SendAsync();
        var approved = await FilledForm.On(hers, $"approve-{roy}", mona).SendAsync();
        var after = await jon.GetAsync($"/saker/{id}/foresatte");

        Assert.Contains("Venter på godkjenning av en annen", his.Text, StringComparison.Ordinal);
        Assert.Contains("Du registrerte dette selv. En annen må se dokumentasjonen", his.Text, StringComparison.Ordinal);
        Assert.Null(his.Document.QuerySelector("input[value^=approve-]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.Status);
        Assert.Equal(["Du registrerte dette selv. En annen må godkjenne det."], own.Faults());
        Assert.Equal("Godkjenn", hers.Document.QuerySelectorAll("button").Single(button => button.HasAttribute("aria-describedby")).TextContent);
        Assert.EndsWith($"/saker/{id}/foresatte", $"{approved.Response.Headers.Location}", StringComparison.Ordinal);
        Assert.DoesNotContain("Venter på godkjenning", after.Text, StringComparison.Ordinal);
        Assert.Contains("Mona Lie, styrer", after.Text, StringComparison.Ordinal);
        Assert.Contains(roy, (await jon.GetAsync($"/saker/{id}/samtykke")).Document.QuerySelectorAll<IHtmlOptionElement>("[name='Given.By'] option").Select(option => option.Value));
    }

    [Fact]
    public async Task Approval_WhereNothingWaits_IsRefusedThoughSent()
    {
        var (program, id, jon, _) = await MiaAsync();
        var trine = $"{await program.PersonAsync("trine-delt")}";

        var refused = await (await jon.FormAsync($"/saker/{id}/foresatte", "guardian")).As($"approve-{trine}", "Approval").With("Approval.Person", trine).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Det er ingenting å godkjenne for denne foresatte."], refused.Faults());
    }

    [Fact]
    public async Task Record_NothingFilledIn_NamesWhatIsMissing()
    {
        var (_, id, jon, _) = await MiaAsync();

        var refused = await (await jon.FormAsync($"/saker/{id}/foresatte", "guardian")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg hvem det gjelder", "Velg om personen har foreldreansvar", "Velg kilde", "Skriv hvilken dokumentasjon du har sett"], refused.Faults());
    }

    [Fact]
    public async Task Record_OfOneWhoIsNoGuardian_IsRefusedAndKeepsWhatWasTyped()
    {
        var (program, id, jon, _) = await MiaAsync();

        foreach (var person in new[] { $"{await program.PersonAsync("marte-testesen")}", $"{WholeProgram.InventedId()}", "x" })
        {
            var refused = await RecordAsync(jon, id, person);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal(["Personen er ikke registrert som foresatt for barnet."], refused.Faults());
            Assert.Equal(["Kjennelse sett hos styrer."], refused.Typed());
            Assert.True(refused.Document.QuerySelector<IHtmlInputElement>("[name='Guardian.Responsibility'][value=Yes]")!.IsChecked);
            Assert.Equal("CourtDecision", refused.Document.QuerySelector<IHtmlSelectElement>("[name='Guardian.Source']")!.Value);
        }
    }

    [Fact]
    public async Task Record_FromTheRegister_TakesItsAnswerAndAsksForNoMore()
    {
        var (program, id, jon, _) = await MiaAsync();
        var roy = $"{await program.PersonAsync("roy-delt")}";
        await RecordAsync(jon, id, roy);

        var sent = await (await jon.FormAsync($"/saker/{id}/foresatte", "guardian")).With("Guardian.Person", roy).With("Guardian.Source", "Register").SendAsync();

        Assert.Equal(HttpStatusCode.Found, sent.Status);
        var page = await jon.GetAsync($"/saker/{id}/foresatte");
        Assert.DoesNotContain("Venter på godkjenning", page.Text, StringComparison.Ordinal);
        Assert.Contains("Har ikke foreldreansvar", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hege Solli", "Ansatt")]
    [InlineData("Hege Solli", "Foresatt")]
    [InlineData("Mona Lie", null)]
    [InlineData("Berit Olsen", null)]
    [InlineData("Marte Testesen", null)]
    [InlineData("Emil Testesen", null)]
    public async Task Pages_OfGuardiansAndConsent_AreNotThereForOneWithoutAPart(string person, string? role)
    {
        var program = await shared.ProgramAsync();
        var browser = await program.AsAsync(person, role);
        Guid[] ids = [await program.ReadByFamilyAsync(), await program.OpenedAsync("ask-solli")];

        foreach (var page in ids.SelectMany(id => new[] { $"/saker/{id}/foresatte", $"/saker/{id}/samtykke" }))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.StepAsync(page)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(page, ("_handler", "register"))).Status);
        }
    }

    [Fact]
    public async Task Pages_AtLevelZero_TellTheLeaderThatItIsTooEarly()
    {
        var program = await shared.ProgramAsync();
        var (kari, per) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"));
        var id = await kari.WonderAsync();
        await kari.ShareAsync(id);

        foreach (var (page, said) in new[] { ("foresatte", "Foresatte registreres når loggen åpnes på nivå 1."), ("samtykke", "Samtykke hører til fra nivå 1, når loggen er åpnet.") })
        {
            var seen = await per.GetAsync($"/saker/{id}/{page}");

            Assert.Contains(said, seen.Text, StringComparison.Ordinal);
            Assert.Empty(seen.Document.QuerySelectorAll("main form"));
        }
    }

    [Fact]
    public async Task Representative_RecordedAndApproved_FindsTheFamilysPageAndReadsInWhichCapacity_R8()
    {
        var program = await shared.ProgramAsync();
        var (kari, per, lise) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"), await program.AsAsync("Lise Haug"));
        var id = await program.ReadByFamilyAsync();
        var number = Testing.Programs.DemoPeople.Find("lise-haug").NationalId.Digits;

        var wrong = await (await kari.RepresentativeFormAsync(id, number)).With("Representative.Source", "Certificate").With("Representative.From", FollowUpDeeds.Day(1)).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.DoesNotContain(number, wrong.Document.Source.Text, StringComparison.Ordinal);
        Assert.Contains("Representative-NationalId", wrong.FaultFields());
        (await (await kari.RepresentativeFormAsync(id, number)).SendAsync()).Done();

        var shown = await kari.GetAsync($"/saker/{id}/foresatte");
        Assert.Contains("Tuva Fosterli", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lise Haug", shown.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lise.StepAsync($"/mitt-barn/{id}")).Status);
        var approve = (await per.GetAsync($"/saker/{id}/foresatte")).Forms().Single(name => name.StartsWith("approve-", StringComparison.Ordinal));
        Assert.DoesNotContain(approve, shown.Forms());
        var unread = await (await per.FormAsync($"/saker/{id}/foresatte", approve)).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unread.Status);
        (await (await per.FormAsync($"/saker/{id}/foresatte", approve)).With("Approval.NationalId", number).SendAsync()).Done();

        Assert.Contains("Du er her som fosterforelder.", (await lise.GetAsync($"/mitt-barn/{id}")).Text, StringComparison.Ordinal);
        Assert.NotNull((await lise.GetAsync("/mitt-barn")).Document.QuerySelector($"main a[href='/mitt-barn/{id}']"));
        Assert.Contains("godkjente at Lise Haug representerer barnet", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> RecordAsync(Browser jon, Guid id, string person) => await (await jon.FormAsync($"/saker/{id}/foresatte", "guardian"))
        .With("Guardian.Person", person).With("Guardian.Responsibility", "Yes").With("Guardian.Source", "CourtDecision").With("Guardian.Evidence", "Kjennelse sett hos styrer.").SendAsync();

    private async Task<(WholeProgram Program, Guid Id, Browser Jon, Browser Mona)> MiaAsync()
    {
        var program = await shared.ProgramAsync();
        return (program, await program.OpenedAsync("mia-delt", "jon-ek", "mona-lie"), await program.AsAsync("Jon Ek"), await program.AsAsync("Mona Lie"));
    }
}
