using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>Meetings as the family meets them: called, answered, and the minutes afterwards.</summary>
public sealed class FamilyMeetingTests(SharedProgram shared)
{
    [Fact]
    public async Task NextMeeting_ReadByFamily_TellsWhenWhereAndWhoAndWaitsForAnAnswer()
    {
        var (_, marte, id) = await CalledAsync();

        var page = await marte.GetAsync($"/mitt-barn/{id}");

        var box = page.Box("Neste møte");
        foreach (var said in new[] { "kl. 14.00", "Møterom 2", "Kari Lunde, kontaktlærer", "Jonas Testesen, foresatt" }) Assert.Contains(said, box, StringComparison.Ordinal);
        Assert.Contains("Emil: Du er innkalt til møte", Assert.Single(await WaitingAsync(marte, id)), StringComparison.Ordinal);
        Assert.Contains("Du er innkalt til møte", page.Box("Dette venter på deg"), StringComparison.Ordinal);
        Assert.DoesNotContain("/saker", page.Document.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Comes", "", "Marte Testesen kommer til møte 1", "Du har svart: Kommer.")]
    [InlineData("Cannot", "", "Marte Testesen kan ikke komme til møte 1", "Du har svart: Kan ikke.")]
    [InlineData("AnotherTime", "Torsdag etter klokka tre.", "Marte Testesen foreslo et annet tidspunkt for møte 1", "Du har svart: Foreslår et annet tidspunkt.")]
    public async Task Invitation_Answered_StandsInTheLogAndOnTheMeeting(string says, string text, string sentence, string answered)
    {
        var (kari, marte, id) = await CalledAsync();

        var done = await (await marte.FamilyFormAsync(id, "invitation-1")).With("Invitation.Says", says).With("Invitation.Text", text).SendAsync();

        Assert.Equal($"/mitt-barn/{id}?gjort=svar", done.LeadsTo());
        Assert.Equal(sentence, (await kari.SentencesAsync(id))[0]);
        Assert.Contains("Svar fra Marte Testesen", (await kari.GetAsync($"/saker/{id}/moter/1")).Text, StringComparison.Ordinal);
        var page = await marte.GetAsync($"/mitt-barn/{id}?gjort=svar");
        Assert.Contains("Ingenting venter på deg nå.", page.Box("Dette venter på deg"), StringComparison.Ordinal);
        Assert.Contains(answered, page.Text, StringComparison.Ordinal);
        Assert.Contains("Svaret ditt er lagret", page.Text, StringComparison.Ordinal);
        Assert.Empty(await WaitingAsync(marte, id));
    }

    [Fact]
    public async Task Invitation_AnotherTimeWithoutSayingWhich_IsRefusedAtTheField()
    {
        var (_, marte, id) = await CalledAsync();

        var refused = await (await marte.FamilyFormAsync(id, "invitation-1")).With("Invitation.Says", "AnotherTime").SendAsync();
        var silent = await (await marte.FamilyFormAsync(id, "invitation-1")).SendAsync();

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], [refused.Status, silent.Status]);
        Assert.Equal(["Skriv hvilket tidspunkt som passer"], refused.Faults());
        Assert.Equal(["Svar om du kommer"], silent.Faults());
    }

    [Fact]
    public async Task Invitation_AnsweredAfterAnEmployeeWroteOfSomethingElse_GoesThroughAndTwiceIsOnce()
    {
        var (kari, marte, id) = await CalledAsync();
        var form = (await marte.FamilyFormAsync(id, "invitation-1")).With("Invitation.Says", "Comes");
        await kari.NoteAsync(id);

        (await form.Copy().SendAsync()).Done();
        var after = await VersionAsync(id);
        (await form.Copy().SendAsync()).Done();

        Assert.Equal(after, await VersionAsync(id));
    }

    [Fact]
    public async Task Invitation_ToAMeetingMovedMeanwhile_IsAskedAgain()
    {
        var (kari, marte, id) = await CalledAsync();
        var form = (await marte.FamilyFormAsync(id, "invitation-1")).With("Invitation.Says", "Comes");
        (await (await kari.ChangingAsync(id)).SendAsync()).Done();
        var before = await VersionAsync(id);

        var conflict = await form.SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Møtet er endret mens du svarte.", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Møterom 3", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(before, await VersionAsync(id));
    }

    [Fact]
    public async Task Invitation_ToAMeetingCalledOffOrToNone_IsRefusedAndToAClosedCaseAConflict()
    {
        var (kari, marte, id) = await CalledAsync();
        var form = (await marte.FamilyFormAsync(id, "invitation-1")).With("Invitation.Says", "Comes");
        (await (await kari.CancellingAsync(id)).SendAsync()).Done();
        var off = await form.Copy().SendAsync();
        var none = await form.Copy().With("_handler", "invitation-7").SendAsync();
        await kari.CloseFollowUpAsync(id);
        var closed = await form.Copy().SendAsync();

        Assert.Equal(["Møtet er holdt eller avlyst og kan ikke endres."], off.Faults());
        Assert.Equal(["Møtet finnes ikke."], none.Faults());
        Assert.Equal(HttpStatusCode.Conflict, closed.Status);
    }

    [Fact]
    public async Task Invitation_OfOneWhoIsNotCalled_IsNotOfferedAndRefusedThoughSent()
    {
        var program = await shared.ProgramAsync();
        var (kari, jonas) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Jonas Testesen"));
        var id = await program.ReadByFamilyAsync();
        (await (await kari.CallingAsync(id)).With("Meeting.Invited", $"{await program.PersonAsync("marte-testesen")}").SendAsync()).Done();
        var form = (await (await program.AsAsync("Marte Testesen")).FamilyFormAsync(id, "invitation-1")).With("Invitation.Says", "Comes");
        var token = (await jonas.FamilyFormAsync(id, "comment"))["__RequestVerificationToken"];

        var page = await jonas.GetAsync($"/mitt-barn/{id}");
        var refused = await form.SentBy(jonas).With("__RequestVerificationToken", token).SendAsync();

        Assert.Contains("Møterom 2", page.Box("Neste møte"), StringComparison.Ordinal);
        Assert.DoesNotContain("invitation-1", page.Forms());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Bare de som er innkalt til møtet, kan velges her."], refused.Faults());
    }

    [Fact]
    public async Task LastMeeting_Held_ShowsTheMinutesAndTheNextDayAgreed()
    {
        var program = await shared.ProgramAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        await kari.MeetingBegunAsync(id);
        (await (await kari.MinutesAsync(id)).With("Minutes.Next", FollowUpDeeds.Day(30)).SendAsync()).Done();

        var page = await marte.GetAsync($"/mitt-barn/{id}");

        Assert.Contains("Vi snakket om friminuttene.", page.Box("Siste møte"), StringComparison.Ordinal);
        Assert.Contains("Lekegruppa fortsetter.", page.Box("Siste møte"), StringComparison.Ordinal);
        Assert.Contains("Vi ble enige om å møtes", page.Box("Neste møte"), StringComparison.Ordinal);
        Assert.DoesNotContain("/saker", page.Document.Source.Text, StringComparison.Ordinal);
    }

    private async Task<(Browser Kari, Browser Marte, Guid Id)> CalledAsync()
    {
        var program = await shared.ProgramAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        await kari.CallAsync(id);
        return (kari, marte, id);
    }

    // What waits for an answer in this log, on the first page.
    private static async Task<IReadOnlyList<string>> WaitingAsync(Browser marte, Guid id) =>
        [.. (await marte.GetAsync("/mitt-barn")).Document.QuerySelectorAll($".waiting a[href='/mitt-barn/{id}']").Select(link => link.ParentElement!.TextContent)];

    private async Task<int> VersionAsync(Guid id) => await (await shared.ProgramAsync()).VersionAsync(id);
}
