using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Concerns;

/// <content>Meetings: called, moved, called off, held. Another service is called only with consent from all whose consent counts (domain.md 5).</content>
public sealed partial class Concern
{
    /// <summary>
    /// The meetings of the pack that people can be called to at this level. What is said where the child has no name, or is kept from all but those
    /// who were there, cannot stand in a log that the family reads: such meetings are not called here.
    /// </summary>
    public IEnumerable<MeetingArena> MeetingArenas(MunicipalityPack pack) => pack.MeetingArenas.Where(arena =>
        arena is { Organisation: OrganisationLevel.Case, Anonymous: false, Restricted: false, Status: not Adoption.Planned }
        && Stage.Level is { } level && arena.ConcernLevels.Contains(level));

    /// <summary>Everybody who can be called: those around the child whose service consent covers, then the services it covers.</summary>
    public IEnumerable<Invitee> Callable(DateOnly today) =>
        PeopleAround().Where(person => FaultOf(person, today) is null).Select(Invitee.Of).Concat(CallableServices(today).Select(Invitee.Of));

    /// <summary>
    /// Whether one who can be called is so unless somebody says otherwise: holder and participants; guardians who may read the log, or could if the family
    /// read it on a screen; the one it is about from the age at which they are to be heard. Where there is address protection in the family, nobody of it is:
    /// time and place tell where somebody can be found (R11).
    /// </summary>
    /// <param name="who">Whom.</param>
    /// <param name="born">When the one it is about was born; null when it is not known.</param>
    /// <param name="shielded">Whether there is address protection in the family.</param>
    /// <param name="pack">Whose ages.</param>
    /// <param name="today">The day in Oslo.</param>
    public bool IsCalledByDefault(Invitee who, DateOnly? born, bool shielded, MunicipalityPack pack, DateOnly today)
    {
        if (who.Person is not { } person || (shielded && IsOfFamily(who))) return false;
        if (person == Subject.Person) return Subject.Kind == SubjectKind.Expectant || born?.AddYears(pack.Ages.HeardFrom) <= today;
        if (Guardians.Of(person) is not { } guardian) return true;
        return guardian.IsResponsibleOn(today) && (Consenters(today).Contains(person) || Covers(Consents.FamilyReads, today));
    }

    /// <summary>Whether one who can be called is the one it is about, or a guardian.</summary>
    public bool IsOfFamily(Invitee who) => who.Person is { } person && (person == Subject.Person || Guardians.Of(person) is not null);

    /// <summary>The way forward that was decided in the meeting; null when none was.</summary>
    public WayForward? WayForwardOf(Meeting meeting) =>
        Lines.Skip(meeting.HeldAt).Select(line => line.Entry).OfType<WayForwardDecided>().FirstOrDefault(decided => decided.Meeting == meeting.Number)?.Way;

    /// <summary>
    /// The meeting as a family that reads on paper may have it: to be held, or held. Null when it came to nothing, and when it or its minutes are kept from any
    /// guardian: a form would say of a meeting that was held that it was not (R5, R7).
    /// </summary>
    public Meeting? MeetingOnPaper(int number)
    {
        if (Meetings.Find(number) is not { State: MeetingState.Called or MeetingState.Held } meeting || AsOnPaper() is not { Course.Shared: true } paper) return null;
        var counted = paper.origins!.IndexOf(meeting.Sequence) + 1;
        return paper.Meetings.All.FirstOrDefault(one => one.Sequence == counted && one.State == meeting.State);
    }

    /// <summary>Calls people to a meeting, or writes down that one has been; its minutes follow (Norwegian: kalle inn til møte).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; no such meeting in the pack; the time is past, too far off, or no time at all; somebody cannot be called; a text is missing or too long.</exception>
    public Entry CallMeeting(NewMeeting meeting, MunicipalityPack pack, DateTimeOffset now)
    {
        Ask(Trigger.Document);
        if (MeetingArenas(pack).All(arena => arena.Key != meeting.Arena)) throw new RuleBroken(Rule.UnknownMeetingArena);
        var at = meeting.Afterwards ? Past(meeting.Day, meeting.Time, now) : ToCome(meeting.Day, meeting.Time, now);
        return new MeetingCalled(
            meeting.Arena, at, Prose.Required(meeting.Place, Prose.LongestNote), Called(meeting.Invited, pack, Oslo.Day(now)),
            Prose.Optional(meeting.Language, Prose.LongestNote), Prose.Optional(meeting.About, Prose.LongestNote), meeting.Afterwards);
    }

    /// <summary>Moves a meeting, or changes its place or people (Norwegian: endre møtet). Who was called and can be no more need not stay.</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; no such meeting, or over; the new time is past, too far off, or no time at all; somebody cannot be called; a text is missing or too long.</exception>
    public Entry ChangeMeeting(MeetingChange change, MunicipalityPack pack, DateTimeOffset now)
    {
        var meeting = OpenMeeting(change.Number);
        var at = Oslo.Local(meeting.At) is var then && DateOnly.FromDateTime(then.DateTime) == change.Day && TimeOnly.FromDateTime(then.DateTime) == change.Time
            ? meeting.At
            : meeting.Said.Afterwards ? Past(change.Day, change.Time, now) : ToCome(change.Day, change.Time, now);
        return new MeetingChanged(
            change.Number, at, Prose.Required(change.Place, Prose.LongestNote), Called(change.Invited, pack, Oslo.Day(now)),
            Prose.Optional(change.Language, Prose.LongestNote), Prose.Required(change.Reason, Prose.LongestNote));
    }

    /// <summary>Calls a meeting off (Norwegian: avlyse møtet).</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; no such meeting, or over; the reason is missing or too long.</exception>
    public Entry CancelMeeting(int number, string? reason) => new MeetingCancelled(OpenMeeting(number).Number, Prose.Required(reason, Prose.LongestNote));

    /// <summary>Writes the minutes, and with them the way forward where the meeting decided it (Norwegian: avslutte møtet).</summary>
    /// <exception cref="RuleBroken">
    /// Not at level 1 to 3; no such meeting, over, or not begun; somebody was not called, or nobody came; who informs the child is nobody around it; the next
    /// day is past; the way forward is decided before the measures are evaluated; a text is missing or too long.
    /// </exception>
    public IReadOnlyList<Entry> HoldMeeting(MeetingMinutes minutes, DateTimeOffset now)
    {
        var meeting = OpenMeeting(minutes.Number);
        if (!meeting.HasBegun(now)) throw new RuleBroken(Rule.MeetingNotBegun);
        if (minutes.InformsChild is { } informs && !PeopleAround().Contains(informs)) throw new RuleBroken(Rule.NotAroundTheChild);
        var next = minutes.Next is { } day ? DueDay.Required(day, Oslo.Day(now)) : (DateOnly?)null;
        if (minutes.Way is not null) Ask(Trigger.DecideWayForward);
        var held = new MeetingHeld(
            minutes.Number, AttendanceOf(meeting, minutes), Prose.Optional(minutes.Others, Prose.LongestNote), Prose.Required(minutes.Text), Prose.Required(minutes.Decisions),
            Prose.Optional(minutes.ChildsVoice, Prose.LongestNote), minutes.InformsChild, next);
        return minutes.Way is { } way ? [held, new WayForwardDecided(way, Text: null, minutes.Number)] : [held];
    }

    /// <summary>Answers, as one of the family who is called (Norwegian: svare på innkallingen). The number is the meeting's as they count.</summary>
    /// <exception cref="RuleBroken">Not at level 1 to 3; no such meeting, over, or begun; not called; another time is proposed without a word, or the text is too long.</exception>
    public Entry AnswerInvitation(Actor by, int number, InvitationAnswer answer, string? text, DateTimeOffset now)
    {
        var meeting = OpenMeeting(MeetingCountedBy(by, number));
        if (!meeting.Invites(by.Person)) throw new RuleBroken(Rule.NotInvited);
        if (meeting.HasBegun(now)) throw new RuleBroken(Rule.MeetingBegun);
        return new InvitationAnswered(
            meeting.Number, answer, answer == InvitationAnswer.AnotherTime ? Prose.Required(text, Prose.LongestNote) : Prose.Optional(text, Prose.LongestNote));
    }

    // Who does not see a meeting counts without it (R7).
    private int MeetingCountedBy(Actor by, int number) =>
        AsSeenBy(by).Meetings.Find(number) is { } seen && OriginOf(by, seen.Sequence) is { } at ? Meetings.All.First(meeting => meeting.Sequence == at).Number : 0;

    private IEnumerable<string> CallableServices(DateOnly today) =>
        Stage == Stage.OwnService || !Course.Shared ? [] : ServicesConsentedTo(today).Where(service => service != Service).Order(StringComparer.Ordinal);

    private Meeting OpenMeeting(int number)
    {
        Ask(Trigger.Document);
        var meeting = Meetings.Find(number) ?? throw new RuleBroken(Rule.NoSuchMeeting);
        return meeting.IsOpen ? meeting : throw new RuleBroken(Rule.MeetingOver);
    }

    private List<Invitee> Called(IReadOnlyList<Invitee> invited, MunicipalityPack pack, DateOnly today)
    {
        if (invited.Count == 0) throw new RuleBroken(Rule.NobodyInvited);
        foreach (var invitee in invited)
        {
            if ((invitee.Person is { } person ? FaultOf(person, today) : FaultOf(invitee.Service, pack, today)) is { } rule) throw new RuleBroken(rule);
        }

        return [.. invited.Distinct()];
    }

    private Rule? FaultOf(PersonId person, DateOnly today)
    {
        if (!PeopleAround().Contains(person)) return Rule.NotAroundTheChild;
        return Participants.Of(person) is { } part && !Reaches(part.Unit, part.Service, today) ? Rule.ConsentNotInForce : null;
    }

    private Rule? FaultOf(string? service, MunicipalityPack pack, DateOnly today)
    {
        if (service is null || pack.FindService(service) is not { AroundTheChild: true }) return Rule.UnknownService;
        if (service == Service) return null;
        if (Stage == Stage.OwnService) return Rule.OtherServiceAtLevelOne;
        return Course.Shared && Covers(service, today) ? null : Rule.ConsentNotInForce;
    }

    private static DateTimeOffset ToCome(DateOnly day, TimeOnly time, DateTimeOffset now)
    {
        var today = Oslo.Day(now);
        if (day < today) throw new RuleBroken(Rule.MeetingPast);
        if (day > today.AddYears(1)) throw new RuleBroken(Rule.MeetingFarAhead);
        var at = Oslo.Moment(day, time) ?? throw new RuleBroken(Rule.NoSuchTime);
        return at < now ? throw new RuleBroken(Rule.MeetingPast) : at;
    }

    private DateTimeOffset Past(DateOnly day, TimeOnly time, DateTimeOffset now)
    {
        if (day > Oslo.Day(now)) throw new RuleBroken(Rule.MeetingInFuture);
        if (day < Oslo.Day(Course.OpenedAt!.Value).AddYears(-1)) throw new RuleBroken(Rule.MeetingLongBefore);
        var at = Oslo.Moment(day, time) ?? throw new RuleBroken(Rule.NoSuchTime);
        return at > now ? throw new RuleBroken(Rule.MeetingInFuture) : at;
    }

    private static List<Attendance> AttendanceOf(Meeting meeting, MeetingMinutes minutes)
    {
        if (minutes.Came.Concat(minutes.SentWord).Except(meeting.Invited).Any()) throw new RuleBroken(Rule.NotInvited);
        if (minutes.Came.Count == 0) throw new RuleBroken(Rule.NobodyCame);
        if (minutes.Came.Intersect(minutes.SentWord).Any()) throw new RuleBroken(Rule.CameAndSentWord);
        return [.. meeting.Invited.Select(invitee => new Attendance(
            invitee, minutes.Came.Contains(invitee) ? Presence.Came : minutes.SentWord.Contains(invitee) ? Presence.SentWord : Presence.DidNotCome))];
    }
}

/// <summary>A meeting as it is typed (Norwegian: nytt møte).</summary>
/// <param name="Arena">Which meeting, by the pack's key.</param>
/// <param name="Day">The day, as Oslo counts days.</param>
/// <param name="Time">The time, as a clock in Oslo shows it.</param>
/// <param name="Place">Where.</param>
/// <param name="Invited">Who is called.</param>
/// <param name="Language">Language and interpreter; may be left open.</param>
/// <param name="About">What it is about; may be left open.</param>
/// <param name="Afterwards">The meeting has been.</param>
public sealed record NewMeeting(
    string Arena, DateOnly Day, TimeOnly Time, string? Place, IReadOnlyList<Invitee> Invited, string? Language, string? About, bool Afterwards = false);

/// <summary>What a meeting is to be from now on, as it is typed (Norwegian: endret møte).</summary>
/// <param name="Number">Which meeting.</param>
/// <param name="Day">The day.</param>
/// <param name="Time">The time.</param>
/// <param name="Place">Where.</param>
/// <param name="Invited">Who is called.</param>
/// <param name="Language">Language and interpreter; may be left open.</param>
/// <param name="Reason">Why.</param>
public sealed record MeetingChange(int Number, DateOnly Day, TimeOnly Time, string? Place, IReadOnlyList<Invitee> Invited, string? Language, string? Reason);

/// <summary>Minutes as they are typed (Norwegian: referat).</summary>
/// <param name="Number">Of which meeting.</param>
/// <param name="Came">Who was there, of those called.</param>
/// <param name="SentWord">Who had sent word that they could not come.</param>
/// <param name="Others">Others who were there; may be left open.</param>
/// <param name="Text">The minutes.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Way">The way forward, where the meeting decided it.</param>
/// <param name="ChildsVoice">What the child says; may be left open.</param>
/// <param name="InformsChild">Who talks with the child about it; null for nobody.</param>
/// <param name="Next">The day agreed for the next meeting; null when none was.</param>
public sealed record MeetingMinutes(
    int Number, IReadOnlyList<Invitee> Came, IReadOnlyList<Invitee> SentWord, string? Others, string? Text, string? Decisions, WayForward? Way, string? ChildsVoice,
    PersonId? InformsChild, DateOnly? Next);
