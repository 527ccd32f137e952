using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Participants;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Web.Shared;

/// <summary>Each entry of the log as a sentence: who did what, with whom.</summary>
public sealed class EntrySentences(IStringLocalizer<ConcernWords> text, ConcernWords words)
{
    /// <summary>"Kari Lunde delte undringen med Per Haugen, rektor".</summary>
    public string Of(ConcernView view, Recorded line)
    {
        var who = view.NameOf(line.RecordedBy);
        string With(PersonId person) => words.WithTitle(view, person);
        return line.Entry switch
        {
            WonderHandedOn on => text[nameof(WonderHandedOn), who, With(on.To)],
            SharedWithLeader shared => text[nameof(SharedWithLeader), who, With(shared.Leader)],
            GuardianConversation talk => text[nameof(GuardianConversation), who, talk.With],
            Correction correction => text[nameof(Correction), who, text[$"What{view.Concern.Lines[correction.Of - 1].Entry.GetType().Name}"]],
            EntryWithheld kept => text[kept.OnWish && line.RecordedBy != view.Concern.Subject.Person ? "EntryWithheldWish" : nameof(EntryWithheld), who, words.KeptFrom(view, kept)],
            ShownToOther shown => text[nameof(ShownToOther), who, view.NameOf(shown.To)],
            HiddenFromOther hidden => text[nameof(HiddenFromOther), who, view.NameOf(hidden.From)],
            EmergencyOpened opened => text[nameof(EmergencyOpened), who, With(opened.Told)],
            StaffNamed named => text[named.Named ? nameof(StaffNamed) : "StaffRemoved", who, With(named.Person)],
            LooseningProposed said => text[nameof(LooseningProposed), who, view.NameOf(said.Of)],
            LooseningApproved said => text[nameof(LooseningApproved), who, view.NameOf(said.Of)],
            BatonOffered offered => text[nameof(BatonOffered), who, With(offered.To)],
            ParticipantJoined joined => text[joined.Task is null ? "ParticipantStayed" : nameof(ParticipantJoined), who, With(joined.Person)],
            ParticipationEnded ended when ended.Person == line.RecordedBy => text["ParticipationEndedOwn", who],
            ParticipationEnded ended => text[nameof(ParticipationEnded), who, With(ended.Person)],
            DiscussedAnonymously discussed => text[nameof(DiscussedAnonymously), who, view.Pack.FindMeetingArena(discussed.Arena)?.Name ?? discussed.Arena],
            NoteWritten { Kind: NoteKind.BrightMoment } => text[nameof(NoteKind.BrightMoment), who],
            MeasureRecorded => text[nameof(MeasureRecorded), who, view.Concern.Measures.All.First(measure => measure.Sequence == line.Sequence).Number],
            MeasureEvaluated evaluated => text[nameof(MeasureEvaluated), who, evaluated.Number],
            FamilyAsked asked => text[$"{nameof(FamilyAsked)}{asked.Kind}", who],
            ChildsViewGiven { State: ViewState.Said } when line.RecordedBy == view.Concern.Subject.Person => text["OwnViewGiven", who],
            ChildsViewGiven given => text[$"{nameof(ChildsViewGiven)}{given.State}", who, view.Subject.FirstName],
            GuardianRecorded { Source: ResponsibilitySource.Register } said =>
                text[$"GuardianByRegister{said.Responsibility}", view.NameOf(said.Guardian)],
            GuardianRecorded said when said.Basis.Represents() =>
                text[said.Responsibility == Responsibility.Yes ? "RepresentativeRecorded" : "RepresentativeEnded", who, view.NameOf(said.Guardian)],
            GuardianRecorded said => text[$"{nameof(GuardianRecorded)}{said.Responsibility}", who, view.NameOf(said.Guardian)],
            GuardianApproved approved when view.Concern.Guardians.Of(approved.Is ?? approved.Guardian) is { Represents: true } =>
                text["RepresentativeApproved", who, view.NameOf(approved.Is ?? approved.Guardian)],
            GuardianApproved approved => text[nameof(GuardianApproved), who, view.NameOf(approved.Guardian)],
            var entry => OfConsent(view, who, entry) ?? OfMeeting(view, who, line) ?? OfLevel(view, who, line) ?? text[entry.GetType().Name, who],
        };
    }

    private LocalizedString? OfConsent(ConcernView view, string who, Entry entry) => entry switch
    {
        ConsentRequested asked => text[nameof(ConsentRequested), who, words.Listed([.. asked.From.Select(view.NameOf)]), Services(view, asked.Services)],
        ConsentGiven given => text[$"{nameof(ConsentGiven)}{given.Form}", who, view.NameOf(given.By), Services(view, given.Services)],
        ConsentDeclined { Form: ConsentForm.Digital } declined => text[nameof(ConsentDeclined), who, Services(view, declined.Services)],
        ConsentDeclined declined => text["ConsentRefused", who, view.NameOf(declined.By), Services(view, declined.Services)],
        ConsentNarrowed narrowed => text[nameof(ConsentNarrowed), view.NameOf(narrowed.By), Services(view, [narrowed.Service])],
        GuardianExcepted one => text[one.Excepted ? nameof(GuardianExcepted) : "GuardianAskedAgain", who, view.NameOf(one.Guardian)],
        ConsentWithdrawn withdrawn => text[$"{nameof(ConsentWithdrawn)}{withdrawn.Form}", who, view.NameOf(withdrawn.By), Services(view, withdrawn.Services)],
        _ => null,
    };

    private LocalizedString? OfMeeting(ConcernView view, string who, Recorded line) => line.Entry switch
    {
        MeetingCalled called => text[called.Afterwards ? "MeetingRecorded" : nameof(MeetingCalled), who, view.Concern.Meetings.All.First(meeting => meeting.Sequence == line.Sequence).Number],
        MeetingChanged changed => text[nameof(MeetingChanged), who, changed.Number],
        MeetingCancelled cancelled => text[nameof(MeetingCancelled), who, cancelled.Number],
        MeetingHeld held => text[nameof(MeetingHeld), who, held.Number],
        InvitationAnswered answered => text[$"{nameof(InvitationAnswered)}{answered.Answer}", who, answered.Number],
        _ => null,
    };

    private LocalizedString? OfLevel(ConcernView view, string who, Recorded line) => line.Entry switch
    {
        LevelChanged changed => text[IsUp(view, line, changed) ? "LevelChangedUp" : "LevelChangedDown", who, view.Pack.Level((int)changed.To).Code],
        WayForwardDecided decided => text[nameof(WayForwardDecided), who, words.Way(decided.Way)],
        FollowUpClosed closed => text[nameof(FollowUpClosed), who, words.Reason(closed.Reason)],
        _ => null,
    };

    private static bool IsUp(ConcernView view, Recorded line, LevelChanged changed) =>
        view.Concern.Course.Periods.TakeWhile(period => period.From < line.RecordedAt).LastOrDefault()?.Stage is not { } before || changed.To > before;

    private string Services(ConcernView view, IReadOnlyList<string> services) =>
        words.Listed([.. services.Select(service => words.ServiceInSentence(view.Pack, service))]);
}
