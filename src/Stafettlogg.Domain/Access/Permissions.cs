using System.Collections.Frozen;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Access;

/// <summary>Who may do what: one table over deed and relation, asked by door, page and handler alike (Norwegian: tilgangstabellen; peers.md, matrix).</summary>
public static class Permissions
{
    private static readonly Relation[] WhoFollowsUp = [Relation.Author, Relation.Recipient];
    private static readonly Relation[] WhoHasTheWonder = [.. WhoFollowsUp, Relation.Leader];
    private static readonly Relation[] WhoReads = [.. WhoHasTheWonder, Relation.Holder, Relation.Participant];
    private static readonly Relation[] Holder = [Relation.Holder];
    private static readonly Relation[] HolderOrLeader = [Relation.Holder, Relation.Leader];
    private static readonly Relation[] WhoWorks = [Relation.Holder, Relation.Participant];
    private static readonly Relation[] Family = [Relation.Guardian, Relation.Youth];
    private static readonly Relation[] Consenter = [Relation.Consenter];

    // Reading, and the deeds of level 0.
    private static readonly (Deed Deed, Relation[] Relations)[] ReadingAndWonder =
    [
        (Deed.ReadLog, WhoReads),
        (Deed.SeeReaders, [.. WhoHasTheWonder, Relation.Holder]),
        (Deed.SeeBaton, [Relation.Leader, Relation.Holder, Relation.Participant, Relation.Offered]),
        (Deed.SeeConsents, HolderOrLeader),
        // A print holds no more than the screen it is made from, and is recorded: whoever reads may take what they read to their own journal.
        (Deed.PrintLog, WhoReads),
        // It shows the birth number in full (R28), and whoever answers for the case or the unit is who brings it to the archive.
        (Deed.PrintArchive, HolderOrLeader),
        (Deed.PreviewAsGuardian, HolderOrLeader),
        (Deed.AddObservation, WhoHasTheWonder),
        (Deed.HandOnWonder, WhoHasTheWonder),
        (Deed.ShareWithLeader, WhoFollowsUp),
        (Deed.RecordConversation, WhoHasTheWonder),
        (Deed.GiveFeedback, [Relation.Leader]),
        (Deed.CloseWithoutConcern, WhoHasTheWonder),
        (Deed.OpenLog, WhoHasTheWonder),
        (Deed.CorrectEntry, WhoReads),
    ];

    // The deeds of levels 1 to 3.
    private static readonly (Deed Deed, Relation[] Relations)[] FollowUp =
    [
        // What is written can be kept from guardians from the first second: by its author too; shared again by those who answer for the whole.
        (Deed.WithholdEntry, [Relation.Holder, Relation.Leader, Relation.Participant]),
        (Deed.ReleaseEntry, HolderOrLeader),
        (Deed.RecordGuardian, HolderOrLeader),
        (Deed.ApproveGuardian, HolderOrLeader),
        (Deed.RequestConsent, HolderOrLeader),
        (Deed.RegisterConsent, HolderOrLeader),
        (Deed.RegisterWithdrawal, HolderOrLeader),
        (Deed.RecordMeasure, Holder),
        (Deed.EvaluateMeasure, WhoWorks),
        (Deed.CallMeeting, Holder),
        (Deed.ChangeMeeting, Holder),
        (Deed.CancelMeeting, Holder),
        (Deed.HoldMeeting, Holder),
        (Deed.AddParticipant, Holder),
        (Deed.EndParticipation, [Relation.Holder, Relation.Leader, Relation.Participant]),
        (Deed.OfferBaton, HolderOrLeader),
        (Deed.TakeBackOffer, HolderOrLeader),
        (Deed.AcceptBaton, [Relation.Offered]),
        (Deed.DeclineBaton, [Relation.Offered]),
        (Deed.WriteNote, WhoWorks),
        (Deed.DecideWayForward, Holder),
        (Deed.GoToTwoServices, Holder),
        (Deed.GoToMultiService, Holder),
        (Deed.GoDownToTwoServices, Holder),
        (Deed.GoDownToOwnService, Holder),
        (Deed.CloseFollowUp, HolderOrLeader),
        (Deed.Reopen, [.. WhoHasTheWonder, Relation.Holder]),
    ];

    // What the family sees and does.
    private static readonly (Deed Deed, Relation[] Relations)[] OfFamily =
    [
        (Deed.SeeFamilyPage, [.. Family, Relation.Consenter]),
        (Deed.ReadAsFamily, Family),
        (Deed.SeeReadersAsFamily, Family),
        (Deed.PrintAsFamily, Family),
        (Deed.GiveConsent, Consenter),
        (Deed.DeclineConsent, Consenter),
        (Deed.WithdrawConsent, Consenter),
        (Deed.WriteComment, Family),
        (Deed.AnswerInvitation, Family),
        (Deed.WithholdAsYouth, [Relation.Youth]),
        (Deed.ReleaseAsYouth, [Relation.Youth]),
        (Deed.EndCooperation, [.. Family, Relation.Consenter]),
    ];

    /// <summary>Which relations each deed asks for; any one of them is enough.</summary>
    public static FrozenDictionary<Deed, Relation[]> Table { get; } =
        ReadingAndWonder.Concat(FollowUp).Concat(OfFamily).ToFrozenDictionary(row => row.Deed, row => row.Relations);

    /// <summary>May one who stands so do this? A deed without a row is nobody's.</summary>
    public static Verdict Decide(Deed deed, Standing standing)
    {
        if (standing.OwnFamily || standing.Relations.Count == 0) return Verdict.NotThere;
        return Table.TryGetValue(deed, out var relations) && standing.IsAny(relations) ? Verdict.Allowed : Verdict.NotThisDeed;
    }

    /// <summary>May one who stands so read an entry for these?</summary>
    public static bool MayRead(Visibility visibility, Standing standing) => !standing.OwnFamily && visibility switch
    {
        Visibility.BeforeLog => standing.KnewTheWonder && standing.IsAny(WhoReads),
        Visibility.Staff => standing.IsAny(WhoReads),
        Visibility.SharedLog => standing.IsAny(WhoReads) || standing.IsAny(Family),
        _ => false,
    };
}
