using System.Collections.Frozen;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Access;

/// <summary>
/// Who may do what: one table, asked by door, page and handler alike (Norwegian: tilgangstabellen; peers.md, matrix; R1).
/// It has two halves. When a tie counts: signed in as what, in which phases, with which consent, on a purpose or not. And each deed's row: in which phases, for
/// which relations. A concern fills the facts in and decides nothing; on which further conditions a deed can be done, the level machine says.
/// </summary>
public static class Permissions
{
    private static readonly ActorRole[] AtWork = [ActorRole.Employee];
    private static readonly ActorRole[] Parent = [ActorRole.Guardian];
    private static readonly ActorRole[] Young = [ActorRole.Child];

    // When a tie counts. Consent is and-ed on every read (R1): by service and unit, so that consent to PPT opens nothing to who shares their house.
    private static readonly FrozenDictionary<Relation, Condition> Conditions = new Dictionary<Relation, Condition>
    {
        // What was wondered stays with those who had it, and ends as a relation when the log opens: from then on one holds, takes part, or is nothing.
        [Relation.Author] = new(AtWork, Phase.BeforeLog),
        [Relation.Recipient] = new(AtWork, Phase.BeforeLog),
        // A leader who was told knows of it as long as they lead, and does what a leader must. At level 0 the wonder was shared with them, to be read
        // and answered; from then on what is written is for those who work with it, and a leader reads on a purpose, for a while (peers.md, ②; R41).
        [Relation.Leader] = new(AtWork, Phase.Always),
        [Relation.ReadingLeader] = new(AtWork, Phase.Always, NeedsPurpose: Phase.SinceOpened),
        // The last holder stays named when a concern closes, and brings it to the archive.
        [Relation.Holder] = new(AtWork, Phase.SinceOpened, NeedsConsent: true),
        [Relation.Participant] = new(AtWork, Phase.FollowUp, NeedsConsent: true),
        [Relation.Offered] = new(AtWork, Phase.FollowUp, NeedsConsent: true),
        // With no part in it and no consent (peers.md, nødtilgang): never before the log, never own family, for hours, and told to a second person.
        [Relation.Emergency] = new(AtWork, Phase.SinceOpened, NeedsEmergency: true),
        [Relation.Responder] = new(AtWork, Phase.SinceOpened),
        [Relation.Witness] = new(AtWork, Phase.SinceOpened),
        [Relation.Guardian] = new(Parent, Phase.SinceOpened, NeedsConsent: true),
        // A pregnant woman stands as the young do, for herself, and may be somebody's mother besides.
        [Relation.Youth] = new([.. Parent, .. Young], Phase.SinceOpened, NeedsConsent: true),
        // Asked they may be from the beginning: who has not answered yet has nothing to read, and must find the question.
        [Relation.Consenter] = new([.. Parent, .. Young], Phase.SinceOpened),
    }.ToFrozenDictionary();

    private static readonly Relation[] WhoFollowsUp = [Relation.Author, Relation.Recipient];
    private static readonly Relation[] WhoHasTheWonder = [.. WhoFollowsUp, Relation.Leader];
    private static readonly Relation[] WhoReads = [.. WhoFollowsUp, Relation.ReadingLeader, Relation.Holder, Relation.Participant];
    private static readonly Relation[] Holder = [Relation.Holder];
    private static readonly Relation[] HolderOrLeader = [Relation.Holder, Relation.Leader];
    private static readonly Relation[] HolderOrReadingLeader = [Relation.Holder, Relation.ReadingLeader];
    private static readonly Relation[] WhoWorks = [Relation.Holder, Relation.Participant];
    private static readonly Relation[] Family = [Relation.Guardian, Relation.Youth];
    private static readonly Relation[] Consenter = [Relation.Consenter];

    private static readonly (Deed Deed, Relation[] Relations)[] Reading =
    [
        (Deed.SeeConcern, [.. WhoReads, Relation.Leader, Relation.Emergency, Relation.Witness]),
        (Deed.ReadLog, [.. WhoReads, Relation.Emergency]),
        (Deed.SeeReaders, [.. WhoHasTheWonder, Relation.Holder, Relation.Witness]),
        (Deed.SeeBaton, [Relation.Leader, Relation.Holder, Relation.Participant, Relation.Offered]),
        (Deed.SeeConsents, HolderOrLeader),
        // A print holds no more than the screen it is made from, and is recorded: whoever reads may take what they read to their own journal.
        (Deed.PrintLog, WhoReads),
        // It shows the birth number in full (R28), and whoever answers for the case or the unit is who brings it to the archive.
        (Deed.PrintArchive, HolderOrReadingLeader),
        (Deed.PrintConsentForm, HolderOrLeader),
        // What the family would read, on paper.
        (Deed.PrintFamilyCopy, HolderOrReadingLeader),
        (Deed.PrintMinutes, HolderOrReadingLeader),
        (Deed.PreviewAsGuardian, HolderOrReadingLeader),
        // The duty to report is each one's own, in every phase and for whoever may know of the concern at all (R16).
        (Deed.SeeDuty, [.. WhoReads, Relation.Leader, Relation.Offered]),
        (Deed.NoteDuty, [.. WhoReads, Relation.Leader, Relation.Offered]),
        // Access may be asked for in every phase, and whoever wrote or answers for it looks it through.
        (Deed.AssessAccessRequest, [.. WhoHasTheWonder, Relation.Holder]),
        (Deed.SeeProtection, [.. WhoReads, Relation.Leader]),
        // Whoever answers for the unit keeps the list. Who knows the family proposes to loosen, and another who answers for the case approves.
        (Deed.NameStaff, [Relation.Leader]),
        (Deed.ProposeLoosening, [.. WhoHasTheWonder, Relation.Holder]),
        (Deed.ApproveLoosening, HolderOrLeader),
        (Deed.SeeFamilyPage, [.. Family, Relation.Consenter]),
        (Deed.ReadAsFamily, Family),
        (Deed.SeeReadersAsFamily, Family),
        (Deed.PrintAsFamily, Family),
    ];

    private static readonly (Deed Deed, Relation[] Relations)[] OfWonder =
    [
        (Deed.AddObservation, WhoHasTheWonder),
        (Deed.HandOnWonder, WhoHasTheWonder),
        (Deed.ShareWithLeader, WhoFollowsUp),
        (Deed.RecordConversation, WhoHasTheWonder),
        (Deed.GiveFeedback, [Relation.Leader]),
        (Deed.CloseWithoutConcern, WhoHasTheWonder),
        (Deed.OpenLog, WhoHasTheWonder),
    ];

    private static readonly (Deed Deed, Relation[] Relations)[] FollowUp =
    [
        // What is written can be kept from guardians from the first second: by its author too; shared again by those who answer for the whole.
        (Deed.RecordGuardian, HolderOrLeader),
        (Deed.ApproveGuardian, HolderOrLeader),
        (Deed.RequestConsent, HolderOrLeader),
        (Deed.RegisterConsent, HolderOrLeader),
        (Deed.RegisterRefusal, HolderOrLeader),
        (Deed.ExceptGuardian, [Relation.Leader]),
        (Deed.RecordMeasure, Holder),
        (Deed.EvaluateMeasure, WhoWorks),
        (Deed.CallMeeting, Holder),
        (Deed.ChangeMeeting, Holder),
        (Deed.CancelMeeting, Holder),
        (Deed.HoldMeeting, Holder),
        (Deed.AddParticipant, Holder),
        (Deed.EndParticipation, [Relation.Holder, Relation.ReadingLeader, Relation.Participant]),
        (Deed.OfferBaton, HolderOrReadingLeader),
        (Deed.TakeBackOffer, HolderOrReadingLeader),
        (Deed.AcceptBaton, [Relation.Offered]),
        (Deed.DeclineBaton, [Relation.Offered]),
        (Deed.WriteNote, WhoWorks),
        (Deed.DecideWayForward, Holder),
        (Deed.GoToTwoServices, Holder),
        (Deed.GoToMultiService, Holder),
        (Deed.GoDownToTwoServices, Holder),
        (Deed.GoDownToOwnService, Holder),
        (Deed.CloseFollowUp, HolderOrReadingLeader),
    ];

    private static readonly (Deed Deed, Relation[] Relations)[] OfFamily =
    [
        (Deed.GiveConsent, Consenter),
        (Deed.DeclineConsent, Consenter),
        (Deed.WriteComment, Family),
        (Deed.AnswerInvitation, Family),
        // One whose consent does not count any more ends nothing of what another has said yes to.
        (Deed.EndCooperation, [Relation.Youth, Relation.Consenter]),
    ];

    // A consent may be withdrawn or narrowed as long as there is one (R3), also when the follow-up is over.
    private static readonly (Deed Deed, Relation[] Relations)[] Withdrawing =
    [
        (Deed.RegisterWithdrawal, HolderOrLeader),
        (Deed.WithdrawConsent, Consenter),
        (Deed.NarrowConsent, Consenter),
    ];

    // What can do harm can be read when the follow-up is over too. One who takes part withholds what they wrote themselves; the law asks.
    private static readonly (Deed Deed, Relation[] Relations)[] Withholding =
    [
        (Deed.WithholdEntry, [.. HolderOrReadingLeader, Relation.Participant]),
        (Deed.ReleaseEntry, HolderOrReadingLeader),
        (Deed.ShowToOther, HolderOrReadingLeader),
        (Deed.HideFromOther, HolderOrReadingLeader),
        (Deed.WithholdAsYouth, [Relation.Youth]),
        (Deed.ReleaseAsYouth, [Relation.Youth]),
    ];

    // The family asks while somebody follows up; what was asked is answered, and what is written disputed, when that is over too (R21).
    private static readonly (Deed Deed, Relation[] Relations)[] Answering =
    [
        (Deed.AnswerFamily, [.. HolderOrReadingLeader, Relation.Witness]),
        (Deed.MarkAnswerRead, Family),
        (Deed.Disagree, Family),
    ];

    /// <summary>Each deed's row. The program does not start while a deed has none.</summary>
    public static FrozenDictionary<Deed, Row> Table { get; } = Whole(
    [
        .. In(Phase.Always, Reading),
        .. In(Phase.Wonder, OfWonder),
        .. In(Phase.FollowUp, FollowUp),
        .. In(Phase.FollowUp, OfFamily),
        .. In(Phase.SinceOpened, Withdrawing),
        .. In(Phase.SinceOpened, Withholding),
        .. In(Phase.SinceOpened, Answering),
        .. In(Phase.FollowUp, [(Deed.AskStaff, Family), (Deed.GiveOwnView, [Relation.Youth]), (Deed.RecordChildsView, WhoWorks)]),
        .. In(Phase.SinceOpened, [(Deed.StatePurpose, [Relation.Leader]), (Deed.OpenEmergency, [Relation.Responder]), (Deed.AcknowledgeEmergency, [Relation.Witness])]),
        .. In(Phase.Wonder | Phase.FollowUp, [(Deed.CorrectEntry, WhoReads), (Deed.RecordDiscussion, WhoReads)]),
        .. In(Phase.ClosedWonder | Phase.Closed, [(Deed.Reopen, [.. WhoFollowsUp, Relation.Holder, Relation.ReadingLeader])]),
    ]);

    // What the one does whom somebody in the family is protected from: a deed is not theirs until somebody has thought of what it shows and asks (R11).
    private static readonly FrozenSet<Deed> OfOther = new[]
    {
        Deed.SeeFamilyPage, Deed.ReadAsFamily, Deed.SeeReadersAsFamily, Deed.PrintAsFamily, Deed.WriteComment, Deed.AnswerInvitation, Deed.WithdrawConsent, Deed.EndCooperation,
    }.ToFrozenSet();

    /// <summary>May one who stands so do this? A deed without a row is nobody's.</summary>
    public static Verdict Decide(Deed deed, Standing standing)
    {
        var known = standing.Ties.Any(tie => Tells(tie, standing));
        if (!Table.TryGetValue(deed, out var row) || !standing.IsAny(row.Relations) || (standing is { IsOther: true, Role: not ActorRole.Employee } && !OfOther.Contains(deed))) return known ? Verdict.NotThisDeed : Verdict.NotThere;
        return row.Phases.HasFlag(standing.Phase) ? Verdict.Allowed : Verdict.NotNow;
    }

    /// <summary>May one who stands so read an entry for these?</summary>
    public static bool MayRead(Visibility visibility, Standing standing) => visibility switch
    {
        Visibility.BeforeLog => standing.KnewTheWonder && standing.IsAny(WhoReads),
        Visibility.Staff => standing.IsAny(WhoReads) || standing.IsAny(Relation.Emergency),
        Visibility.SharedLog => standing.IsAny(WhoReads) || standing.IsAny(Family) || standing.IsAny(Relation.Emergency),
        _ => false,
    };

    /// <summary>Whether the tie makes its relation of one who stands so. No staff role opens what is too near home, and no family what address protection hides.</summary>
    internal static bool Counts(Tie tie, Standing standing) =>
        Conditions[tie.Relation] is var condition
        && condition.Roles.Contains(standing.Role)
        && condition.Phases.HasFlag(standing.Phase)
        && (tie.Covered || !condition.NeedsConsent)
        && (standing.HasEmergency || !condition.NeedsEmergency)
        && (standing.HasPurpose || !condition.NeedsPurpose.HasFlag(standing.Phase))
        && (standing.Role == ActorRole.Employee ? !standing.OwnFamily && ReachesStaff(standing) : ReachesFamily(standing));

    // Strictly confidential: to nobody but the named, whatever their role, and in no emergency (R14).
    private static bool ReachesStaff(Standing standing) => standing.Grade != AddressProtection.StrictlyConfidential || standing.Named;

    // Strictly confidential: to the family there is no such concern on a screen, it goes on paper (R14). Confidential: whom somebody is protected from is let in
    // as the others are, and sees nothing that places anybody (R11).
    private static bool ReachesFamily(Standing standing) => standing.Grade != AddressProtection.StrictlyConfidential;

    /// <summary>Whether the tie also lets one who stands so know that there is such a concern: to open it in an emergency one must know it from elsewhere.</summary>
    internal static bool Tells(Tie tie, Standing standing) => tie.Relation != Relation.Responder && Counts(tie, standing);

    private static IEnumerable<(Deed Deed, Row Row)> In(Phase phases, (Deed Deed, Relation[] Relations)[] rows) =>
        rows.Select(row => (row.Deed, new Row(phases, row.Relations)));

    /// <summary>Every deed has one row, or this throws, and nothing starts.</summary>
    private static FrozenDictionary<Deed, Row> Whole((Deed Deed, Row Row)[] rows) =>
        Enum.GetValues<Deed>().ToFrozenDictionary(deed => deed, deed => rows.Single(row => row.Deed == deed).Row);

    /// <summary>A deed's row: in which phases it can be done, and by whom; any one of the relations is enough (Norwegian: rad i tilgangstabellen).</summary>
    public sealed record Row(Phase Phases, Relation[] Relations);

    /// <summary>What makes a tie count: signed in as one of these, in one of these phases, covered by consent where it needs that, with a purpose in the phases that ask for one.</summary>
    private sealed record Condition(ActorRole[] Roles, Phase Phases, bool NeedsConsent = false, Phase NeedsPurpose = Phase.None, bool NeedsEmergency = false);
}
