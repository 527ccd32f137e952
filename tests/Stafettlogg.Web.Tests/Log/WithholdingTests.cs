using System.Net;
using Stafettlogg.Domain.Log;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Log;

/// <summary>An entry kept from guardians, on the pages of those who keep it and by raw request (R7). What guardians then see is in <see cref="Family.WithheldCanaryTests"/>.</summary>
public sealed class WithholdingTests(SharedProgram shared)
{
    [Fact]
    public async Task Withhold_ByTheHolder_StandsFlaggedForStaffWithReasonAndReviewDayAndIsDue_R7()
    {
        var (program, kari, id, note) = await NotedAsync();
        var jonas = $"{await program.PersonAsync("jonas-testesen")}";

        var page = await kari.GetAsync($"/saker/{id}/hold-tilbake/{note}");
        var done = await (await kari.WithholdFormAsync(id, note, jonas)).SendAsync();

        Assert.Contains("har fortsatt det", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/saker/{id}", done.LeadsTo());
        var shown = await kari.GetAsync($"/saker/{id}");
        var entry = shown.Document.QuerySelector($"#innslag-{note}")!.TextContent;
        Assert.Contains("Tilbakeholdt fra Jonas Testesen", entry, StringComparison.Ordinal);
        Assert.Contains("Holdt tilbake av Kari Lunde. Begrunnelse: Gjelder den andre husstanden. Vurderes på nytt", entry, StringComparison.Ordinal);
        Assert.Contains("Endre eller del igjen", entry, StringComparison.Ordinal);
        Assert.Contains("Vurder på nytt om et innslag skal holdes tilbake fra foresatte", shown.Text, StringComparison.Ordinal);
        Assert.Equal($"/saker/{id}/hold-tilbake/{note}", shown.Document.QuerySelectorAll(".dues a").Single().GetAttribute("href"));
        Assert.Equal("Kari Lunde holdt et innslag tilbake fra Jonas Testesen", (await kari.SentencesAsync(id))[0]);
    }

    [Fact]
    public async Task Release_ByTheHolder_TakesFlagAndDueAway_R7()
    {
        var (program, kari, id, _) = await NotedAsync();
        var note = await program.WithholdLastAsync(id);

        (await (await kari.ReleaseFormAsync(id, note)).SendAsync()).Done();

        var shown = await kari.GetAsync($"/saker/{id}");
        Assert.DoesNotContain("Tilbakeholdt fra", shown.Document.QuerySelector($"#innslag-{note}")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Vurder på nytt om", shown.Text, StringComparison.Ordinal);
        Assert.Equal("Kari Lunde delte et innslag med de foresatte igjen", (await kari.SentencesAsync(id))[0]);
    }

    [Fact]
    public async Task Withhold_NothingFilledIn_SaysSoAtEachFieldAndKeepsNothingBack_R7()
    {
        var (program, kari, id, note) = await NotedAsync();
        var before = await program.VersionAsync(id);

        var refused = await (await kari.WithholdFormAsync(id, note)).With("Withholding.From").With("Withholding.Reason", " ").With("Withholding.ReviewOn", "").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg hvem innslaget skal holdes tilbake fra", "Skriv hvorfor innslaget holdes tilbake", "Velg når dette skal vurderes på nytt"], refused.Faults());
        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Withhold_RawRequestTheLawRefuses_WritesNothing_R7()
    {
        var (program, kari, id, note) = await NotedAsync();
        var form = await kari.WithholdFormAsync(id, note);
        var (before, kari1) = (await program.VersionAsync(id), $"{await program.PersonAsync("kari-lunde")}");

        var notAGuardian = await form.Copy().With("Withholding.From", kari1).SendAsync();
        var tooYoung = await form.Copy().With("Withholding.Wish", "ja").SendAsync();
        var tooLate = await form.Copy().With("Withholding.ReviewOn", FollowUpDeeds.Day(400)).SendAsync();
        var opening = await form.Copy().To($"/saker/{id}/hold-tilbake/4").SendAsync();
        var none = await form.Copy().To($"/saker/{id}/hold-tilbake/99").SendAsync();

        Assert.Equal(["Velg hvem innslaget skal holdes tilbake fra"], notAGuardian.Faults());
        Assert.Equal(["Barnet er ikke gammelt nok til at ønsket alene gjelder, eller alderen er ikke kjent."], tooYoung.Faults());
        Assert.Equal(["Innslaget må vurderes på nytt innen ett år. Velg en tidligere dag."], tooLate.Faults());
        Assert.Equal(["Dette innslaget kan ikke holdes tilbake. Det forteller hvordan saken står, eller følger et annet innslag."], opening.Faults());
        Assert.Equal(["Innslaget finnes ikke."], none.Faults());
        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Withhold_AnothersEntryByAParticipant_IsNotOfferedAndRefusedThoughSent_R7()
    {
        var (program, kari, id, note) = await NotedAsync();
        var hege = await program.AsAsync("Hege Solli", "Ansatt");
        await kari.JoinAsync(id, "Hege Solli");
        await hege.NoteAsync(id, "Heges notat.");
        var own = await program.VersionAsync(id);

        var (page, log) = (await hege.GetAsync($"/saker/{id}/hold-tilbake/{note}"), await hege.GetAsync($"/saker/{id}"));
        var refused = await (await hege.WithholdFormAsync(id, own)).To($"/saker/{id}/hold-tilbake/{note}").SendAsync();
        var done = await (await hege.WithholdFormAsync(id, own)).SendAsync();

        Assert.Empty(page.Forms());
        Assert.Null(log.Document.QuerySelector($"a[href='/saker/{id}/hold-tilbake/{note}']"));
        Assert.NotNull(log.Document.QuerySelector($"a[href='/saker/{id}/hold-tilbake/{own}']"));
        Assert.Equal(["Du kan bare rette eller holde tilbake det du selv har skrevet."], refused.Faults());
        done.Done();
    }

    [Fact]
    public async Task Release_ByAParticipant_IsRefusedAndRecorded_R7()
    {
        var (program, kari, id, _) = await NotedAsync();
        var hege = await program.AsAsync("Hege Solli", "Ansatt");
        await kari.JoinAsync(id, "Hege Solli");
        await kari.NoteAsync(id);
        var note = await program.WithholdLastAsync(id);
        var refusedBefore = await program.AccessesAsync(id);

        var sent = await (await (await kari.ReleaseFormAsync(id, note)).MadeUpByAsync(hege)).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.Status);
        Assert.Equal(["Du har ikke denne oppgaven i saken."], sent.Faults());
        Assert.Equal(refusedBefore + 1, await program.AccessesAsync(id));
        Assert.Contains("Tilbakeholdt fra", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_WithheldFromTheBeginning_IsOneDeedOfTwoEntriesAndHalfFilledInIsRefused_R7()
    {
        var (program, kari, id, _) = await NotedAsync();
        var before = await program.VersionAsync(id);
        var form = (await kari.NoteFormAsync(id, "Han gråt.")).With("Note.Reason", "Han vil si det selv.");

        var half = await form.Copy().SendAsync();
        (await form.With("Note.From", "alle").With("Note.ReviewOn", FollowUpDeeds.Day(30)).SendAsync()).Done();

        Assert.Equal(["Velg hvem innslaget skal holdes tilbake fra", "Velg når dette skal vurderes på nytt"], half.Faults());
        Assert.True(half.Document.QuerySelector("form details")!.HasAttribute("open"));
        Assert.Equal(before + 2, await program.VersionAsync(id));
        Assert.Equal(before + 1, Assert.IsType<EntryWithheld>(await program.EntryAsync(id, before + 2)).Of);
    }

    private async Task<(WholeProgram Program, Browser Kari, Guid Id, int Note)> NotedAsync()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await kari.NoteAsync(id);
        return (program, kari, id, await program.VersionAsync(id));
    }
}
