using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Meetings;

/// <summary>Meetings moved, called off and held; what is written of them, and what is refused.</summary>
public sealed class MinutesTests(SharedProgram shared)
{
    [Fact]
    public async Task Minutes_FilledIn_StandOnTheMeetingAndInTheLogWithWhoCame()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.MeetingBegunAsync(id);
        var page = await kari.GetAsync($"/saker/{id}/moter/1");
        var jonas = $"{await (await shared.ProgramAsync()).PersonAsync("jonas-testesen")}";
        var form = await kari.MinutesAsync(id);
        var came = form.Typed.Where(field => field.StartsWith("Minutes.Came", StringComparison.Ordinal)).Select(field => field.Split(": ")[1]).Where(key => key != jonas);

        var done = await form.With("Minutes.Came", [.. came]).With("Minutes.SentWord", jonas).With("Minutes.Others", "Tolken").With("Minutes.Next", FollowUpDeeds.Day(30)).SendAsync();

        Assert.Equal(4, page.Boxes("Minutes.Came", ticked: true).Count);
        Assert.Equal($"/saker/{id}/moter/1", done.LeadsTo());
        var newest = await kari.NewestAsync(id);
        Assert.Equal(
            [
                "Kari Lunde skrev referat fra møte 1", "Vi snakket om friminuttene.", "Beslutninger: Lekegruppa fortsetter.",
                "Til stede: Kari Lunde, kontaktlærer\nMarte Testesen, foresatt\nEmil Testesen", "Meldte forfall: Jonas Testesen, foresatt", "Andre som var med: Tolken",
                "Barnets stemme: Det er gøy.", "Snakker med barnet: Kari Lunde, kontaktlærer",
            ],
            newest.Take(8));
        var after = await kari.GetAsync($"/saker/{id}/moter/1");
        Assert.Contains("Vi snakket om friminuttene.", after.Box("Referat"), StringComparison.Ordinal);
        Assert.DoesNotContain("minutes", after.Forms());
        var casePage = await kari.GetAsync($"/saker/{id}");
        Assert.Contains("Kall inn til neste møte, som er avtalt til", casePage.Box("Neste"), StringComparison.Ordinal);
        Assert.Contains("Tidligere møter (1)", casePage.Box("Møter"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_NothingFilledIn_NamesAllThatIsMissingAndKeepsTheRest()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.MeetingBegunAsync(id);
        var before = await VersionAsync(id);

        var refused = await (await kari.MinutesAsync(id)).With("Minutes.Text", "").With("Minutes.Decisions", "").Without("Minutes.Came").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg minst én som var til stede", "Skriv referatet", "Skriv hva som ble bestemt, eller at ingenting ble bestemt"], refused.Faults());
        Assert.Equal(["Minutes-Came", "Minutes-Text", "Minutes-Decisions"], refused.FaultFields());
        Assert.Equal(["Det er gøy."], refused.Typed());
        Assert.Equal(before, await VersionAsync(id));
    }

    [Theory]
    [InlineData("Minutes.Next", "1999-12-31", "Datoen er passert. Velg i dag eller en senere dag.")]
    [InlineData("Minutes.Next", "2099-04-31", "Skriv en dato som finnes i «Neste møte», for eksempel 31.12.2026")]
    [InlineData("Minutes.InformsChild", "x", "Velg noen som er rundt barnet.")]
    [InlineData("Minutes.Came", "ppt", "Bare de som er innkalt til møtet, kan velges her.")]
    [InlineData("Minutes.Way", "Continue", "Alle tiltakene må være evaluert før dere bestemmer veien videre.")]
    [InlineData("Minutes.Way", "77", "Velg ett av svarene på «Veien videre»")]
    public async Task Minutes_WithWhatCannotBe_AreRefusedAtTheFieldAndKeepTheText(string field, string value, string fault)
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.MeasureAsync(id);
        await kari.MeetingBegunAsync(id);
        var before = await VersionAsync(id);

        var refused = await (await kari.MinutesAsync(id)).With(field, value).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal([field.Replace('.', '-')], refused.FaultFields());
        Assert.Equal(["Vi snakket om friminuttene.", "Lekegruppa fortsetter.", "Det er gøy."], refused.Typed());
        Assert.Equal(before, await VersionAsync(id));
    }

    [Fact]
    public async Task Minutes_WithTheSameThereAndAway_AreRefusedAtTheOnesAway()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.MeetingBegunAsync(id);
        var marte = $"{await (await shared.ProgramAsync()).PersonAsync("marte-testesen")}";

        var refused = await (await kari.MinutesAsync(id)).With("Minutes.SentWord", marte).SendAsync();

        Assert.Equal(["Samme person kan ikke både ha vært til stede og ha meldt forfall."], refused.Faults());
        Assert.Equal(["Minutes-SentWord"], refused.FaultFields());
    }

    [Fact]
    public async Task Minutes_DecidingTheWayForward_AreTheLevelsDecision()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.MeasureAsync(id);
        await kari.MeetingBegunAsync(id);
        var before = await kari.GetAsync($"/saker/{id}/moter/1");
        await kari.EvaluateAsync(id, becomes: "Ended");

        (await (await kari.MinutesAsync(id)).With("Minutes.Way", "NewMeasures").SendAsync()).Done();

        Assert.NotEmpty(before.Document.QuerySelectorAll($"main a[href='/saker/{id}/tiltak/1/evaluer']"));
        Assert.Contains("Kan bestemmes når alle tiltakene er evaluert.", before.Text, StringComparison.Ordinal);
        Assert.Equal(["Kari Lunde registrerte veien videre: Nye tiltak", "Bestemt i: Møte 1"], await kari.NewestAsync(id));
        Assert.Contains("Nye tiltak", (await kari.GetAsync($"/saker/{id}/moter/1")).Box("Referat"), StringComparison.Ordinal);
        Assert.DoesNotContain("way-forward", (await kari.GetAsync($"/saker/{id}/niva")).Forms());
    }

    [Fact]
    public async Task Minutes_SentBeforeTheMeetingOrOfAnother_AreRefused()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.MeetingBegunAsync(id);
        await kari.CallAsync(id);
        var form = await kari.MinutesAsync(id);
        var before = await VersionAsync(id);

        var early = await form.Copy().To($"/saker/{id}/moter/2").SendAsync();
        var none = await form.Copy().To($"/saker/{id}/moter/99").SendAsync();

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], [early.Status, none.Status]);
        Assert.Equal(["Møtet har ikke begynt ennå. Referatet skrives når det har begynt."], early.Faults());
        Assert.Equal(["Møtet finnes ikke."], none.Faults());
        Assert.Contains("Møtet finnes ikke.", (await kari.GetAsync($"/saker/{id}/moter/99")).Text, StringComparison.Ordinal);
        Assert.Equal(before, await VersionAsync(id));
    }

    [Fact]
    public async Task Minutes_Corrected_ShowTheNewTextAndSaySo()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.MeetingBegunAsync(id);
        (await (await kari.MinutesAsync(id)).SendAsync()).Done();
        var sequence = await VersionAsync(id);

        (await (await kari.FormAsync($"/saker/{id}/rett/{sequence}", "correction")).With("Correction.Text", "Vi snakket om lek.").With("Correction.Reason", "Feil ord.").SendAsync()).Done();

        var page = await kari.GetAsync($"/saker/{id}/moter/1");
        Assert.Contains("Vi snakket om lek.", page.Box("Referat"), StringComparison.Ordinal);
        Assert.DoesNotContain("friminuttene", page.Box("Referat"), StringComparison.Ordinal);
        Assert.Contains("Referatet er rettet.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meeting_Moved_IsAtTheNewTimeAndTheReasonStandsInTheLog()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.CallAsync(id);
        var shown = await kari.FormAsync($"/saker/{id}/moter/1/endre", "meeting-change");

        Assert.Equal($"/saker/{id}/moter/1", (await (await kari.ChangingAsync(id)).With("Change.At", MeetingDeeds.At(9, "09:15")).SendAsync()).LeadsTo());

        Assert.Equal((MeetingDeeds.At(7), "Møterom 2"), (shown["Change.At"], shown["Change.Place"]));
        Assert.Equal(["Kari Lunde endret møte 1", "Far er bortreist."], (await kari.NewestAsync(id)).Take(2));
        var page = await kari.GetAsync($"/saker/{id}/moter/1");
        Assert.Contains("kl. 09.15", page.Text, StringComparison.Ordinal);
        Assert.Contains("Møterom 3", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_NothingFilledIn_NamesAllThatIsMissing()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.CallAsync(id);

        var refused = await (await kari.ChangingAsync(id)).With("Change.At", "").With("Change.Place", "").With("Change.Reason", "").Without("Change.Invited").SendAsync();

        Assert.Equal(
            ["Skriv tidspunktet for møtet", "Skriv stedet for møtet", "Velg minst én som skal inviteres", "Skriv hvorfor møtet endres"], refused.Faults());
    }

    [Fact]
    public async Task Meeting_CalledOff_SaysSoAndCanBeChangedNoMore()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await kari.CallAsync(id);
        var stale = await kari.ChangingAsync(id);

        var empty = await (await kari.CancellingAsync(id)).With("Cancelling.Text", "").SendAsync();
        (await (await kari.CancellingAsync(id)).SendAsync()).Done();
        var late = await stale.With("Change.SeenVersion", $"{await VersionAsync(id)}").SendAsync();

        Assert.Equal(["Skriv hvorfor møtet avlyses"], empty.Faults());
        Assert.Equal(["Kari Lunde avlyste møte 1", "Alle er syke."], await kari.NewestAsync(id));
        var page = await kari.GetAsync($"/saker/{id}/moter/1");
        Assert.Contains("Møtet er avlyst.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Alle er syke.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Equal(["Møtet er holdt eller avlyst og kan ikke endres."], late.Faults());
        Assert.Contains("Møtet er holdt eller avlyst", (await kari.GetAsync($"/saker/{id}/moter/1/endre")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meeting_WhoseServiceHasNoConsentAnyMore_SaysSoAndIsNotTickedAsThere()
    {
        var program = await shared.ProgramAsync();
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await program.ConsentAsync(id, "ppt");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        var form = await kari.RecordingAsync(id);
        (await form.With("Meeting.Invited", "ppt", $"{await program.PersonAsync("kari-lunde")}").SendAsync()).Done();

        await program.WithdrawAsync(id, "ppt");

        var page = await kari.GetAsync($"/saker/{id}/moter/1");
        Assert.Contains("Kan ikke være med nå: Pedagogisk-psykologisk tjeneste (PPT).", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Kari Lunde, kontaktlærer (deg)"], page.Boxes("Minutes.Came", ticked: true));
        Assert.Equal(2, page.Boxes("Minutes.Came").Count);
    }

    private async Task<int> VersionAsync(Guid id) => await (await shared.ProgramAsync()).VersionAsync(id);

    private async Task<Browser> KariAsync() => await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
}
