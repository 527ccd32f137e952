using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Participants;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <summary>A concern is what its log says: folded from its entries, changed by nothing else (Norwegian: sak).</summary>
public sealed partial class Concern
{
    private readonly ConcernParts parts;

    private Concern(ConcernId id, IReadOnlyList<Recorded> lines, ConcernParts parts)
    {
        Id = id;
        Lines = lines;
        this.parts = parts;
    }

    /// <summary>Its id.</summary>
    public ConcernId Id { get; }

    /// <summary>The log, oldest first.</summary>
    public IReadOnlyList<Recorded> Lines { get; }

    /// <summary>Level 0 of it.</summary>
    public Wonder Wonder => parts.Wonder;

    /// <summary>Its way through the levels.</summary>
    public Course Course => parts.Course;

    /// <summary>Who holds the baton, and to whom it is offered.</summary>
    public Holding Baton => parts.Baton;

    /// <summary>Who has consented to what.</summary>
    public Consents Consents => parts.Consents;

    /// <summary>Who cares for the child.</summary>
    public Guardians Guardians => parts.Guardians;

    /// <summary>Who takes part.</summary>
    public Participations Participants => parts.Participants;

    /// <summary>What is tried.</summary>
    public MeasurePlan Measures => parts.Measures;

    /// <summary>The meetings, to come and held.</summary>
    public MeetingPlan Meetings => parts.Meetings;

    /// <summary>Who reads on a purpose, and until when.</summary>
    public Purposes Purposes => parts.Purposes;

    /// <summary>What is kept from guardians.</summary>
    public Withholdings Withholdings => parts.Withholdings;

    /// <summary>What is shown to the other guardian where there is address protection.</summary>
    public Showings Showings => parts.Showings;

    /// <summary>The sequence of the last entry: the version that a form has seen.</summary>
    public int Version => Lines.Count;

    /// <summary>Whose pack applies.</summary>
    public MunicipalityId Municipality => Wonder.Registered.Municipality;

    /// <summary>The unit it belongs to.</summary>
    public UnitId Unit => Wonder.Registered.Unit;

    /// <summary>The service it belongs to: with the unit its home, which needs no consent.</summary>
    public string Service => Wonder.Registered.Service;

    /// <summary>Whom it is about: as the registers know them once the log is open.</summary>
    public Subject Subject => Course.Opened?.Child is { } child ? Wonder.Registered.Subject with { Person = child } : Wonder.Registered.Subject;

    /// <summary>Where it stands.</summary>
    public Stage Stage => Course.Stage;

    /// <summary>The step within the level.</summary>
    public LevelStep Step => Facts.Step;

    /// <summary>Who answers for it now: the holder of the baton, or at level 0 the one who follows the wonder up.</summary>
    public PersonId Responsible => Baton.Holder?.Person ?? Wonder.FollowedUpBy;

    /// <summary>What the level machine sees that no clock changes.</summary>
    public LevelFacts Facts => new()
    {
        Stage = Stage,
        Concrete = Wonder.Concrete,
        Observed = Wonder.Observed,
        HandedOn = Wonder.Recipients.Count > 0,
        SharedWithLeader = Wonder.Leaders.Count > 0,
        LeaderKnows = Wonder.LeaderKnows,
        LeaderHasAnswered = Wonder.LeaderHasAnswered,
        GuardiansKnow = Wonder.GuardiansKnow,
        Involved = parts.InvolvedAt > Course.LevelFrom,
        Planning = Course.Planning,
        Ending = Course.Ending,
        OpenMeasures = Measures.Open.Count(),
        EvaluatedInRound = Measures.EvaluatedSince(Course.RoundFrom),
        LeftInRound = Measures.LeftSince(Course.RoundFrom),
        EvaluatedAtLevel = Measures.EvaluatedSince(Course.LevelFrom) > 0,
        BatonElsewhere = (Baton.Holder is { } holder && !IsHome(holder.Unit, holder.Service))
            || (Baton.Offer is { } offer && !IsHome(offer.Unit, offer.Service)),
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

        return new Concern(id, lines, ConcernParts.FoldedFrom(lines));
    }

    /// <summary>The concern as it was at a past moment; null before it began.</summary>
    public Concern? AsOf(DateTimeOffset moment)
    {
        var then = Lines.TakeWhile(line => line.RecordedAt <= moment).ToList();
        return then.Count == 0 ? null : From(Id, then);
    }

    /// <summary>The concern with more entries.</summary>
    public Concern With(IEnumerable<Recorded> more) => From(Id, [.. Lines, .. more]);

    /// <summary>What the level machine sees on the day.</summary>
    public LevelFacts FactsOn(DateOnly today) => Facts with { OtherServices = ServicesConsentedTo(today).Count(service => service != Service) };

    /// <summary>Refuses when the level machine does.</summary>
    private void Ask(Trigger trigger, DateOnly today) => LevelMachine.After(FactsOn(today), trigger);

    /// <summary>Refuses when the level machine does; for triggers whose guards no clock moves.</summary>
    private void Ask(Trigger trigger) => LevelMachine.After(Facts, trigger);
}
