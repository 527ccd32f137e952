using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Testing.Law;

/// <summary>
/// A concern on its way, told deed by deed through the public verbs and the access table, an hour between each.
/// Immutable: each deed is a new story. Who does a deed is a usual one unless the test says otherwise.
/// </summary>
public sealed partial class ConcernStory
{
    private static readonly ConcernId Id = new(new Guid(100, 0, 0, new byte[8]));

    private ConcernStory(Concern concern, DateTimeOffset now) => (Concern, Now) = (concern, now);

    /// <summary>The concern as it stands.</summary>
    public Concern Concern { get; }

    /// <summary>When the next deed is done.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The day in Oslo of the next deed.</summary>
    public DateOnly Today => Oslo.Day(Now);

    /// <summary>The last line of the log.</summary>
    public Recorded Last => Concern.Lines[^1];

    /// <summary>Begins with the wonder.</summary>
    public static ConcernStory Begin(NewWonder wonder, Actor author, DateTimeOffset now)
    {
        var entry = wonder.Register(author, Modum.Pack, Oslo.Day(now));
        return new(Concern.From(Id, [new Recorded(1, entry.OccurredAt(now), now, author.Person, entry)]), now.AddHours(1));
    }

    /// <summary>The same, so much later.</summary>
    public ConcernStory Later(TimeSpan time) => new(Concern, Now + time);

    /// <summary>A deed by the front door: the access table is asked, the law decides, the entry is recorded.</summary>
    /// <exception cref="DeedRefused">The access table says no.</exception>
    /// <exception cref="RuleBroken">The law says no.</exception>
    public ConcernStory By(Actor actor, Deed deed, Func<Concern, Entry> verb) => By(actor, deed, concern => [verb(concern)]);

    /// <summary>A deed that records several entries, by the front door.</summary>
    /// <exception cref="DeedRefused">The access table says no.</exception>
    /// <exception cref="RuleBroken">The law says no.</exception>
    public ConcernStory By(Actor actor, Deed deed, Func<Concern, IReadOnlyList<Entry>> verb)
    {
        var verdict = Permissions.Decide(deed, Concern.StandingOf(actor, Now));
        if (verdict is not (Verdict.Allowed or Verdict.NotNow)) throw new DeedRefused(deed, verdict);
        var entries = verb(Concern);
        return verdict == Verdict.Allowed ? Told(actor, entries) : throw new DeedRefused(deed, verdict);
    }

    /// <summary>More was observed.</summary>
    public ConcernStory Observed(string? text = "Det samme i dag.", Actor? by = null) =>
        By(by ?? Fjellglimt.Kari, Deed.AddObservation, concern => concern.AddObservation(text));

    /// <summary>Given on to a colleague, Ida.</summary>
    public ConcernStory HandedOn(Actor? to = null, string? message = null, Actor? by = null) =>
        By(by ?? Fjellglimt.Kari, Deed.HandOnWonder, concern => concern.HandOn((to ?? Fjellglimt.Ida).AsColleague(), message, Modum.Pack));

    /// <summary>Shared with a leader, Per.</summary>
    public ConcernStory SharedWithLeader(Actor? leader = null, string? message = null, Actor? by = null) =>
        By(by ?? Fjellglimt.Kari, Deed.ShareWithLeader, concern => concern.ShareWithLeader((leader ?? Fjellglimt.Per).AsColleague(), message));

    /// <summary>Talked over with the guardians, today.</summary>
    public ConcernStory TalkedWithGuardians(DateOnly? on = null, string? with = "Mor", string? text = "Hun ser det samme hjemme.", Actor? by = null) =>
        By(by ?? Fjellglimt.Kari, Deed.RecordConversation, concern => concern.RecordConversation(on ?? Today, with, text, Today));

    /// <summary>The leader, Per, answered.</summary>
    public ConcernStory Answered(string? text = "Takk. Snakk med de foresatte først.", Actor? by = null) =>
        By(by ?? Fjellglimt.Per, Deed.GiveFeedback, concern => concern.GiveFeedback(text));

    /// <summary>Closed: no ground for concern.</summary>
    public ConcernStory Closed(string? reason = "Han har fått en venn.", Actor? by = null) =>
        By(by ?? Fjellglimt.Kari, Deed.CloseWithoutConcern, concern => concern.CloseWithoutConcern(reason));

    /// <summary>An entry corrected by the one who wrote it.</summary>
    public ConcernStory Corrected(int sequence = 1, string? newText = "Emil står ofte alene.", string? reason = "Det var for skarpt.", Actor? by = null)
    {
        var corrector = by ?? Fjellglimt.Kari;
        return By(corrector, Deed.CorrectEntry, concern => concern.Correct(corrector, sequence, newText, reason, Now));
    }

    private ConcernStory Told(Actor actor, IReadOnlyList<Entry> entries)
    {
        var lines = entries.Select((entry, at) => new Recorded(Concern.Version + at + 1, entry.OccurredAt(Now), Now, actor.Person, entry)).ToList();
        return new(Concern.With(lines), Now.AddHours(1));
    }
}
