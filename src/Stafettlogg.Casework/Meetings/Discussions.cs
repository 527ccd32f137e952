using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Meetings;

/// <summary>
/// Talking a worry over with a team without saying whom it is about (Norwegian: anonym drøfting; domain.md 4). What was asked and advised is kept
/// apart from every concern, and only its writer reads it, and the unit's leaders when the writer shares it. Every look is recorded.
/// </summary>
public sealed class Discussions
{
    private readonly DiscussionStore store;
    private readonly AccessLog accesses;
    private readonly ActorDirectory directory;
    private readonly People people;
    private readonly MunicipalityPacks packs;
    private readonly TimeProvider time;

    internal Discussions(DiscussionStore store, AccessLog accesses, ActorDirectory directory, People people, MunicipalityPacks packs, TimeProvider time)
    {
        (this.store, this.accesses, this.directory) = (store, accesses, directory);
        (this.people, this.packs, this.time) = (people, packs, time);
    }

    private DateOnly Today => Oslo.Day(time.GetUtcNow());

    /// <summary>Those that are the actor's own or shared with them as leader, newest first.</summary>
    public async Task<IReadOnlyList<Discussion>> MineAsync(Actor actor, CancellationToken cancel)
    {
        await RecordAsync(actor, AccessLog.ListDiscussions, AccessLog.Allowed, cancel);
        var all = await store.OfAsync(actor.Person, LedBy(actor), cancel);
        return [.. all.Select(one => Opened(one, actor)).OrderByDescending(one => one.AskedOn)];
    }

    /// <summary>One of them.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    public async Task<Discussion> ReadAsync(Guid id, Actor actor, CancellationToken cancel) => Opened(await FindAsync(id, actor, AccessLog.ReadDiscussion, cancel), actor);

    /// <summary>Asks a team.</summary>
    /// <exception cref="RuleBroken">They serve nowhere in the municipality, it has no such team, or the text is missing or too long.</exception>
    /// <exception cref="GivesAway">The text tells whom it is about.</exception>
    public async Task<Guid> AskAsync(AskTeam wish, Actor actor, CancellationToken cancel)
    {
        var pack = packs.Find(wish.Municipality) ?? throw new RuleBroken(Rule.MunicipalityNotSetUp);
        if (actor.Role != ActorRole.Employee || actor.For(wish.Municipality).Posts.Count == 0) throw new RuleBroken(Rule.NotOfTheUnit);
        if (!pack.Wonder.DiscussedAnonymouslyIn.Contains(wish.Arena)) throw new RuleBroken(Rule.UnknownMeetingArena);
        var question = await AnonymousAsync(wish.Question, wish.Sure, actor, cancel);
        var id = wish.DeedId.Value;
        await AddAsync(id, 1, new(wish.Municipality, actor.Person, SharedIn: null, Today), wish.DeedId, new(wish.Arena, question), actor, cancel);
        return id;
    }

    /// <summary>Writes down what the team advised.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    /// <exception cref="RuleBroken">It is another's, the text is missing or too long, or the day is not yet.</exception>
    /// <exception cref="GivesAway">The text tells whom it is about.</exception>
    public async Task AdviseAsync(Guid id, DeedId deed, DateOnly on, string? advice, bool sure, Actor actor, CancellationToken cancel)
    {
        var found = await OwnAsync(id, actor, cancel);
        if (on > Today) throw new RuleBroken(Rule.MeetingInFuture);
        var advised = await AnonymousAsync(advice, sure, actor, cancel);
        await AddAsync(id, found.Lines.Count + 1, new(found.Municipality, actor.Person, SharedIn: null, Today), deed, new(Advice: advised, AdvisedOn: on), actor, cancel);
    }

    /// <summary>Lets the leaders of one of the writer's units read it from now on.</summary>
    /// <exception cref="NotThere">Not theirs, or not there.</exception>
    /// <exception cref="RuleBroken">It is another's, shared already, or the writer does not serve in the unit.</exception>
    public async Task ShareAsync(Guid id, DeedId deed, UnitId unit, Actor actor, CancellationToken cancel)
    {
        var found = await OwnAsync(id, actor, cancel);
        if (found.IsShared) throw new RuleBroken(Rule.SharedWithLeaderAlready);
        if (actor.For(found.Municipality).PostIn(unit) is null) throw new RuleBroken(Rule.NotOfTheUnit);
        await AddAsync(id, found.Lines.Count + 1, new(found.Municipality, actor.Person, unit, Today), deed, new(), actor, cancel);
    }

    private async Task AddAsync(Guid id, int sequence, DiscussionHead head, DeedId deed, DiscussionLine line, Actor actor, CancellationToken cancel)
    {
        var access = await accesses.DraftAsync(default, actor, AccessLog.WriteDiscussion, AccessLog.Allowed, cancel);
        if (!await store.AddAsync(id, sequence, head, deed, line, access, cancel)) throw new WrittenMeanwhile(default);
    }

    private async Task<StoredDiscussion> OwnAsync(Guid id, Actor actor, CancellationToken cancel)
    {
        var found = await store.FindAsync(id, actor.Person, LedBy(actor), cancel);
        if (found?.Author == actor.Person) return found;
        await RecordAsync(actor, AccessLog.WriteDiscussion, AccessLog.Refused, cancel);
        throw found is null ? new NotThere() : new RuleBroken(Rule.NotYourDeed);
    }

    private async Task<StoredDiscussion> FindAsync(Guid id, Actor actor, string deed, CancellationToken cancel)
    {
        var found = await store.FindAsync(id, actor.Person, LedBy(actor), cancel);
        await RecordAsync(actor, deed, found is null ? AccessLog.Refused : AccessLog.Allowed, cancel);
        return found ?? throw new NotThere();
    }

    // The children of the writer's units, and those who care for them: whom else could it be about?
    private async Task<string> AnonymousAsync(string? typed, bool sure, Actor actor, CancellationToken cancel)
    {
        var text = Prose.Required(typed);
        var children = await directory.ChildrenOfAsync([.. actor.Posts.Select(post => post.Unit)], cancel);
        var guardians = await directory.GuardiansOfAllAsync(children, cancel);
        var names = (await people.CardsAsync([.. children, .. guardians], cancel)).Values.Where(card => card.IsReadable).Select(card => card.Name);
        return Anonymity.FaultOf(text, names) is { } fault && !(fault == AnonymityFault.OneName && sure) ? throw new GivesAway(fault) : text;
    }

    private Task RecordAsync(Actor actor, string deed, string outcome, CancellationToken cancel) => accesses.RecordAsync(default, actor, deed, outcome, cancel);

    private static List<(MunicipalityId Municipality, UnitId Unit)> LedBy(Actor actor) =>
        actor.Role == ActorRole.Employee ? [.. actor.Posts.Where(post => post.IsLeader).Select(post => (post.Municipality, post.Unit))] : [];

    private static Discussion Opened(StoredDiscussion stored, Actor actor) => new(
        stored.Id, stored.Municipality, stored.Author == actor.Person, stored.IsShared, stored.Lines[0].Said.Arena!, stored.Lines[0].On, stored.Lines[0].Said.Question!,
        [.. stored.Lines.Where(line => line.Said.Advice is not null).Select(line => new Advice(line.Said.AdvisedOn!.Value, line.Said.Advice!))]);
}

/// <summary>The wish to ask a team (Norwegian: ny anonym drøfting).</summary>
/// <param name="DeedId">The deed's own id, and the discussion's.</param>
/// <param name="Municipality">Whose team.</param>
/// <param name="Arena">Which team, by the pack's key.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Sure">A word that looks like a name has been pointed out, and is none.</param>
public sealed record AskTeam(DeedId DeedId, MunicipalityId Municipality, string Arena, string? Question, bool Sure);

/// <summary>An anonymous discussion (Norwegian: anonym drøfting).</summary>
/// <param name="Id">Which.</param>
/// <param name="Municipality">Whose team.</param>
/// <param name="IsOwn">Whether the reader wrote it.</param>
/// <param name="IsShared">Whether the unit's leaders may read it.</param>
/// <param name="Arena">Which team.</param>
/// <param name="AskedOn">The day.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Advices">What the team advised, in order.</param>
public sealed record Discussion(
    Guid Id, MunicipalityId Municipality, bool IsOwn, bool IsShared, string Arena, DateOnly AskedOn, string Question, IReadOnlyList<Advice> Advices);

/// <summary>What a team advised (Norwegian: råd).</summary>
public sealed record Advice(DateOnly On, string Text);

/// <summary>A text that must tell of nobody tells of somebody.</summary>
public sealed class GivesAway(AnonymityFault fault) : Exception($"The text gives somebody away: {fault}.")
{
    /// <summary>How.</summary>
    public AnonymityFault Fault { get; } = fault;
}
