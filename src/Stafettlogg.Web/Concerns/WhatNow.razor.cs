using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Web.Shared;
using Choice = Stafettlogg.Domain.Concerns.Choice;

namespace Stafettlogg.Web.Concerns;

/// <summary>What the reader may do now, each a link to its form, and what not yet, with what is missing.</summary>
public sealed partial class WhatNow
{
    [Parameter, EditorRequired]
    public required ConcernView View { get; set; }

    private IReadOnlyList<Choice> Can => [.. Shown.Where(choice => choice.Missing.Count == 0)];

    private IReadOnlyList<Choice> Cannot => [.. Shown.Where(choice => choice.Missing.Count > 0)];

    // Deeds that are reached from what they are about, a measure or a participant, are not repeated here.
    private IEnumerable<Choice> Shown => View.Choices.Where(choice => choice.BelongsHere && AddressOf(choice.Deed) is not null && IsTimely(choice.Deed));

    private bool IsTimely(Deed deed) => deed != Deed.OfferBaton || (View.Concern.Baton.Offer is null && (View.Standing.IsAny(Relation.Holder) || View.HolderCannotAct));

    private string? AddressOf(Deed deed) => deed switch
    {
        Deed.RecordMeasure => Links.NewMeasure(View.Concern.Id),
        Deed.CallMeeting => Links.NewMeeting(View.Concern.Id),
        Deed.RecordChildsView => Links.ChildsView(View.Concern.Id),
        Deed.WriteNote => Links.NewNote(View.Concern.Id),
        Deed.RequestConsent => Links.Consent(View.Concern.Id),
        Deed.AddParticipant => Links.Participants(View.Concern.Id),
        Deed.OfferBaton => Links.Baton(View.Concern.Id),
        Deed.CloseFollowUp => Links.Close(View.Concern.Id),
        Deed.AddObservation or Deed.HandOnWonder or Deed.ShareWithLeader or Deed.RecordConversation or Deed.GiveFeedback or Deed.CloseWithoutConcern
            or Deed.OpenLog or Deed.DecideWayForward or Deed.GoToTwoServices or Deed.GoToMultiService or Deed.GoDownToTwoServices or Deed.GoDownToOwnService
            or Deed.Reopen => $"{Links.Level(View.Concern.Id)}#{deed}",
        _ => null,
    };
}
