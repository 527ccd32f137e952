using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Meetings;

/// <summary>People were called to a meeting, or a meeting that has been was written down (Norwegian: innkalling; domain.md 2 and 5).</summary>
/// <param name="Arena">Which meeting of the pack, by key.</param>
/// <param name="At">When it begins, UTC.</param>
/// <param name="Place">Where.</param>
/// <param name="Invited">Who is called.</param>
/// <param name="Language">Which language and interpreter they need; null when nothing was said.</param>
/// <param name="Text">What it is about; null when nothing was said.</param>
/// <param name="Afterwards">The meeting had been when this was written.</param>
public sealed record MeetingCalled(
    string Arena, DateTimeOffset At, string Place, IReadOnlyList<Invitee> Invited, string? Language, string? Text, bool Afterwards) : SharedEntry, ICorrectable;

/// <summary>A meeting is held at another time or place, or with others (Norwegian: endret møte).</summary>
/// <param name="Number">Which meeting, from 1 within the concern.</param>
/// <param name="At">When it begins from now on, UTC.</param>
/// <param name="Place">Where, from now on.</param>
/// <param name="Invited">Who is called, from now on.</param>
/// <param name="Language">Which language and interpreter they need, from now on.</param>
/// <param name="Text">Why.</param>
public sealed record MeetingChanged(
    int Number, DateTimeOffset At, string Place, IReadOnlyList<Invitee> Invited, string? Language, string Text) : SharedEntry, ICorrectable;

/// <summary>A meeting is not held (Norwegian: avlyst møte).</summary>
/// <param name="Number">Which meeting.</param>
/// <param name="Text">Why.</param>
public sealed record MeetingCancelled(int Number, string Text) : SharedEntry, ICorrectable;

/// <summary>A meeting was held: who came, what was said and decided, and what comes next (Norwegian: referat; domain.md 2). A decision on the way forward is an entry of its own.</summary>
/// <param name="Number">Which meeting.</param>
/// <param name="Attendance">Each of those who were called, and whether they came.</param>
/// <param name="Others">Others who were there, in words: an interpreter, the one who came for a service; null when nobody.</param>
/// <param name="Text">The minutes.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="ChildsVoice">What the child says, or why they were not asked; null when nothing was written.</param>
/// <param name="InformsChild">Who talks with the child about it; null when nobody is to, because the child was there, say.</param>
/// <param name="Next">The day agreed for the next meeting; null when none was.</param>
public sealed record MeetingHeld(
    int Number, IReadOnlyList<Attendance> Attendance, string? Others, string Text, string Decisions, string? ChildsVoice, PersonId? InformsChild, DateOnly? Next)
    : SharedEntry, ICorrectable;

/// <summary>One of the family who was called answered (Norwegian: svar på innkallingen).</summary>
/// <param name="Number">Which meeting.</param>
/// <param name="Answer">What they answered.</param>
/// <param name="Text">What they added: another time that suits; null when nothing.</param>
public sealed record InvitationAnswered(int Number, InvitationAnswer Answer, string? Text) : SharedEntry, ICorrectable;

/// <summary>Who is called: a person around the child, or a service that sends somebody (Norwegian: innkalt).</summary>
/// <param name="Person">The person; null for a service.</param>
/// <param name="Service">The service, by the pack's key; null for a person.</param>
public sealed record Invitee(PersonId? Person, string? Service)
{
    /// <summary>A person.</summary>
    public static Invitee Of(PersonId person) => new(person, Service: null);

    /// <summary>A service.</summary>
    public static Invitee Of(string service) => new(Person: null, service);
}

/// <summary>Whether one who was called came (Norwegian: oppmøte).</summary>
public sealed record Attendance(Invitee Who, Presence Presence);

/// <summary>Whether somebody came (Norwegian: oppmøte).</summary>
public enum Presence
{
    /// <summary>Was there (Norwegian: til stede).</summary>
    Came,

    /// <summary>Had sent word that they could not (Norwegian: meldte forfall).</summary>
    SentWord,

    /// <summary>Did not come, and had sent no word (Norwegian: kom ikke).</summary>
    DidNotCome,
}

/// <summary>What one answers who is called (Norwegian: svar på innkallingen).</summary>
public enum InvitationAnswer
{
    /// <summary>They come (Norwegian: kommer).</summary>
    Comes,

    /// <summary>They cannot (Norwegian: kan ikke).</summary>
    Cannot,

    /// <summary>Another time would suit (Norwegian: foreslå annet tidspunkt).</summary>
    AnotherTime,
}
