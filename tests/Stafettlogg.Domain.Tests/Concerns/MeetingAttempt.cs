using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>Something that somebody tries with a meeting: what is said of it follows from the attempt's number, name and text.</summary>
public sealed record MeetingAttempt(Attempt Of, DateTimeOffset Now)
{
    private static readonly string[] Arenas =
        ["evalueringsmote", "overgangsmote", "nettverksmote", "evalueringsmote", "evalueringsmote", "overgangsmote", "evalueringsmote", "ressursteam", "evalueringsmote"];

    private static readonly int[] Days = [0, 1, 3, 9, 0, 1, -1, 400, 0];

    private static readonly string[] Services = [Fjellglimt.Nursing, Fjellglimt.Ppt, Fjellglimt.Teaching, "kirken"];

    private DateTime Then => Oslo.Local(Now).DateTime.AddMinutes(Of.Number * 7).AddDays(Days[Of.Number]);

    private DateOnly Day => DateOnly.FromDateTime(Then);

    private TimeOnly Time => TimeOnly.FromDateTime(Then);

    private IReadOnlyList<Invitee> Invited => Of.Number switch
    {
        0 => [Invitee.Of(Of.Named), Invitee.Of(Services[Of.Minutes % 4])],
        8 => [],
        _ => [Invitee.Of(Of.Named), Invitee.Of(Fjellglimt.Marte.Person)],
    };

    public IReadOnlyList<Entry> Entries(Concern concern) => Of.Deed switch
    {
        Deed.CallMeeting => [concern.CallMeeting(new(Arenas[Of.Number], Day, Time, Of.Text, Invited, null, Of.Text, Of.Number is 5 or 6), Modum.Pack, Now)],
        Deed.ChangeMeeting => [concern.ChangeMeeting(new(Newest(concern), Day, Time, Of.Text, Invited, Of.Text, Of.Text), Modum.Pack, Now)],
        Deed.CancelMeeting => [concern.CancelMeeting(Of.Number % 4, Of.Text)],
        Deed.HoldMeeting => concern.HoldMeeting(Minutes(concern), Now),
        _ => [concern.AnswerInvitation(Of.Actor, Newest(concern), (InvitationAnswer)(Of.Number % 3), Of.Text, Now)],
    };

    private MeetingMinutes Minutes(Concern concern)
    {
        var meeting = concern.Meetings.Find(Newest(concern));
        IReadOnlyList<Invitee> called = meeting?.Invited ?? [Invitee.Of(Of.Named)];
        return new(
            Newest(concern), Of.Number == 3 ? [] : [.. called.Take(1), .. Of.Number == 4 ? [Invitee.Of(Fjellglimt.Unn.Person)] : Array.Empty<Invitee>()],
            Of.Number == 5 ? [.. called] : [.. called.Skip(1)], null, Of.Text, Of.Text, Of.Number % 2 == 1 ? WayForward.Continue : null, Of.Text,
            Of.Named, Of.Number == 6 ? Oslo.Day(Now).AddDays(-1) : Oslo.Day(Now).AddDays(20));
    }

    // The last called, or one before it, or one that is not there.
    private int Newest(Concern concern) => Of.Number == 8 ? 99 : Math.Max(1, concern.Meetings.All.Count - (Of.Minutes % 5 == 2 ? 1 : 0));
}
