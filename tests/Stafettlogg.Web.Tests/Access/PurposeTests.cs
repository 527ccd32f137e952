using System.Net;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Access;

/// <summary>From level 1 on a leader sees that a case is there; what is written, they read on a purpose they have stated, for a while.</summary>
public sealed class PurposeTests(SharedProgram shared)
{
    private const string Written = "kanarifuglnotat";

    [Fact]
    public async Task Leader_WithoutAPurpose_SeesThatTheCaseIsThereAndNothingThatIsWritten()
    {
        var (kari, per, id) = await FollowUpAsync();
        await kari.MeasureAsync(id, "kanarifugltiltak");
        await kari.OfferAsync(id, "Hege Solli");

        var page = await per.GetAsync($"/saker/{id}");

        Assert.Contains("Kari Lunde, kontaktlærer", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nivå 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tiltak 1", page.Text, StringComparison.Ordinal); // that one is due, not what it is
        foreach (var address in new[] { "", "/niva", "/stafettpinne", "/innsyn", "/samtykke", "/foresatte", "/formal" })
        {
            var shown = (await per.GetAsync($"/saker/{id}{address}")).Document.Source.Text;
            Assert.DoesNotContain("kanarifugl", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("Du kjenner barnet.", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Leader_WithoutAPurpose_IsAskedForOneWhereverTheLogIsRead()
    {
        var (kari, per, id) = await FollowUpAsync();
        await kari.MeasureAsync(id);

        foreach (var address in new[] { "/deltakere", "/tiltak/1/evaluer", "/tiltak/1/utskrift", "/rett/4", "/avslutt", "/logg.pdf", "/logg.pdf?arkiv" })
        {
            var page = await per.StepAsync($"/saker/{id}{address}");

            Assert.Equal((HttpStatusCode.Redirect, $"/saker/{id}/formal"), (page.Status, page.Response.Headers.Location!.ToString()));
        }
    }

    [Fact]
    public async Task Leader_WhoStatesAPurpose_ReadsAndItIsToldWhereOthersLook()
    {
        var (kari, per, id) = await FollowUpAsync();
        var program = await shared.ProgramAsync();

        var refused = await (await per.PurposeFormAsync(id, "Other")).SendAsync();
        (await (await per.PurposeFormAsync(id, "Other")).With("Stating.Text", "kanarifuglformål").SendAsync()).Done();
        var page = await per.GetAsync($"/saker/{id}");
        var log = await kari.GetAsync($"/saker/{id}");
        var readers = await kari.GetAsync($"/saker/{id}/innsyn");

        Assert.Equal(["Skriv hva du skal bruke loggen til"], refused.Faults());
        Assert.Contains(Written, page.Text, StringComparison.Ordinal);
        Assert.Contains("Loggen er åpen for deg til", page.Text, StringComparison.Ordinal);
        Assert.Contains("Per Haugen oppga formål for å lese loggen", log.Text, StringComparison.Ordinal);
        Assert.Contains("Per Haugen leste loggen. Formål: Annet", readers.Text, StringComparison.Ordinal);
        foreach (var shown in new[] { page, log, readers }) Assert.DoesNotContain("kanarifuglformål", shown.Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "LogEntry" WHERE CAST("Payload" AS TEXT) LIKE '%kanarifugl%'"""));
    }

    [Fact]
    public async Task Leader_WithoutChoosing_IsToldToChoose()
    {
        var (_, per, id) = await FollowUpAsync();

        var refused = await (await per.FormAsync($"/saker/{id}/formal", "purpose")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg et formål"], refused.Faults());
    }

    [Fact]
    public async Task Leader_WhosePurposeIsOver_IsToldSoAndGetsBackWhatWasWritten_R41()
    {
        await using var program = await WholeProgram.StartAsync();
        var (per, siri) = (await program.AsAsync("Per Haugen"), await program.AsAsync("Siri Berg"));
        program.Clock.StandsAt = TimeProvider.System.GetUtcNow() - Purposes.Hold - TimeSpan.FromMinutes(1);
        var (id, another) = (await program.OpenedAsync(), await program.OpenedAsync());
        await program.DoAsync("per-haugen", new(id), (version, deed) => new StatePurpose(new(id), version, deed, Purpose.Decision, Text: null));
        var form = (await per.FormAsync($"/saker/{id}/avslutt", "close-follow-up"))
            .With("Closing.Text", "Han har det bra nå.").With("Closing.ChildsVoice", "04851758246").With("Closing.GuardiansView", "Enig");
        program.Clock.StandsAt = null;
        var before = (await program.VersionAsync(id), await program.AccessesAsync(id));

        var told = await form.SendAsync();
        var (stranger, neverStated) = (await (await form.MadeUpByAsync(siri)).SendAsync(), await form.To($"/saker/{another}/avslutt").SendAsync());

        Assert.Equal((HttpStatusCode.Conflict, "Formålet ditt har gått ut"), (told.Status, told.Heading));
        Assert.Equal(["Han har det bra nå."], told.Document.QuerySelectorAll("textarea").Select(written => written.TextContent));
        Assert.DoesNotContain("Emil", told.Text, StringComparison.Ordinal);
        Assert.NotNull(told.Document.QuerySelector($"a[href='/saker/{id}/formal']"));
        Assert.Equal((before.Item1, before.Item2 + 2), (await program.VersionAsync(id), await program.AccessesAsync(id)));
        foreach (var refused in new[] { stranger, neverStated }) Assert.Equal((HttpStatusCode.NotFound, "Fant ikke siden"), (refused.Status, refused.Heading));
    }

    [Fact]
    public async Task Family_SeesThePurposeAsASentenceAndNotTheWords()
    {
        var program = await shared.ProgramAsync();
        var (per, marte) = (await program.AsAsync("Per Haugen"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        (await (await per.PurposeFormAsync(id, "AnswerFamily")).With("Stating.Text", "kanarifuglformål").SendAsync()).Done();
        await per.GetAsync($"/saker/{id}");

        var readers = await marte.GetAsync($"/mitt-barn/{id}/innsyn");
        var log = await marte.GetAsync($"/mitt-barn/{id}");

        Assert.Contains("Per Haugen, rektor ved Fjellglimt barneskole, leste loggen. Formål: Svare på spørsmål eller klage fra familien", readers.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarifugl", readers.Document.Source.Text + log.Document.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("oppga formål", log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kari Lunde", "Du kan lese loggen uten å oppgi formål.")]
    [InlineData("Hege Solli", "Du kan lese loggen uten å oppgi formål.")]
    public async Task Purpose_OfOneWhoReadsAlready_IsNotAskedForAndRefused(string person, string told)
    {
        var (kari, per, id) = await FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");
        var program = await shared.ProgramAsync();
        var reader = await program.AsAsync(person, person == "Hege Solli" ? "Ansatt" : null);
        var before = await program.VersionAsync(id);

        var page = await reader.GetAsync($"/saker/{id}/formal");
        var refused = await (await (await per.PurposeFormAsync(id)).MadeUpByAsync(reader)).SendAsync();

        Assert.Contains(told, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("purpose", page.Forms());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(before, await program.VersionAsync(id));
    }

    private async Task<(Browser Kari, Browser Per, Guid Id)> FollowUpAsync()
    {
        var program = await shared.ProgramAsync();
        var (kari, per) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"));
        var id = await kari.FollowUpAsync();
        await kari.NoteAsync(id, Written);
        return (kari, per, id);
    }
}
