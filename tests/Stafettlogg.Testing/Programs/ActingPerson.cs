using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Log;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Testing.Programs;

/// <summary>Somebody who does deeds through their handlers, a request each; the version seen is the newest unless told.</summary>
public sealed class ActingPerson(CaseworkHost host, Actor actor)
{
    /// <summary>Who.</summary>
    public Actor Actor { get; } = actor;

    /// <summary>Their id.</summary>
    public PersonId Id => Actor.Person;

    /// <summary>A deed's id as a form gives it.</summary>
    public DeedId NewDeed() => DeedId.New(host.Clock.GetUtcNow());

    /// <summary>Writes a wonder about a child of their unit.</summary>
    public async Task<DeedResult> WonderAsync(string child, string text = "Sitter mye alene i friminuttene.", DeedId? deed = null) =>
        await WonderAsync(new About.OwnChild(await host.PersonAsync(child)), text, deed);

    /// <summary>Writes a wonder about anybody.</summary>
    public Task<DeedResult> WonderAsync(About about, string text, DeedId? deed = null) => host.InScopeAsync((RegisterWonderHandler handler) =>
        handler.HandleAsync(new(deed ?? NewDeed(), Actor.Posts[0].Unit, Actor.Posts[0].Municipality, about, text, ["skole"], []), Actor, default));

    /// <summary>Does any deed: the wish is made for the newest version, or the one the test says was seen.</summary>
    public async Task<DeedResult> DoAsync(ConcernId id, Func<int, DeedId, Wish> wish, int? seen = null, DeedId? deed = null)
    {
        var made = wish(seen ?? await VersionAsync(id), deed ?? NewDeed());
        return await host.InScopeAsync((ConcernGate gate) => gate.DoAsync(made, Actor, default));
    }

    /// <summary>Writes an observation.</summary>
    public Task<DeedResult> ObserveAsync(ConcernId id, string text = "Også i dag.", int? seen = null, DeedId? deed = null) =>
        DoAsync(id, (version, made) => new AddObservation(id, version, made, text), seen, deed);

    /// <summary>Gives the wonder on.</summary>
    public Task<DeedResult> HandOnAsync(ConcernId id, PersonId to, string? message = null, DeedId? deed = null) =>
        DoAsync(id, (version, made) => new HandOnWonder(id, version, made, to, message), deed: deed);

    /// <summary>Shares the wonder with a leader.</summary>
    public Task<DeedResult> ShareAsync(ConcernId id, PersonId leader, string? message = null, DeedId? deed = null) =>
        DoAsync(id, (version, made) => new ShareWithLeader(id, version, made, leader, message), deed: deed);

    /// <summary>Records a conversation of today with guardians.</summary>
    public Task<DeedResult> TalkAsync(ConcernId id, string with = "Mor", string text = "De ser det samme hjemme.") =>
        DoAsync(id, (version, made) => new RecordConversation(id, version, made, Oslo.Day(host.Clock.GetUtcNow()), with, text));

    /// <summary>Answers as leader.</summary>
    public Task<DeedResult> AnswerAsync(ConcernId id, string text = "Takk. Følg med videre.") =>
        DoAsync(id, (version, made) => new GiveFeedback(id, version, made, text));

    /// <summary>Closes: no ground for concern.</summary>
    public Task<DeedResult> CloseAsync(ConcernId id, string reason = "Avklart med hjemmet.") =>
        DoAsync(id, (version, made) => new CloseWithoutConcern(id, version, made, reason));

    /// <summary>Corrects an entry.</summary>
    public Task<DeedResult> CorrectAsync(ConcernId id, int sequence, string text, string reason = "Skrivefeil.") =>
        DoAsync(id, (version, made) => new CorrectEntry(id, version, made, sequence, text, reason));

    /// <summary>Says, as leader, why they need to read.</summary>
    public Task<DeedResult> StatePurposeAsync(ConcernId id, Purpose purpose = Purpose.Quality, string? text = null) =>
        DoAsync(id, (version, made) => new StatePurpose(id, version, made, purpose, text));

    /// <summary>Opens the log about a demo person in an emergency.</summary>
    public async Task<ConcernId> OpenEmergencyAsync(string child, string? text = "Barnet er ikke hentet.", DeedId? deed = null)
    {
        var about = await host.PersonAsync(child);
        return await host.InScopeAsync((ConcernGate gate) => gate.OpenEmergencyAsync(new(deed ?? NewDeed(), about, EmergencyReason.Urgent, text), Actor, default));
    }

    /// <summary>Knocks at the door of a page.</summary>
    public Task<bool> KnockAsync(ConcernId id, Deed reading = Deed.ReadLog) => host.InScopeAsync((ConcernGate gate) => gate.AdmitAsync(id, Actor, reading, default));

    /// <summary>Reads the log, or another page of it.</summary>
    public Task<ConcernView> ReadAsync(ConcernId id, Deed reading = Deed.ReadLog) =>
        host.InScopeAsync((ReadConcern question) => question.AskAsync(id, Actor, reading, default));

    /// <summary>Looks at their list.</summary>
    public async Task<IReadOnlyList<ConcernItem>> ListAsync(bool closed = false, int page = 1) =>
        (await host.InScopeAsync((MyConcerns question) => question.AskAsync(Actor, closed, page, default))).Items;

    /// <summary>Asks who has seen the log.</summary>
    public Task<ReadersView> ReadersAsync(ConcernId id) => host.InScopeAsync((Readers question) => question.AskAsync(id, Actor, default));

    // Past the gate, so that no access is recorded that the test did not make; zero for a concern that is not there.
    private async Task<int> VersionAsync(ConcernId id) => Actor.Role != ActorRole.Employee
        // The family counts what is shared; here nothing is kept from them.
        ? (int)await host.Tables.NumberAsync("""SELECT count(*) FROM "LogEntry" WHERE "ConcernId" = @p0 AND "Visibility" = 'SharedLog'""", host.Tables.Id(id.Value))
        : (int)await host.Tables.NumberAsync("""SELECT coalesce(max("Version"), 0) FROM "Concern" WHERE "ConcernId" = @p0""", host.Tables.Id(id.Value));
}
