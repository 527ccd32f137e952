using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Log;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Wonders;
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
        handler.HandleAsync(new(deed ?? NewDeed(), Actor.Posts[0].Unit, about, text, ["skole"], []), Actor, default));

    /// <summary>Writes an observation.</summary>
    public async Task<DeedResult> ObserveAsync(ConcernId id, string text = "Også i dag.", int? seen = null, DeedId? deed = null)
    {
        var version = seen ?? await VersionAsync(id);
        return await host.InScopeAsync((AddObservationHandler handler) => handler.HandleAsync(new(id, version, deed ?? NewDeed(), text), Actor, default));
    }

    /// <summary>Gives the wonder on.</summary>
    public async Task<DeedResult> HandOnAsync(ConcernId id, PersonId to, string? message = null, DeedId? deed = null)
    {
        var version = await VersionAsync(id);
        return await host.InScopeAsync((HandOnWonderHandler handler) => handler.HandleAsync(new(id, version, deed ?? NewDeed(), to, message), Actor, default));
    }

    /// <summary>Shares the wonder with a leader.</summary>
    public async Task<DeedResult> ShareAsync(ConcernId id, PersonId leader, string? message = null, DeedId? deed = null)
    {
        var version = await VersionAsync(id);
        return await host.InScopeAsync((ShareWithLeaderHandler handler) => handler.HandleAsync(new(id, version, deed ?? NewDeed(), leader, message), Actor, default));
    }

    /// <summary>Records a conversation of today with guardians.</summary>
    public async Task<DeedResult> TalkAsync(ConcernId id, string with = "Mor", string text = "De ser det samme hjemme.")
    {
        var version = await VersionAsync(id);
        var today = Oslo.Day(host.Clock.GetUtcNow());
        return await host.InScopeAsync((RecordConversationHandler handler) => handler.HandleAsync(new(id, version, NewDeed(), today, with, text), Actor, default));
    }

    /// <summary>Answers as leader.</summary>
    public async Task<DeedResult> AnswerAsync(ConcernId id, string text = "Takk. Følg med videre.")
    {
        var version = await VersionAsync(id);
        return await host.InScopeAsync((GiveFeedbackHandler handler) => handler.HandleAsync(new(id, version, NewDeed(), text), Actor, default));
    }

    /// <summary>Closes: no ground for concern.</summary>
    public async Task<DeedResult> CloseAsync(ConcernId id, string reason = "Avklart med hjemmet.")
    {
        var version = await VersionAsync(id);
        return await host.InScopeAsync((CloseWithoutConcernHandler handler) => handler.HandleAsync(new(id, version, NewDeed(), reason), Actor, default));
    }

    /// <summary>Corrects an entry.</summary>
    public async Task<DeedResult> CorrectAsync(ConcernId id, int sequence, string text, string reason = "Skrivefeil.")
    {
        var version = await VersionAsync(id);
        return await host.InScopeAsync((CorrectEntryHandler handler) => handler.HandleAsync(new(id, version, NewDeed(), sequence, text, reason), Actor, default));
    }

    /// <summary>Knocks at the door.</summary>
    public Task<bool> KnockAsync(ConcernId id) => host.InScopeAsync((ConcernGate gate) => gate.AdmitAsync(id, Actor, default));

    /// <summary>Reads the log.</summary>
    public Task<ConcernView> ReadAsync(ConcernId id) => host.InScopeAsync((ReadConcern question) => question.AskAsync(id, Actor, default));

    /// <summary>Looks at their list.</summary>
    public Task<IReadOnlyList<ConcernItem>> ListAsync() => host.InScopeAsync((MyConcerns question) => question.AskAsync(Actor, default));

    /// <summary>Asks who has seen the log.</summary>
    public Task<ReadersView> ReadersAsync(ConcernId id) => host.InScopeAsync((Readers question) => question.AskAsync(id, Actor, default));

    // Past the gate, so that no access is recorded that the test did not make; zero for a concern that is not there.
    private async Task<int> VersionAsync(ConcernId id) =>
        (int)await host.Tables.NumberAsync("""SELECT coalesce(max("Version"), 0) FROM "Concern" WHERE "ConcernId" = @p0""", host.Tables.Id(id.Value));
}
