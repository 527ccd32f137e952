using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;

namespace Stafettlogg.Domain.Concerns;

/// <content>What now, and why not: the access table and the level machine asked together.</content>
public sealed partial class Concern
{
    private static readonly (Deed Deed, Trigger Trigger)[] DeedsOfLevels =
    [
        (Deed.AddObservation, Trigger.Observe),
        (Deed.HandOnWonder, Trigger.HandOn),
        (Deed.ShareWithLeader, Trigger.ShareWithLeader),
        (Deed.RecordConversation, Trigger.TalkWithGuardians),
        (Deed.GiveFeedback, Trigger.GiveFeedback),
        (Deed.OpenLog, Trigger.OpenLog),
        (Deed.CloseWithoutConcern, Trigger.CloseWithoutConcern),
        (Deed.RecordMeasure, Trigger.Document),
        (Deed.EvaluateMeasure, Trigger.Document),
        (Deed.CallMeeting, Trigger.Document),
        (Deed.ChangeMeeting, Trigger.Document),
        (Deed.CancelMeeting, Trigger.Document),
        (Deed.HoldMeeting, Trigger.Document),
        (Deed.WriteNote, Trigger.Document),
        (Deed.WithholdEntry, Trigger.Withhold),
        (Deed.ReleaseEntry, Trigger.Withhold),
        (Deed.ShowToOther, Trigger.Withhold),
        (Deed.HideFromOther, Trigger.Withhold),
        (Deed.WithholdAsYouth, Trigger.Withhold),
        (Deed.ReleaseAsYouth, Trigger.Withhold),
        (Deed.RecordGuardian, Trigger.Document),
        (Deed.ApproveGuardian, Trigger.Document),
        (Deed.RequestConsent, Trigger.Document),
        (Deed.RegisterConsent, Trigger.Document),
        (Deed.RegisterRefusal, Trigger.Document),
        (Deed.ExceptGuardian, Trigger.Document),
        (Deed.RegisterWithdrawal, Trigger.WithdrawConsent),
        (Deed.AddParticipant, Trigger.Document),
        (Deed.EndParticipation, Trigger.Document),
        (Deed.OfferBaton, Trigger.Document),
        (Deed.TakeBackOffer, Trigger.Document),
        (Deed.AcceptBaton, Trigger.Document),
        (Deed.DeclineBaton, Trigger.Document),
        (Deed.DecideWayForward, Trigger.DecideWayForward),
        (Deed.GoToTwoServices, Trigger.GoToTwoServices),
        (Deed.GoToMultiService, Trigger.GoToMultiService),
        (Deed.GoDownToTwoServices, Trigger.GoDownToTwoServices),
        (Deed.GoDownToOwnService, Trigger.GoDownToOwnService),
        (Deed.CloseFollowUp, Trigger.Close),
        (Deed.Reopen, Trigger.Reopen),
        (Deed.GiveConsent, Trigger.Document),
        (Deed.DeclineConsent, Trigger.Document),
        (Deed.NarrowConsent, Trigger.WithdrawConsent),
        (Deed.WithdrawConsent, Trigger.WithdrawConsent),
        (Deed.WriteComment, Trigger.Document),
        (Deed.AnswerInvitation, Trigger.Document),
        (Deed.EndCooperation, Trigger.EndCooperation),
        (Deed.AnswerFamily, Trigger.Withhold),
        (Deed.RecordChildsView, Trigger.Document),
        (Deed.AskStaff, Trigger.Document),
        (Deed.MarkAnswerRead, Trigger.Withhold),
        (Deed.Disagree, Trigger.Withhold),
        (Deed.GiveOwnView, Trigger.Document),
    ];

    /// <summary>The deeds that are the actor's in this concern, each with every rule of the levels that stands in its way at the moment.</summary>
    public IReadOnlyList<Choice> ChoicesOf(Actor actor, DateTimeOffset now)
    {
        var (standing, facts) = (StandingOf(actor, now), FactsOn(Oslo.Day(now)));
        return [.. DeedsOfLevels
            .Where(row => Permissions.Decide(row.Deed, standing) is Verdict.Allowed or Verdict.NotNow)
            .Select(row => new Choice(row.Deed, LevelMachine.WhyNot(facts, row.Trigger)))];
    }
}

/// <summary>A deed one may do, and what is missing for it; nothing missing means it can be done now (Norwegian: dette mangler).</summary>
public sealed record Choice(Deed Deed, IReadOnlyList<Rule> Missing)
{
    /// <summary>Whether it belongs to where the concern stands, whatever is missing.</summary>
    public bool BelongsHere => !Missing.Contains(Rule.NotAtThisLevel) && !Missing.Contains(Rule.ConcernClosed);
}
