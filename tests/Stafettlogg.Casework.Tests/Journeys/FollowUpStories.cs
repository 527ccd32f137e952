using Stafettlogg.Casework.Baton;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Levels;
using Stafettlogg.Casework.Log;
using Stafettlogg.Casework.Measures;
using Stafettlogg.Casework.Participants;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Journeys;

/// <summary>Follow-ups told through the gate, deed by deed: Kari's log about Emil, unless a test says otherwise.</summary>
internal static class FollowUpStories
{
    public const string HealthService = "skolehelsetjeneste";

    /// <summary>Emil's log, open at level 1 with Kari as holder; the leader and the guardians know.</summary>
    public static async Task<(ActingPerson Kari, ConcernId Id)> OpenedAsync(CaseworkHost program, string child = "emil-testesen")
    {
        var kari = await program.AsAsync("kari-lunde");
        return (kari, await OpenAsync(program, kari, (await kari.WonderAsync(child)).Concern));
    }

    public static async Task<ConcernId> OpenAsync(CaseworkHost program, ActingPerson author, ConcernId id)
    {
        await author.ShareAsync(id, await program.PersonAsync("per-haugen"));
        await author.TalkAsync(id);
        await author.DoAsync(id, (version, deed) => new OpenLog(id, version, deed, author.Id, "Vi vil hjelpe Emil."));
        return id;
    }

    /// <summary>Both guardians have consented on paper to the service.</summary>
    public static async Task ConsentAsync(CaseworkHost program, ActingPerson holder, ConcernId id, params string[] services)
    {
        foreach (var guardian in new[] { "marte-testesen", "jonas-testesen" }) await OneConsentsAsync(program, holder, id, guardian, services);
    }

    public static async Task OneConsentsAsync(CaseworkHost program, ActingPerson holder, ConcernId id, string guardian, params string[] services)
    {
        var consent = new NewConsent(await program.PersonAsync(guardian), services, OnPaper: true, Today(program).AddMonths(6), Testing.Law.ConcernStory.Terms);
        await holder.DoAsync(id, (version, deed) => new RegisterConsent(id, version, deed, consent));
    }

    /// <summary>Level 2, and the baton offered to Hanne of the school health service, which the guardians consented to.</summary>
    public static async Task<(ActingPerson Kari, ActingPerson Hanne, ConcernId Id)> OfferedAsync(CaseworkHost program, bool stay = false)
    {
        var (kari, id) = await OpenedAsync(program);
        await ConsentAsync(program, kari, id, HealthService);
        await kari.DoAsync(id, (version, deed) => new GoUp(id, version, deed, Stage.TwoServices, "Vi trenger helsesykepleier.", null));
        var hanne = await program.AsAsync("hanne-vik");
        await kari.DoAsync(id, (version, deed) => new OfferBaton(id, version, deed, hanne.Actor.Posts[0].Unit, hanne.Id, "Du møter Emil ofte.", null, null, stay));
        return (kari, hanne, id);
    }

    public static Task AcceptAsync(ActingPerson by, ConcernId id) => by.DoAsync(id, (version, deed) => new AcceptBaton(id, version, deed));

    /// <summary>From wonder to close, every kind of deed of an employee on the way.</summary>
    public static async Task<ConcernId> WholeAsync(CaseworkHost program)
    {
        var (kari, hanne, id) = await OfferedAsync(program, stay: true);
        await AcceptAsync(hanne, id);
        await MeasureAsync(program, hanne, id);
        await kari.DoAsync(id, (version, deed) => new WriteNote(id, version, deed, NoteKind.BrightMoment, "Emil lo."));
        var evaluation = new MeasureEvaluation(1, Carried.Yes, Effect.Wanted, "Det er fint.", "Han er gladere.", "Det virker.", MeasureBecomes.Ended, null, null);
        await hanne.DoAsync(id, (version, deed) => new EvaluateMeasure(id, version, deed, evaluation));
        await hanne.DoAsync(id, (version, deed) => new DecideWayForward(id, version, deed, WayForward.End, "Målet er nådd."));
        await hanne.DoAsync(id, (version, deed) => new EndParticipation(id, version, deed, kari.Id));
        await hanne.DoAsync(id, (version, deed) => new CloseFollowUp(id, version, deed, ClosingReason.GoalReached, "Emil har det bra.", "Jeg har venner.", "Vi er enige."));
        return id;
    }

    public static Task MeasureAsync(CaseworkHost program, ActingPerson holder, ConcernId id)
    {
        var measure = new NewMeasure("Spill før skolen.", "Noen å være med.", "lek", "skole", holder.Id, Today(program).AddDays(7), Today(program).AddDays(42));
        return holder.DoAsync(id, (version, deed) => new RecordMeasure(id, version, deed, measure));
    }

    public static DateOnly Today(CaseworkHost program) => Oslo.Day(program.Clock.GetUtcNow());
}
