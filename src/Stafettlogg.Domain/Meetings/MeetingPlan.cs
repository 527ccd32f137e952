using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Meetings;

/// <summary>The meetings of a concern and what came of them, as the entries say (Norwegian: møter).</summary>
public sealed record MeetingPlan
{
    private MeetingPlan()
    {
    }

    /// <summary>Before anybody was called.</summary>
    public static MeetingPlan Empty { get; } = new();

    /// <summary>All meetings, in the order they were called; number n stands at n - 1.</summary>
    public IReadOnlyList<Meeting> All { get; private init; } = [];

    /// <summary>Those that are neither held nor called off, the earliest first.</summary>
    public IEnumerable<Meeting> Open => All.Where(meeting => meeting.IsOpen).OrderBy(meeting => meeting.At);

    /// <summary>Those with minutes, the latest first.</summary>
    public IEnumerable<Meeting> Held => All.Where(meeting => meeting.Minutes is not null).OrderByDescending(meeting => meeting.At);

    /// <summary>The day agreed for a next meeting to which nobody has been called yet, by the minutes written last; null when there is none.</summary>
    public DateOnly? NextAgreed => Open.Any() ? null : Agreed;

    // What the minutes written last agreed, until the concern closes: a meeting called since and called off leaves it to be called again.
    private DateOnly? Agreed { get; init; }

    /// <summary>The meeting with the number; null when there is none.</summary>
    public Meeting? Find(int number) => number >= 1 && number <= All.Count ? All[number - 1] : null;

    /// <summary>The meetings after one more entry.</summary>
    public MeetingPlan After(Recorded line) => line.Entry switch
    {
        MeetingCalled said => this with { All = [.. All, new(All.Count + 1, line.Sequence, said)] },
        MeetingChanged changed => Changed(changed.Number, meeting => meeting.After(changed)),
        MeetingCancelled cancelled => Changed(cancelled.Number, meeting => meeting.After(cancelled, line.Sequence)),
        MeetingHeld held => Changed(held.Number, meeting => meeting.After(held, line.Sequence)) with { Agreed = held.Next },
        InvitationAnswered answered => Changed(answered.Number, meeting => meeting.After(line.RecordedBy, answered)),
        _ => this,
    };

    /// <summary>What was not held, or not yet called, will not be: the concern closes.</summary>
    public MeetingPlan AllLapsed() => this with { All = [.. All.Select(meeting => meeting.IsOpen ? meeting.Lapsed() : meeting)], Agreed = null };

    private MeetingPlan Changed(int number, Func<Meeting, Meeting> how) =>
        this with { All = [.. All.Select(meeting => meeting.Number == number ? how(meeting) : meeting)] };
}

/// <summary>A meeting as it stands (Norwegian: møte).</summary>
/// <param name="Number">From 1 within the concern.</param>
/// <param name="Sequence">The entry that called it, and holds what it is about.</param>
/// <param name="Said">As it was called first.</param>
public sealed record Meeting(int Number, int Sequence, MeetingCalled Said)
{
    /// <summary>Whether it is to come, was held, or came to nothing.</summary>
    public MeetingState State { get; private init; }

    /// <summary>Which meeting of the pack, by key.</summary>
    public string Arena => Said.Arena;

    /// <summary>When it begins, as it was changed last.</summary>
    public DateTimeOffset At { get; private init; } = Said.At;

    /// <summary>The day in Oslo.</summary>
    public DateOnly Day => Oslo.Day(At);

    /// <summary>Where, as it was changed last.</summary>
    public string Place { get; private init; } = Said.Place;

    /// <summary>Who is called, as it was changed last.</summary>
    public IReadOnlyList<Invitee> Invited { get; private init; } = Said.Invited;

    /// <summary>Language and interpreter, as it was changed last; null when nothing was said.</summary>
    public string? Language { get; private init; } = Said.Language;

    /// <summary>What the family has answered to the time it has now.</summary>
    public IReadOnlyList<GivenAnswer> Answers { get; private init; } = [];

    /// <summary>The minutes; null until it is held.</summary>
    public MeetingHeld? Minutes { get; private init; }

    /// <summary>The entry that holds the minutes; 0 until it is held.</summary>
    public int HeldAt { get; private init; }

    /// <summary>The entry that called it off; 0 unless it was.</summary>
    public int CancelledAt { get; private init; }

    /// <summary>Whether it is neither held nor called off.</summary>
    public bool IsOpen => State == MeetingState.Called;

    /// <summary>Whether the person is called, by name.</summary>
    public bool Invites(PersonId person) => Invited.Contains(Invitee.Of(person));

    /// <summary>What the person has answered to the time it has now; null when nothing.</summary>
    public GivenAnswer? AnswerOf(PersonId person) => Answers.FirstOrDefault(answer => answer.By == person);

    /// <summary>Whether it has begun.</summary>
    public bool HasBegun(DateTimeOffset now) => now >= At;

    // Who said yes to one time has not said yes to another.
    internal Meeting After(MeetingChanged changed) => this with
    {
        At = changed.At,
        Place = changed.Place,
        Invited = changed.Invited,
        Language = changed.Language,
        Answers = changed.At == At ? [.. Answers.Where(answer => changed.Invited.Contains(Invitee.Of(answer.By)))] : [],
    };

    internal Meeting After(MeetingCancelled cancelled, int sequence) => this with { State = MeetingState.Cancelled, CancelledAt = sequence };

    internal Meeting After(MeetingHeld held, int sequence) => this with { State = MeetingState.Held, Minutes = held, HeldAt = sequence };

    internal Meeting After(PersonId by, InvitationAnswered answered) =>
        this with { Answers = [.. Answers.Where(answer => answer.By != by), new(by, answered.Answer, answered.Text)] };

    internal Meeting Lapsed() => this with { State = MeetingState.Lapsed };
}

/// <summary>What somebody who is called has answered (Norwegian: svar på innkallingen).</summary>
public sealed record GivenAnswer(PersonId By, InvitationAnswer Answer, string? Text);

/// <summary>Where a meeting stands (Norwegian: møtets status).</summary>
public enum MeetingState
{
    /// <summary>People are called, and it has no minutes yet (Norwegian: kalt inn).</summary>
    Called,

    /// <summary>It was held and has minutes (Norwegian: holdt).</summary>
    Held,

    /// <summary>It was called off (Norwegian: avlyst).</summary>
    Cancelled,

    /// <summary>The concern closed before it was held (Norwegian: bortfalt).</summary>
    Lapsed,
}
