using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;

namespace Stafettlogg.Domain.Concerns;

/// <summary>
/// The lines of a log that the other guardian may come to see where somebody is protected from them, counted anew from 1, with nothing in them that places
/// anybody (R11). What is not named here is not there for them: a new kind of entry is hidden until somebody has thought of it.
/// </summary>
internal sealed class OtherLines
{
    private readonly Concern concern;
    private readonly PersonId other;
    private readonly Dictionary<int, int> measures = [];
    private readonly Dictionary<int, int> meetings = [];

    private OtherLines(Concern concern, PersonId other)
    {
        (this.concern, this.other) = (concern, other);
        foreach (var line in concern.Lines) Take(line);
    }

    /// <summary>What they see, by their own count.</summary>
    public List<Recorded> Lines { get; } = [];

    /// <summary>What the concern is folded from for them: the lines they see, and without a number or a word those that only say how things stand.</summary>
    public List<Recorded> Folded { get; } = [];

    /// <summary>The places in the whole log of the lines they see, in order.</summary>
    public List<int> Origins { get; } = [];

    /// <summary>The log as the guardian may have it.</summary>
    public static OtherLines Of(Concern concern, PersonId other) => new(concern, other);

    /// <summary>
    /// Whether the entry can be shown once it has been looked through; what they wrote themselves is theirs already, and what others of the family wrote is never.
    /// </summary>
    public static bool CanBeShown(Entry entry) =>
        entry is NoteWritten or MeasureRecorded or MeasureEvaluated or WayForwardDecided
            or MeetingCalled or MeetingChanged or MeetingCancelled or MeetingHeld
            or LogOpened or LevelChanged or Reopened { Visibility: Visibility.SharedLog };

    private void Take(Recorded line)
    {
        if (Seen(line) is { } seen)
        {
            Origins.Add(line.Sequence);
            Lines.Add(line with { Sequence = Origins.Count, RecordedBy = Person(line.RecordedBy), Entry = seen });
            Folded.Add(Lines[^1]);
        }
        else if (OtherStates.Of(line, concern, other, meetings) is { } state)
        {
            Folded.Add(line with { Sequence = Folded.Count == 0 ? 1 : 0, RecordedBy = Person(line.RecordedBy), Entry = state });
        }
    }

    private Entry? Seen(Recorded line)
    {
        if (line.Entry.Visibility != Visibility.SharedLog) return null;
        if (concern.Withholdings.IsFrom(other, line.Sequence) && line.RecordedBy != other) return null;
        return Own(line) ?? Structure(line) ?? (concern.Showings.Has(line.Sequence, other) ? Shown(line) : null);
    }

    private Entry? Own(Recorded line) => line.RecordedBy != other ? null : line.Entry switch
    {
        CommentWritten or CooperationEnded => line.Entry,
        InvitationAnswered answered when meetings.TryGetValue(answered.Number, out var number) => answered with { Number = number },
        _ => null,
    };

    // That something happened, and when; in words only what has been looked through.
    private Entry? Structure(Recorded line) => line.Entry switch
    {
        LogOpened opened => opened with { Text = Text(line) },
        LevelChanged changed => changed with { Text = Text(line), IndividualPlan = null, InviteBy = null, AskAnewBy = null },
        Reopened reopened => reopened with { Text = Text(line) },
        EmergencyOpened opened => new EmergencyOpened(Masked.Unit, Masked.Service, opened.Reason, Masked.Employee, Masked.Unit, Masked.Service, opened.Until),
        MeetingChanged changed when meetings.TryGetValue(changed.Number, out var number) =>
            new MeetingChanged(number, changed.At, Place: "", Self(changed.Invited), Language: null, Text(line)),
        MeetingCancelled cancelled when meetings.TryGetValue(cancelled.Number, out var number) => cancelled with { Number = number, Text = Text(line) },
        _ => null,
    };

    private Entry? Shown(Recorded line) => line.Entry switch
    {
        NoteWritten note => note with { Text = Text(line) },
        MeasureRecorded measure => Counted(measure, concern.Measures.All.First(one => one.Sequence == line.Sequence).Number, Text(line)),
        MeetingCalled called => Counted(called, concern.Meetings.All.First(one => one.Sequence == line.Sequence).Number, Text(line)),
        MeasureEvaluated evaluated when measures.TryGetValue(evaluated.Number, out var measure) =>
            evaluated with { Number = measure, GuardiansView = "", Text = Text(line) },
        MeetingHeld held when meetings.TryGetValue(held.Number, out var meeting) =>
            held with { Number = meeting, Attendance = [], Others = null, InformsChild = null, Next = null, Text = Text(line) },
        WayForwardDecided decided =>
            decided with { Text = Text(line), Meeting = decided.Meeting is { } of && meetings.TryGetValue(of, out var meeting) ? meeting : null },
        _ => null,
    };

    private MeasureRecorded Counted(MeasureRecorded measure, int number, string text)
    {
        measures[number] = measures.Count + 1;
        return measure with { Text = text, DevelopmentArea = "", Arena = "", Owner = Person(measure.Owner) };
    }

    private MeetingCalled Counted(MeetingCalled called, int number, string text)
    {
        meetings[number] = meetings.Count + 1;
        return called with { Arena = "", Place = "", Invited = Self(called.Invited), Language = null, Text = text };
    }

    // As it stands now: what stood there before a correction may be why it was corrected.
    private string Text(Recorded line) => concern.Showings.Has(line.Sequence, other) ? concern.TextOf(line.Sequence) ?? "" : "";

    private List<Invitee> Self(IReadOnlyList<Invitee> invited) => [.. invited.Where(one => one.Person == other)];

    private PersonId Person(PersonId person) =>
        person == other || person == concern.Subject.Person ? person : concern.Guardians.Of(person) is null ? Masked.Employee : Masked.Relative;
}
