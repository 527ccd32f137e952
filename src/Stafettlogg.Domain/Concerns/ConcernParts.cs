using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Participants;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <summary>The parts of a concern, each folded from the entries of its own noun; here alone they meet.</summary>
internal sealed record ConcernParts(Wonder Wonder, Course Course)
{
    public Holding Baton { get; private init; } = Holding.None;

    public Consents Consents { get; private init; } = Consents.Empty;

    public Guardians Guardians { get; private init; } = Guardians.None;

    public Participations Participants { get; private init; } = Participations.None;

    public MeasurePlan Measures { get; private init; } = MeasurePlan.Empty;

    public MeetingPlan Meetings { get; private init; } = MeetingPlan.Empty;

    public Emergencies Emergencies { get; private init; } = Emergencies.None;

    public Purposes Purposes { get; private init; } = Purposes.None;

    public NamedStaff NamedStaff { get; private init; } = NamedStaff.None;

    public Loosenings Loosenings { get; private init; } = Loosenings.None;

    /// <summary>What is kept from guardians.</summary>
    public Withholdings Withholdings { get; private init; } = Withholdings.None;

    /// <summary>What is shown to the other guardian.</summary>
    public Showings Showings { get; private init; } = Showings.None;

    public Questions Questions { get; private init; } = Questions.None;

    /// <summary>The last entry that involved somebody around the child; 0 before the first.</summary>
    public int InvolvedAt { get; private init; }

    public static ConcernParts From(Recorded first) => new(Wonder.From(first), Course.From(first));

    public static ConcernParts FoldedFrom(IReadOnlyList<Recorded> lines) => lines.Skip(1).Aggregate(From(lines[0]), (parts, line) => parts.After(line));

    public ConcernParts After(Recorded line)
    {
        var to = MovesTo(line.Entry);
        var next = this with
        {
            Wonder = Wonder.After(line.Entry),
            Course = Course.After(line, to),
            Baton = Baton.After(line),
            Consents = Consents.After(line),
            Guardians = Guardians.After(line),
            Participants = Participants.After(line),
            Measures = Measures.After(line),
            Meetings = Meetings.After(line),
            Purposes = Purposes.After(line),
            NamedStaff = NamedStaff.After(line),
            Loosenings = Loosenings.After(line),
            Withholdings = Withholdings.After(line),
            Showings = Showings.After(line.Entry),
            Emergencies = Emergencies.After(line),
            Questions = Questions.After(line),
            InvolvedAt = Involves(line.Entry) ? line.Sequence : InvolvedAt,
        };
        if (line.Entry is MeasureRecorded) next = next with { Course = next.Course.Planned() };
        if (line.Entry is ConsentRequested or ConsentGiven) next = next with { Course = next.Course.AskedAnew() };
        if (line.Entry is CooperationEnded or FollowUpClosed { Reason: ClosingReason.FamilyWish or ClosingReason.NoConsent }) next = next with { Consents = next.Consents.WithoutServices(line.RecordedAt) };
        return to == Stage.Closed ? next.Ended(line.RecordedAt) : next;
    }

    private ConcernParts Ended(DateTimeOffset at) =>
        this with { Baton = Baton.WithoutOffer(), Participants = Participants.AllEnded(at), Meetings = Meetings.AllLapsed() };

    private static Stage? MovesTo(Entry entry) => entry switch
    {
        ClosedWithoutConcern => Stage.ClosedNoConcern,
        LogOpened => Stage.OwnService,
        LevelChanged changed => changed.To,
        FollowUpClosed or CooperationEnded => Stage.Closed,
        Reopened reopened => reopened.To,
        _ => null,
    };

    private static bool Involves(Entry entry) =>
        entry is ConsentRequested or ConsentGiven or ParticipantJoined or NoteWritten or CommentWritten or MeetingHeld;
}
