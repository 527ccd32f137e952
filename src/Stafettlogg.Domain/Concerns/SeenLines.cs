using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;

namespace Stafettlogg.Domain.Concerns;

/// <summary>
/// The lines of a log that one of the family can ever come to see, counted anew from 1: as if neither what is kept from them nor that it is kept had ever been written (R7).
/// </summary>
internal sealed class SeenLines
{
    private readonly Concern concern;
    private readonly PersonId? guardian;
    private readonly bool paper;
    private readonly Dictionary<int, int> measures = [];
    private readonly Dictionary<int, int> meetings = [];
    private readonly Dictionary<int, int> own = [];
    private readonly HashSet<int> questions = [];

    private SeenLines(Concern concern, PersonId? guardian, bool paper = false)
    {
        (this.concern, this.guardian, this.paper) = (concern, guardian, paper);
        foreach (var line in concern.Lines) Take(line);
    }

    /// <summary>What they see, by their own count.</summary>
    public List<Recorded> Lines { get; } = [];

    /// <summary>What the concern is folded from for them: the lines they see, and in their places, without a number, those that only say how things stand.</summary>
    public List<Recorded> Folded { get; } = [];

    /// <summary>The places in the whole log of the lines they see, in order.</summary>
    public List<int> Origins { get; } = [];

    /// <summary>What is left when all that is kept from the guardian is taken away.</summary>
    public static SeenLines Of(Concern concern, PersonId guardian) => new(concern, guardian);

    /// <summary>What the young person sees: nothing is kept from them, and they see what is kept on their wish.</summary>
    public static SeenLines OfYouth(Concern concern) => new(concern, guardian: null);

    /// <summary>What is left when all that is kept from anybody is taken away.</summary>
    public static SeenLines OnPaper(Concern concern) => new(concern, guardian: null, paper: true);

    private void Take(Recorded line)
    {
        if (line.Entry is EntryWithheld or EntryReleased)
        {
            if (guardian is null && !paper) TakeWish(line);
        }
        else if (line.Entry is FamilyAsked or FamilyAnswered or AnswerRead)
        {
            if (!paper) TakeQuestion(line);
        }
        else if (line.Entry.Visibility != Visibility.SharedLog)
        {
            Folded.Add(Folded.Count == 0 ? line : line with { Sequence = 0 });
        }
        else if (!IsKept(line))
        {
            Origins.Add(line.Sequence);
            own[line.Sequence] = Origins.Count;
            Count(line);
            Lines.Add(line with { Sequence = Origins.Count, Entry = Recounted(line.Entry) });
            Folded.Add(Lines[^1]);
        }
    }

    private void TakeWish(Recorded line)
    {
        if (line.Entry is EntryWithheld { OnWish: true } said && own.TryGetValue(said.Of, out var of)) Folded.Add(line with { Sequence = 0, Entry = said with { Of = of } });
        if (line.Entry is EntryReleased released && own.TryGetValue(released.Of, out var shared)) Folded.Add(line with { Sequence = 0, Entry = released with { Of = shared } });
    }

    // One's own questions and their answers, and no other's; none that is about what one does not see.
    private void TakeQuestion(Recorded line)
    {
        if (line.Entry is FamilyAsked asked && line.RecordedBy == (guardian ?? concern.Subject.Person) && (asked.Of is not { } about || own.ContainsKey(about)))
        {
            questions.Add(asked.Number);
            Folded.Add(line with { Sequence = 0, Entry = asked with { Of = asked.Of is { } of ? own[of] : null } });
        }
        else if ((line.Entry is FamilyAnswered answer && questions.Contains(answer.Number)) || (line.Entry is AnswerRead read && questions.Contains(read.Number)))
        {
            Folded.Add(line with { Sequence = 0 });
        }
    }

    // A guardian's own words are never kept from themselves.
    private bool IsKeptFrom(PersonId from, Recorded line) =>
        concern.Withholdings.IsFrom(from, line.Sequence) && !(line.Entry is CommentWritten or Disagreed && line.RecordedBy == from);

    // What was written about a thing is kept with it.
    private bool IsKept(Recorded line)
    {
        if (guardian is null && !paper) return false;
        if (paper ? concern.Withholdings.Of(line.Sequence).Any() : IsKeptFrom(guardian!.Value, line)) return true;
        return line.Entry switch
        {
            Correction correction => !own.ContainsKey(correction.Of),
            Disagreed disagreed => !own.ContainsKey(disagreed.Of),
            MeasureEvaluated evaluated => !measures.ContainsKey(evaluated.Number),
            WayForwardDecided { Meeting: { } meeting } => !meetings.ContainsKey(meeting) || !own.ContainsKey(concern.Meetings.Find(meeting)!.HeldAt),
            _ => NumberOf(line.Entry) is { } number && !meetings.ContainsKey(number),
        };
    }

    private void Count(Recorded line)
    {
        if (line.Entry is MeasureRecorded) measures[concern.Measures.All.First(measure => measure.Sequence == line.Sequence).Number] = measures.Count + 1;
        if (line.Entry is MeetingCalled) meetings[concern.Meetings.All.First(meeting => meeting.Sequence == line.Sequence).Number] = meetings.Count + 1;
    }

    private Entry Recounted(Entry entry) => entry switch
    {
        Correction correction => correction with { Of = own[correction.Of] },
        Disagreed disagreed => disagreed with { Of = own[disagreed.Of] },
        MeasureEvaluated evaluated => evaluated with { Number = measures[evaluated.Number] },
        MeetingChanged changed => changed with { Number = meetings[changed.Number] },
        MeetingCancelled cancelled => cancelled with { Number = meetings[cancelled.Number] },
        MeetingHeld held => held with { Number = meetings[held.Number] },
        InvitationAnswered answered => answered with { Number = meetings[answered.Number] },
        WayForwardDecided { Meeting: { } meeting } decided => decided with { Meeting = meetings[meeting] },
        _ => entry,
    };

    private static int? NumberOf(Entry entry) => entry switch
    {
        MeetingChanged changed => changed.Number,
        MeetingCancelled cancelled => cancelled.Number,
        MeetingHeld held => held.Number,
        InvitationAnswered answered => answered.Number,
        _ => null,
    };
}
