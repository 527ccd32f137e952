using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Testing.Law;

/// <content>Meetings: an evaluation meeting of holder and both parents next week at two o'clock, unless the test says otherwise.</content>
public sealed partial class ConcernStory
{
    /// <summary>The time of day a meeting is called to.</summary>
    public static TimeOnly Two { get; } = new(14, 0);

    /// <summary>People called to a meeting; the test says what is otherwise.</summary>
    public ConcernStory Called(Func<NewMeeting, NewMeeting>? but = null, MunicipalityPack? pack = null, Actor? by = null)
    {
        var meeting = new NewMeeting("evalueringsmote", Today.AddDays(7), Two, "Møterom 2", Invited(Concern.Responsible), null, null);
        return By(by ?? Holder, Deed.CallMeeting, concern => concern.CallMeeting(but?.Invoke(meeting) ?? meeting, pack ?? Modum.Pack, Now));
    }

    /// <summary>The first meeting changed: a day later, for the same people.</summary>
    public ConcernStory MeetingChanged(Func<MeetingChange, MeetingChange>? but = null, Actor? by = null)
    {
        var change = new MeetingChange(1, Today.AddDays(8), Two, "Møterom 3", Invited(Concern.Responsible), null, "Far er bortreist.");
        return By(by ?? Holder, Deed.ChangeMeeting, concern => concern.ChangeMeeting(but?.Invoke(change) ?? change, Modum.Pack, Now));
    }

    /// <summary>The first meeting called off.</summary>
    public ConcernStory MeetingCancelled(int number = 1, string? reason = "Alle er syke.", Actor? by = null) =>
        By(by ?? Holder, Deed.CancelMeeting, concern => concern.CancelMeeting(number, reason));

    /// <summary>The first meeting held, an hour after it began: all came. The test says what is otherwise.</summary>
    public ConcernStory Held(Func<MeetingMinutes, MeetingMinutes>? but = null, int number = 1, Actor? by = null)
    {
        var begun = Concern.Meetings.Find(number) is { IsOpen: true } meeting && meeting.At > Now ? Later(meeting.At.AddHours(1) - Now) : this;
        return begun.MinutesWritten(but, number, by);
    }

    /// <summary>The minutes of a meeting written now, begun or not.</summary>
    public ConcernStory MinutesWritten(Func<MeetingMinutes, MeetingMinutes>? but = null, int number = 1, Actor? by = null)
    {
        var came = Concern.Meetings.Find(number)?.Invited ?? [];
        var minutes = new MeetingMinutes(number, came, [], null, "Vi snakket om friminuttene.", "Lekegruppa fortsetter.", null, "Det er gøy.", Fjellglimt.Kari.Person, null);
        return By(by ?? Holder, Deed.HoldMeeting, concern => concern.HoldMeeting(but?.Invoke(minutes) ?? minutes, Now));
    }

    /// <summary>An answer to the first meeting, Marte's: she comes.</summary>
    public ConcernStory InvitationAnswered(InvitationAnswer answer = InvitationAnswer.Comes, string? text = null, int number = 1, Actor? by = null)
    {
        var guest = by ?? Fjellglimt.Marte;
        return By(guest, Deed.AnswerInvitation, concern => concern.AnswerInvitation(guest, number, answer, text, Now));
    }

    private static IReadOnlyList<Invitee> Invited(PersonId holder) =>
        [Invitee.Of(holder), Invitee.Of(Fjellglimt.Marte.Person), Invitee.Of(Fjellglimt.Jonas.Person)];
}
