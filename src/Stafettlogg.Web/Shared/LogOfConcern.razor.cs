using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Web.Shared;

/// <summary>The log as its reader may see it, newest first: a sentence for each entry, then what was written.</summary>
public sealed partial class LogOfConcern
{
    [Parameter, EditorRequired]
    public required ConcernView View { get; set; }

    /// <summary>How many entries stand on a page; null for all, on one.</summary>
    [Parameter]
    public int? OnAPage { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = Links.PageQuery)]
    private string? Asked { get; set; }

    private int Side => OnAPage is { } most ? Math.Clamp(Links.PageOf(Asked), 1, Math.Max(1, (View.Lines.Count + most - 1) / most)) : 1;

    private IEnumerable<Recorded> Shown => OnAPage is { } most ? View.Lines.Reverse().Skip((Side - 1) * most).Take(most) : View.Lines.Reverse();

    private bool Corrects => !View.Concern.Stage.IsClosed && Permissions.Decide(Deed.CorrectEntry, View.Standing) == Verdict.Allowed;

    private static LogItemKind KindOf(Entry entry) => entry switch
    {
        WonderRegistered or ClosedWithoutConcern or LogOpened or LevelChanged or WayForwardDecided or FollowUpClosed or Reopened => LogItemKind.Level,
        WonderHandedOn or BatonTaken or BatonOffered or BatonAccepted or BatonDeclined or BatonOfferTakenBack => LogItemKind.Baton,
        GuardianConversation or ConsentRequested or ConsentGiven or NoLongerConsented or GuardianExcepted or CommentWritten or CooperationEnded
            or FamilyAsked or FamilyAnswered or AnswerRead or Disagreed or ChildsViewGiven => LogItemKind.Family,
        _ => LogItemKind.Entry,
    };

    // At level 0 nothing is shared; from then on it must be seen at a glance what is not.
    internal static string? KeptFromFamily(ConcernView view, Recorded line) => line.Entry.Visibility switch
    {
        Visibility.BeforeLog when !view.Concern.Stage.IsBeforeLog => "OnlyBeforeLog",
        Visibility.Staff => "OnlyStaff",
        _ => null,
    };

    private string? TextOf(Recorded line) => line.Entry is Correction correction ? correction.NewText : View.Concern.TextOf(line.Sequence);

    // Where the entry can be kept from guardians, or shared with them again, by the one who reads; null where it cannot.
    private string? WithholdAddress(Recorded line) => !Domain.Concerns.Concern.CanBeWithheld(line.Entry) || View.IsPreview ? null
        : View.May(Deed.WithholdAsYouth) && View.MayWish ? Links.WithholdOwn(View.Concern.Id, line.Sequence)
        : View.May(Deed.WithholdEntry) && (View.May(Deed.ReleaseEntry) || line.RecordedBy == View.Reader.Person) ? Links.Withhold(View.Concern.Id, line.Sequence)
        : null;

    // Where one of the family asks about the entry, or says that they disagree with it.
    private string? DisputeAddress(Recorded line) =>
        View.May(Deed.Disagree) && Domain.Concerns.Concern.CanBeDisputed(line, View.Reader.Person) ? Links.ChildEntry(View.Concern.Id, line.Sequence) : null;

    private bool IsKept(Recorded line) => View.Concern.Withholdings.Of(line.Sequence).Any(one => one.Said.OnWish || View.Reader.Role == ActorRole.Employee);

    private bool MayCorrect(Recorded line) => Corrects && line.RecordedBy == View.Reader.Person && line.Entry is ICorrectable { Text: not null };
}
