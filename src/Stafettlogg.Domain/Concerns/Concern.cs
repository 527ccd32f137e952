using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <summary>A concern is what its log says: folded from its entries, changed by nothing else (Norwegian: sak).</summary>
public sealed partial class Concern
{
    private Concern(ConcernId id, IReadOnlyList<Recorded> lines, Wonder wonder)
    {
        Id = id;
        Lines = lines;
        Wonder = wonder;
    }

    /// <summary>Its id.</summary>
    public ConcernId Id { get; }

    /// <summary>The log, oldest first.</summary>
    public IReadOnlyList<Recorded> Lines { get; }

    /// <summary>Level 0 of it.</summary>
    public Wonder Wonder { get; }

    /// <summary>The sequence of the last entry: the version that a form has seen.</summary>
    public int Version => Lines.Count;

    /// <summary>Whose pack applies.</summary>
    public MunicipalityId Municipality => Wonder.Registered.Municipality;

    /// <summary>The unit it belongs to.</summary>
    public UnitId Unit => Wonder.Registered.Unit;

    /// <summary>Whom it is about.</summary>
    public Subject Subject => Wonder.Registered.Subject;

    /// <summary>What the level machine sees.</summary>
    public LevelFacts Facts => new()
    {
        Stage = Wonder.Closed ? Stage.ClosedNoConcern : Stage.Wonder,
        Concrete = Wonder.Concrete,
        Observed = Wonder.Observed,
        HandedOn = Wonder.Recipients.Count > 0,
        SharedWithLeader = Wonder.Leaders.Count > 0,
        LeaderHasAnswered = Wonder.LeaderHasAnswered,
        GuardiansKnow = Wonder.GuardiansKnow,
    };

    /// <summary>The concern that the entries tell of, in order from the first.</summary>
    /// <exception cref="ArgumentException">There are no entries, or a sequence is missing, or the first is no wonder.</exception>
    public static Concern From(ConcernId id, IReadOnlyList<Recorded> lines)
    {
        if (lines.Count == 0) throw new ArgumentException("A concern without entries is none.", nameof(lines));
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Sequence != at + 1) throw new ArgumentException($"Entry {at + 1} of the log is missing.", nameof(lines));
        }

        return new Concern(id, lines, lines.Skip(1).Aggregate(Wonder.From(lines[0]), (wonder, line) => wonder.After(line.Entry)));
    }

    /// <summary>The concern as it was at a past moment; null before it began.</summary>
    public Concern? AsOf(DateTimeOffset moment)
    {
        var then = Lines.TakeWhile(line => line.RecordedAt <= moment).ToList();
        return then.Count == 0 ? null : From(Id, then);
    }

    /// <summary>The concern with more entries.</summary>
    public Concern With(IEnumerable<Recorded> more) => From(Id, [.. Lines, .. more]);

    /// <summary>How the actor stands to it now: relations that the log gives and the registers still bear out.</summary>
    public Standing StandingOf(Actor actor)
    {
        var relations = new HashSet<Relation>();
        if (actor.PostIn(Unit) is not null)
        {
            if (Wonder.Author == actor.Person) relations.Add(Relation.Author);
            if (Wonder.Recipients.Contains(actor.Person)) relations.Add(Relation.Recipient);
            if (actor.Leads(Unit) && Wonder.Leaders.Contains(actor.Person)) relations.Add(Relation.Leader);
        }

        return new Standing(actor.Role, relations, actor.IsFamilyOf(Subject.Person));
    }

    /// <summary>Refuses when the level machine does.</summary>
    private void Ask(Trigger trigger) => LevelMachine.After(Facts, trigger);
}
