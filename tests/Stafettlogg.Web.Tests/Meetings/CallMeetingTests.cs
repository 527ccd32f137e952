using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Meetings;

/// <summary>People are called to a meeting by the holder: to which, when, where and whom.</summary>
public sealed class CallMeetingTests(SharedProgram shared)
{
    private const string ShieldedFamily =
        "Tid og sted kan røpe hvor noen bor eller er. Avklar med lederen hvem som kan få vite om møtet, før du kaller inn noen av de foresatte.";

    private static readonly string[] AtLevelOne = ["Emil Testesen", "Jonas Testesen, foresatt", "Kari Lunde, kontaktlærer (deg)", "Marte Testesen, foresatt"];

    [Fact]
    public async Task Meeting_FilledIn_StandsInTheLogOnTheCaseAndOnItsOwnPage()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();

        var done = await (await kari.CallingAsync(id)).With("Meeting.Language", "Tolk i tigrinja").With("Meeting.About", "Vi ser på lekegruppa.").SendAsync();

        Assert.Equal($"/saker/{id}/moter/1", done.LeadsTo());
        var newest = await kari.NewestAsync(id);
        Assert.Equal(["Kari Lunde kalte inn til møte 1", "Vi ser på lekegruppa.", "Møtetype: Evalueringsmøte"], newest.Take(3));
        Assert.Contains("Sted: Møterom 2", newest);
        var invited = newest.Single(line => line.StartsWith("Inviterte: ", StringComparison.Ordinal))["Inviterte: ".Length..].Split('\n');
        Assert.Equal(["Emil Testesen", "Jonas Testesen, foresatt", "Kari Lunde, kontaktlærer", "Marte Testesen, foresatt"], invited.Order(StringComparer.Ordinal));
        Assert.Contains("Språk og tolk: Tolk i tigrinja", newest);
        var page = await kari.GetAsync($"/saker/{id}");
        Assert.Contains("Møte 1: Evalueringsmøte", page.Box("Møter"), StringComparison.Ordinal);
        Assert.Contains("kl. 14.00", page.Box("Møter"), StringComparison.Ordinal);
        Assert.Contains("Møte 1 er", page.Box("Neste"), StringComparison.Ordinal);
        Assert.Contains("Kall inn til møte", page.Box("Kan gjøres nå"), StringComparison.Ordinal);
        Assert.Contains("Møte", (await kari.RowAsync(id))!.TextContent, StringComparison.Ordinal);
        var meeting = await kari.GetAsync($"/saker/{id}/moter/1");
        Assert.Equal("Møte 1: Evalueringsmøte", meeting.Heading);
        Assert.Contains("Referatet skrives her når møtet har begynt.", meeting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("minutes", meeting.Forms());
    }

    [Fact]
    public async Task Meeting_BeforeAnythingIsFilledIn_CallsThoseAroundTheChildAndOffersWhatThePackCallsHere()
    {
        var kari = await KariAsync();
        var page = await kari.GetAsync($"/saker/{await kari.FollowUpAsync()}/moter/nytt");

        Assert.Equal(["Evalueringsmøte", "Overgangsmøte", "Samarbeidsmøte"], page.Offered("Meeting.Arena"));
        Assert.Equal(AtLevelOne, page.Boxes("Meeting.Invited").Order(StringComparer.Ordinal));
        Assert.Equal(AtLevelOne, page.Boxes("Meeting.Invited", ticked: true).Order(StringComparer.Ordinal));
        Assert.Contains("På nivå 1 er det bare egen tjeneste som er med.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ShieldedFamily, page.Text, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
    }

    [Theory]
    [InlineData("liam-skjermet")]
    [InlineData("iben-varsom")]
    public async Task Meeting_WithAddressProtectionInTheFamily_WarnsAndTicksNobodyOfIt(string child)
    {
        var (program, kari) = (await shared.ProgramAsync(), await KariAsync());
        var id = await program.OpenedAsync(child);
        var calling = await kari.GetAsync($"/saker/{id}/moter/nytt");
        var family = calling.Boxes("Meeting.Invited").Where(one => !one.StartsWith("Kari Lunde", StringComparison.Ordinal)).ToList();
        var form = FilledForm.On(calling, "meeting", kari).With("Meeting.Arena", "evalueringsmote").With("Meeting.At", MeetingDeeds.At(7)).With("Meeting.Place", "Møterom 2");
        var everybody = calling.Document.QuerySelectorAll<IHtmlInputElement>("input[name='Meeting.Invited']").Select(box => box.Value).ToArray();
        (await form.With("Meeting.Invited", everybody).SendAsync()).Done();

        var changing = await kari.GetAsync($"/saker/{id}/moter/1/endre");

        Assert.Equal(3, family.Count);
        Assert.Equal(["Kari Lunde, kontaktlærer (deg)"], calling.Boxes("Meeting.Invited", ticked: true));
        Assert.Equal(["Kari Lunde, kontaktlærer (deg)"], changing.Boxes("Change.Invited", ticked: true));
        Assert.Equal(4, changing.Boxes("Change.Invited").Count);
        Assert.All([calling, changing], page => Assert.Contains(ShieldedFamily, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Meeting_WithAddressProtectionInTheFamily_IsNotToldToOneWhoMayNotCallAndSendsAMadeUpForm()
    {
        var (program, kari) = (await shared.ProgramAsync(), await KariAsync());
        var id = await program.OpenedAsync("iben-varsom");
        await kari.JoinAsync(id, "Hege Solli");
        var hege = await program.AsAsync("Hege Solli", "Ansatt");

        var refused = await (await hege.NoteFormAsync(id, "x")).To($"/saker/{id}/moter/nytt").As("meeting", "Meeting").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.DoesNotContain(ShieldedFamily, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meeting_AtLevelTwo_OffersTheServicesConsentedToAndLinksToConsent()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await (await shared.ProgramAsync()).ConsentAsync(id, "ppt");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        await kari.JoinAsync(id, "Ingrid Dahl", "ppt");

        var page = await kari.GetAsync($"/saker/{id}/moter/nytt");

        Assert.Equal(["Nettverksmøte", "Evalueringsmøte", "Overgangsmøte"], page.Offered("Meeting.Arena"));
        Assert.Contains("Pedagogisk-psykologisk tjeneste (PPT)", page.Boxes("Meeting.Invited"));
        Assert.DoesNotContain("Skolehelsetjeneste", page.Boxes("Meeting.Invited"));
        Assert.Contains("Ingrid Dahl", string.Join('|', page.Boxes("Meeting.Invited", ticked: true)), StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll($"main a[href='/saker/{id}/samtykke']"));
    }

    [Fact]
    public async Task Meeting_NothingFilledIn_NamesAllThatIsMissingAndWritesNothing()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        var before = await VersionAsync(id);

        var refused = await (await kari.FormAsync($"/saker/{id}/moter/nytt", "meeting")).With("Meeting.Place", " ").Without("Meeting.Invited").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg en møtetype", "Skriv tidspunktet for møtet", "Skriv stedet for møtet", "Velg minst én som skal inviteres"], refused.Faults());
        Assert.Equal(["Meeting-Arena", "Meeting-At", "Meeting-Place", "Meeting-Invited"], refused.FaultFields());
        Assert.Equal(before, await VersionAsync(id));
    }

    [Theory]
    [InlineData("2026-04-31T10:00", "Skriv en gyldig dato og et gyldig klokkeslett i «Tidspunkt», for eksempel 31.12.2026 kl. 13.00")]
    [InlineData("31.04.2027 10:00", "Skriv en gyldig dato og et gyldig klokkeslett i «Tidspunkt», for eksempel 31.12.2026 kl. 13.00")]
    [InlineData("2027-05-03T24:30", "Skriv en gyldig dato og et gyldig klokkeslett i «Tidspunkt», for eksempel 31.12.2026 kl. 13.00")]
    [InlineData("2027-05-03", "Skriv en gyldig dato og et gyldig klokkeslett i «Tidspunkt», for eksempel 31.12.2026 kl. 13.00")]
    [InlineData("i morgen", "Skriv en gyldig dato og et gyldig klokkeslett i «Tidspunkt», for eksempel 31.12.2026 kl. 13.00")]
    [InlineData("0001-01-01T00:00", "Tidspunktet er passert. Velg et senere tidspunkt. Er møtet alt holdt, kan du registrere det.")]
    [InlineData("2020-06-01T10:00", "Tidspunktet er passert. Velg et senere tidspunkt. Er møtet alt holdt, kan du registrere det.")]
    [InlineData("9999-12-31T23:59", "Møtet er mer enn ett år fram i tid. Kontroller årstallet.")]
    public async Task Meeting_AtATimeThatCannotBe_IsRefusedAtItsFieldAndKeepsAllThatWasTyped(string at, string fault)
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        var before = await VersionAsync(id);
        var form = (await kari.CallingAsync(id, at)).With("Meeting.About", "Lekegruppa.");

        var refused = await form.SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal(["Meeting-At"], refused.FaultFields());
        Assert.Equal(form.Typed, FilledForm.On(refused, "meeting", kari).Typed);
        Assert.Equal(before, await VersionAsync(id));
    }

    [Fact]
    public async Task Meeting_InTheHourThatTheClockIsSetPast_IsRefusedInPlainWords()
    {
        await using var program = await WholeProgram.StartAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        program.Clock.StandsAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        var refused = await (await kari.CallingAsync(id, "2026-03-29T02:30")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Klokka stilles fram denne natten, og dette klokkeslettet finnes ikke. Velg et annet."], refused.Faults());
        (await (await kari.CallingAsync(id, "29.3.2026 kl. 14.30")).SendAsync()).Done();
        Assert.Contains("Tidspunkt: søndag 29. mars kl. 14.30", await kari.NewestAsync(id));
    }

    [Theory]
    [InlineData("Meeting.Arena", "ressursteam", "Velg en møtetype fra listen.")]
    [InlineData("Meeting.Arena", "nettverksmote", "Velg en møtetype fra listen.")]
    [InlineData("Meeting.Invited", "mona-lie", "Velg noen som er rundt barnet.")]
    [InlineData("Meeting.Invited", "kirken", "Velg en tjeneste fra listen.")]
    [InlineData("Meeting.Invited", "ppt", "På nivå 1 er det bare egen tjeneste som deltar. Gå til nivå 2 først.")]
    public async Task Meeting_WithWhatCannotBeChosen_IsRefusedAtItsFieldAndWritesNothing(string field, string value, string fault)
    {
        var program = await shared.ProgramAsync();
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        var before = await VersionAsync(id);
        if (value == "mona-lie") value = $"{await program.PersonAsync(value)}";

        var refused = await (await kari.CallingAsync(id)).With(field, value).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal([field.Replace('.', '-')], refused.FaultFields());
        Assert.Equal(before, await VersionAsync(id));
    }

    [Fact]
    public async Task Meeting_WithAServiceWhoseConsentWasWithdrawnMeanwhile_IsRefusedByNameAfterTheConflict()
    {
        var program = await shared.ProgramAsync();
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();
        await program.ConsentAsync(id, "ppt");
        await kari.GoToLevelAsync(id, "GoToTwoServices");
        var form = (await kari.CallingAsync(id)).With("Meeting.Invited", "ppt");
        await program.WithdrawAsync(id, "ppt");

        var first = await form.SendAsync();
        var again = await form.Copy().With("Meeting.SeenVersion", $"{await VersionAsync(id)}").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, first.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(["Det er ikke samtykke til Pedagogisk-psykologisk tjeneste (PPT) nå, så tjenesten kan ikke inviteres. Be om samtykke først."], again.Faults());
        Assert.Equal(["Meeting-Invited"], again.FaultFields());
    }

    [Fact]
    public async Task Meeting_ThatHasBeen_IsWrittenDownAndWaitsForItsMinutes()
    {
        var kari = await KariAsync();
        var id = await kari.FollowUpAsync();

        var early = await (await kari.RecordingAsync(id, MeetingDeeds.At(1))).SendAsync();
        var done = await (await kari.RecordingAsync(id)).SendAsync();

        Assert.Equal(["Tidspunktet er fram i tid. Skal møtet holdes senere, kaller du inn til det."], early.Faults());
        Assert.Equal("Registrer et møte dere har hatt", early.Heading);
        Assert.Equal($"/saker/{id}/moter/1", done.LeadsTo());
        Assert.Equal("Kari Lunde registrerte møte 1, som har vært", (await kari.SentencesAsync(id))[0]);
        Assert.Contains("minutes", (await kari.GetAsync($"/saker/{id}/moter/1")).Forms());
    }

    [Fact]
    public async Task Meeting_ToTheOneWhoOnlyTakesPart_IsReadButNotOffered()
    {
        var (kari, hege) = (await KariAsync(), await (await shared.ProgramAsync()).AsAsync("Hege Solli", "Ansatt"));
        var id = await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");
        await kari.CallAsync(id);

        var (form, meeting) = (await hege.GetAsync($"/saker/{id}/moter/nytt"), await hege.GetAsync($"/saker/{id}/moter/1"));

        Assert.DoesNotContain("meeting", form.Forms());
        Assert.Contains("Du har ikke denne oppgaven i saken.", form.Text, StringComparison.Ordinal);
        Assert.Contains("Møterom 2", meeting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Avlys møtet", meeting.Text, StringComparison.Ordinal);
    }

    private async Task<int> VersionAsync(Guid id) => await (await shared.ProgramAsync()).VersionAsync(id);

    private async Task<Browser> KariAsync() => await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
}
