using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <content>What lists and reminders need, read from the log: who, what is due, how long at each level. No text, no clock.</content>
public sealed partial class Concern
{
    private static readonly int[] DaysBefore = [ConsentMark.RenewableDays, 14, 3];

    /// <summary>Who has which part in it now, as far as the log alone can say.</summary>
    public IEnumerable<ConcernRelation> Relations() =>
        (Stage.IsBeforeLog ? WonderRelations() : [.. Leading(), .. Working(), .. OfFamily(), .. OfEmergencies()])
        .Where(relation => relation.Unit is null || NamedStaff.Of(relation.Person) != false).DistinctBy(relation => (relation.Person, relation.Relation));

    /// <summary>What is due, by the deadlines that applied when it was agreed; once it is closed, what the keeping of it asks for.</summary>
    public IEnumerable<Due> Dues() => DuesOfStage().Concat(DuesOfKeeping());

    private IEnumerable<Due> DuesOfStage() => Stage switch
    {
        Stage.Wonder => DuesOfWonder(),
        { IsFollowUp: true } => [.. DuesOfEmergency(), .. DuesOfBaton(), .. DuesOfMeasures(), .. DuesOfMeetings(), .. DuesOfConsent(), .. DuesOfWithholding(), .. DuesOfQuestions()],
        Stage.Closed => DuesOfEmergency().Concat(DuesOfQuestions()),
        _ => [],
    };

    /// <summary>
    /// What somebody is told of beside what is due: whoever holds the baton that a consent runs out, 30, 14 and 3 days before (R4); whoever may approve it that a
    /// lower grade of address protection is proposed (R12).
    /// </summary>
    public IEnumerable<Due> Warnings() => Dues().Where(due => due.Kind == DueKind.RenewConsent)
        .SelectMany(due => DaysBefore.Select(days => new Due(DueKind.WarnOfConsent, due.By.AddDays(-days), due.Responsible, days)))
        .Concat(DuesOfLoosening());

    private IEnumerable<ConcernRelation> WonderRelations()
    {
        yield return new(Wonder.Author, Relation.Author, Lines[0].RecordedAt, Unit, Service);
        foreach (var line in Lines)
        {
            if (line.Entry is WonderHandedOn on) yield return new(on.To, Relation.Recipient, line.RecordedAt, Unit, Service);
            if (line.Entry is SharedWithLeader shared) yield return new(shared.Leader, Relation.Leader, line.RecordedAt, Unit);
        }

        if (Wonder.Registered.ByLeader) yield return new(Wonder.Author, Relation.Leader, Lines[0].RecordedAt, Unit);
    }

    private IEnumerable<ConcernRelation> Leading() => WonderRelations().Where(relation => relation.Relation == Relation.Leader);

    private IEnumerable<ConcernRelation> Working()
    {
        List<ConcernRelation> all = [.. Participants.Current.Select(one => new ConcernRelation(one.Person, Relation.Participant, one.From, one.Unit, one.Service))];
        if (Baton.Holder is { } holder) all.Add(new(holder.Person, Relation.Holder, holder.From, holder.Unit, holder.Service));
        if (Baton.Offer is { } offer) all.Add(new(offer.To, Relation.Offered, Lines[offer.Sequence - 1].RecordedAt, offer.Unit, offer.Service));
        foreach (var relation in all)
        {
            if (IsHome(relation.Unit!.Value, relation.Service!)) yield return relation;
            else if (Course.Shared && CoveredUntil(relation.Service!) is { } until && !LimitsOf(relation.Service!, LastDay).Persons.Contains(relation.Person))
                yield return relation with { Until = until };
        }
    }

    // Who of them may read what today, the gate decides from the log: a family has few concerns.
    private IEnumerable<ConcernRelation> OfFamily()
    {
        if (Course.Opened is null) yield break;
        yield return new(Subject.Person, Relation.Youth, Course.OpenedAt!.Value);
        foreach (var guardian in Guardians.All.Where(one => one.IsNeededOn(LastDay) || one.IsResponsibleOn(LastDay)))
            yield return new(guardian.Person, Relation.Guardian, Course.OpenedAt!.Value) { Until = guardian.Said.Until, Service = guardian.Represents ? guardian.Said.Basis.ToString() : null };
    }

    /// <summary>The last day that consent covers the service, as it stands on the day of the last entry: until another is written, nothing but the days changes it.</summary>
    private DateOnly? CoveredUntil(string service)
    {
        var day = LastDay;
        var until = Consents.InForceUntil(Consenters(day), service);
        var lastAsChild = Course.Opened?.OwnConsentFrom is { } own && day < own && Subject.Kind == SubjectKind.Child ? own.AddDays(-1) : DateOnly.MaxValue;
        return until is { } last && lastAsChild < last ? lastAsChild : until;
    }

    // The birthday from which the young person answers alone, once it is so near that it must be prepared.
    private DateOnly? BecomesOwn => Subject.Kind == SubjectKind.Child && Course.Opened?.OwnConsentFrom is { } own && own <= LastDay.AddMonths(MonthsWithoutLimit) ? own : null;

    private DateOnly LastDay => Oslo.Day(Lines[^1].RecordedAt);

    private IEnumerable<Due> DuesOfWonder()
    {
        if (Wonder.Registered.ClarifyBy is { } clarify) yield return new(DueKind.ClarifyWonder, clarify, Responsible);
        if (!Wonder.GuardiansKnow && Wonder.Registered.TalkWithGuardiansBy is { } talk) yield return new(DueKind.TalkWithGuardians, talk, Responsible);
    }

    private IEnumerable<Due> DuesOfBaton()
    {
        if (Baton.Offer is { Said.AnswerBy: { } answer } offer) yield return new(DueKind.AnswerBaton, answer, offer.To);
        var broughtIn = !IsHome(Baton.Holder!.Unit, Baton.Holder.Service) || IsAnotherServiceCalled
            || Participants.Current.Any(one => one.From > Course.Periods[^1].From && !IsHome(one.Unit, one.Service));
        if (Course.InviteBy is { } invite && !broughtIn) yield return new(DueKind.InviteService, invite, Responsible);
    }

    private IEnumerable<Due> DuesOfMeasures()
    {
        foreach (var measure in Measures.Open)
        {
            if (measure.LastEvaluation is null) yield return new(DueKind.CarryOutMeasure, measure.Said.Due, measure.Said.Owner, measure.Number);
            yield return new(DueKind.EvaluateMeasure, measure.EvaluateOn, Responsible, measure.Number);
        }
    }

    private bool IsAnotherServiceCalled => Meetings.All.Any(meeting => meeting.Sequence > Course.LevelFrom
        && meeting.State != MeetingState.Cancelled && meeting.Invited.Any(invitee => invitee.Service is { } service && service != Service));

    private IEnumerable<Due> DuesOfMeetings()
    {
        foreach (var meeting in Meetings.All.Where(meeting => meeting.IsOpen)) yield return new(DueKind.HoldMeeting, meeting.Day, Responsible, meeting.Number);
        if (Meetings.NextAgreed is { } next) yield return new(DueKind.CallMeeting, next, Responsible);
    }

    private IEnumerable<Due> DuesOfWithholding() =>
        Withholdings.All.GroupBy(one => one.Said.Of).Select(same => new Due(DueKind.ReviewWithholding, same.Min(one => one.Said.ReviewOn), Responsible, same.Key));

    private IEnumerable<Due> DuesOfConsent()
    {
        var days = Consents.Services.Select(CoveredUntil).OfType<DateOnly>().ToList();
        if (days.Count > 0) yield return new(DueKind.RenewConsent, days.Min(), Responsible);
        if (Course.AskAnewBy is { } anew) yield return new(DueKind.AskAnew, anew, Responsible);
        if (BecomesOwn is { } birthday && !Consents.Knows(Subject.Person)) yield return new(DueKind.AskTheYoung, birthday, Responsible);
    }
}
