using System.Net;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>What holds for every form of levels 1 to 3: sent twice, sent by another, written meanwhile, closed meanwhile.</summary>
public sealed class FollowUpFormTests(SharedProgram shared)
{
    private const string Closed = "Saken er avsluttet. Den kan leses, men ikke endres.";
    private const string NotYours = "Du har ikke denne oppgaven i saken.";

    // Those who take part may write notes, evaluate what is theirs, and end their own part: then another rule says no.
    private static readonly Dictionary<string, string> OtherFaults = new()
    {
        ["evaluation"] = "Bare den som har stafettpinnen, eller den som er ansvarlig for tiltaket, kan evaluere det.",
        ["correction"] = "Du kan bare rette eller holde tilbake det du selv har skrevet.",
    };

    public static TheoryData<string> Forms => [.. ReadyForms.OfOpen];

    // With the case the offer ends, and with it the part of the one it was made to.
    public static TheoryData<string> FormsOfTheHolder => [.. ReadyForms.OfOpen.Where(form => form is not ("accept" or "decline"))];

    public static TheoryData<string> FormsOfOthers => [.. ReadyForms.OfOpen.Where(form => form is not ("note" or "end"))];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_SentTwice_IsDoneOnce(string form)
    {
        var program = await shared.ProgramAsync();
        var ready = await program.ReadyAsync(form);
        var before = await program.VersionAsync(ready.Concern);

        (await ready.Form.Copy().SendAsync()).Done();
        var after = await program.VersionAsync(ready.Concern);
        var again = await ready.Form.Copy().SendAsync();

        Assert.Equal(ready.Concern, again.Concern());
        Assert.True(after > before, "nothing was written");
        Assert.Equal(after, await program.VersionAsync(ready.Concern));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_SomebodyElseWroteFirst_ShowsTheirTextKeepsOnesOwnAndGoesThroughTheSecondTime(string form)
    {
        var program = await shared.ProgramAsync();
        var ready = await program.ReadyAsync(form);
        await (await program.AsAsync("Hege Solli", "Ansatt")).NoteAsync(ready.Concern, "Det Hege skrev.");
        var before = await program.VersionAsync(ready.Concern);

        var conflict = await ready.Form.SendAsync();
        var shown = FilledForm.On(conflict, ready.Form.Handler, ready.Sender);

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Noen andre skrev først", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Det Hege skrev.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(ready.Form.Typed, shown.Typed);
        Assert.Equal(before, await program.VersionAsync(ready.Concern));
        (await shown.SendAsync()).Done();
        Assert.True(await program.VersionAsync(ready.Concern) > before, "nothing was written");
    }

    [Theory]
    [MemberData(nameof(FormsOfTheHolder))]
    public async Task Form_TheCaseWasClosedMeanwhile_IsAConflictToldInWords(string form)
    {
        var program = await shared.ProgramAsync();
        var ready = await program.ReadyAsync(form);
        var kari = await program.AsAsync("Kari Lunde");
        if (form == "evaluation") await kari.EvaluateAsync(ready.Concern);
        await kari.CloseFollowUpAsync(ready.Concern);
        var before = await program.VersionAsync(ready.Concern);

        var stale = await ready.Form.SendAsync();
        var shown = FilledForm.On(stale, ready.Form.Handler, ready.Sender);
        var refused = await shown.SendAsync();

        Assert.Equal([HttpStatusCode.Conflict, HttpStatusCode.Conflict], [stale.Status, refused.Status]);
        Assert.Equal([Closed], refused.Faults());
        Assert.Equal(Texts(ready.Form), Texts(FilledForm.On(refused, ready.Form.Handler, ready.Sender)));
        Assert.Equal(before, await program.VersionAsync(ready.Concern));
    }

    [Theory]
    [MemberData(nameof(FormsOfOthers))]
    public async Task Form_SentByOneWhoOnlyTakesPart_IsRefusedKeepsTheTextAndWritesNothing(string form)
    {
        var program = await shared.ProgramAsync();
        var ready = await program.ReadyAsync(form);
        var hege = await program.AsAsync("Hege Solli", "Ansatt");
        var before = await program.VersionAsync(ready.Concern);

        var refused = await (await ready.Form.MadeUpByAsync(hege)).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([OtherFaults.GetValueOrDefault(form, NotYours)], refused.Faults());
        Assert.Equal(Texts(ready.Form), Texts(FilledForm.On(refused, ready.Form.Handler, hege)));
        Assert.Equal(before, await program.VersionAsync(ready.Concern));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_SentByAStranger_IsNotThereAndWritesNothing(string form)
    {
        var program = await shared.ProgramAsync();
        var ready = await program.ReadyAsync(form);
        var before = await program.VersionAsync(ready.Concern);

        var refused = await (await ready.Form.MadeUpByAsync(await program.AsAsync("Mona Lie"))).SendAsync();

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Equal("Fant ikke siden", refused.Heading);
        Assert.Equal(before, await program.VersionAsync(ready.Concern));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_WithoutTheTokenAgainstForgery_IsRefusedAndWritesNothing(string form)
    {
        var program = await shared.ProgramAsync();
        var ready = await program.ReadyAsync(form);
        var before = await program.VersionAsync(ready.Concern);

        var refused = await ready.Form.Without("__RequestVerificationToken").SendAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Det gikk ikke", refused.Heading);
        Assert.Equal(before, await program.VersionAsync(ready.Concern));
    }

    // What was chosen from a list may be gone from it; what was written stays.
    private static List<string> Texts(FilledForm form) => [.. form.Typed.Where(field => field.EndsWith('.'))];
}
