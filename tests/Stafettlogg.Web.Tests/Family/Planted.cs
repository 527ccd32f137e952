using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Family;
using Stafettlogg.Casework.Levels;
using Stafettlogg.Casework.Log;
using Stafettlogg.Casework.Measures;
using Stafettlogg.Casework.Meetings;
using Stafettlogg.Casework.Participants;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>A case at Fjellglimt skole with a canary in every field that anybody writes in; the registers' own names of places and people are canaries besides (R11).</summary>
internal sealed class Planted(WholeProgram program, string child, string her, string him)
{
    private const string Kari = "kari-lunde";

    /// <summary>In every text.</summary>
    public const string Canary = "KANARI";

    /// <summary>What places the family: the texts, and what the registers and the pack know of unit, services, staff and municipality.</summary>
    public static readonly IReadOnlyList<string> Placing =
    [
        Canary, "Fjellglimt", "Familiens hus", "Undervisningsetaten", "Modum", "Kari Lunde", "Lunde", "Per Haugen", "Haugen", "Hanne Vik", "Liv Aas", "Hege Solli", "Ingrid Dahl",
        "kontaktlærer", "rektor", "helsesykepleier", "koordinator", "PP-rådgiver", "Barne- og ungdomsskole", "kolehelsetjeneste", "(BTI)", "evalueringsmote", "Evalueringsmøte",
    ];

    private ConcernId id;

    private DateOnly Today => Oslo.Day(program.Clock.GetUtcNow());

    /// <summary>Writes all of it; the case.</summary>
    public async Task<Guid> WriteAsync()
    {
        id = new(await program.OpenedAsync(child, wonder: "KANARI-undring", talk: "KANARI-samtale"));
        await ConsentsAsync();
        await DoAsync((version, deed) => new GoUp(id, version, deed, Stage.TwoServices, "KANARI-nivaa", null));
        var (hanne, house) = (await program.PersonAsync("hanne-vik"), await program.UnitOfAsync("hanne-vik"));
        await DoAsync((version, deed) => new AddParticipant(id, version, deed, house, hanne, "KANARI-oppgave"));
        await (await program.AsAsync("Hanne Vik")).GetAsync($"/saker/{id}"); // reads, so that the family is told where she serves
        await DoAsync((version, deed) => new WriteNote(id, version, deed, NoteKind.Note, "KANARI-notat"));
        var note = await program.VersionAsync(id.Value);
        await DoAsync((version, deed) => new CorrectEntry(id, version, deed, note, "KANARI-rettet", "KANARI-rettegrunn"));
        await MeasuresAsync(hanne);
        await MeetingsAsync();
        var mother = await program.AsAsync(Testing.Programs.DemoPeople.Find(her).Name);
        (await (await mother.FamilyFormAsync(id.Value, "comment")).With("Comment.Text", "KANARI-kommentar").SendAsync()).Done();
        await DoAsync((version, deed) => new DecideWayForward(id, version, deed, WayForward.Continue, "KANARI-vei"));
        (await (await (await program.AsAsync("Liv Aas")).EmergencyFormAsync(child, "KANARI-nod")).SendAsync()).Done();
        return id.Value;
    }

    private async Task ConsentsAsync()
    {
        var terms = Testing.Law.ConcernStory.Terms with { Information = "KANARI-opplysninger", LeftOut = "KANARI-utelatt" };
        foreach (var guardian in new[] { her, him })
        {
            var person = await program.PersonAsync(guardian);
            await DoAsync((version, deed) => new RegisterConsent(
                id, version, deed, new(person, [Domain.Consent.Consents.FamilyReads, "skolehelsetjeneste", "ppt"], OnPaper: true, Today.AddDays(90), terms)));
        }

        var father = await program.PersonAsync(him);
        await DoAsync((version, deed) => new RecordGuardian(id, version, deed, father, Responsibility.Yes, ResponsibilitySource.Certificate, "KANARI-attest"));
    }

    private async Task MeasuresAsync(PersonId hanne)
    {
        await DoAsync((version, deed) => new RecordMeasure(
            id, version, deed, new NewMeasure("KANARI-tiltak", "KANARI-maal", "lek", "skole", hanne, Today.AddDays(7), Today.AddDays(40))));
        await DoAsync((version, deed) => new EvaluateMeasure(
            id, version, deed, new MeasureEvaluation(1, Carried.Yes, Effect.Some, "KANARI-stemme", "KANARI-syn", "KANARI-vurdering", MeasureBecomes.Changed, Today.AddDays(50), "KANARI-nytt")));
    }

    // One that has been, with minutes; one to come, to which both are called, changed and answered by her.
    private async Task MeetingsAsync()
    {
        IReadOnlyList<Invitee> called = [Invitee.Of(await program.PersonAsync(Kari)), Invitee.Of(await program.PersonAsync(her)), Invitee.Of(await program.PersonAsync(him))];
        await DoAsync((version, deed) => new CallMeeting(
            id, version, deed, new NewMeeting("evalueringsmote", Today.AddDays(-1), new TimeOnly(14, 0), "KANARI-sted", called, "KANARI-spraak", "KANARI-om", Afterwards: true)));
        await DoAsync((version, deed) => new HoldMeeting(
            id, version, deed, new MeetingMinutes(1, called, [], "KANARI-andre", "KANARI-referat", "KANARI-beslutning", null, "KANARI-barnet", null, Today.AddDays(20))));
        await DoAsync((version, deed) => new CallMeeting(
            id, version, deed, new NewMeeting("evalueringsmote", Today.AddDays(9), new TimeOnly(14, 0), "KANARI-neste", called, "KANARI-tolk", "KANARI-tema")));
        await DoAsync((version, deed) => new ChangeMeeting(
            id, version, deed, new MeetingChange(2, Today.AddDays(10), new TimeOnly(15, 0), "KANARI-flyttet", called, "KANARI-tegn", "KANARI-hvorfor")));
    }

    private Task<Casework.Store.DeedResult> DoAsync(Func<int, DeedId, Casework.Access.Wish> wish) => program.DoAsync(Kari, id, wish);
}
