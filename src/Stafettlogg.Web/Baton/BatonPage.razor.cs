using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Baton;

/// <summary>Who holds the baton and to whom it is offered. One it is offered to sees this summary, and nothing of the log before they accept.</summary>
public sealed partial class BatonPage
{
    private bool SeesConcern => Permissions.Decide(Deed.SeeConcern, View!.Standing) == Verdict.Allowed;

    // The one it is offered to must know why; what is written there is else for those who read the log.
    private bool ReadsOffer => View!.Reads || View.Standing.IsAny(Relation.Offered);

    private bool Offers => View!.May(Deed.OfferBaton) && View.Concern.Baton.Offer is null && (HoldsIt || View.HolderCannotAct);

    private bool HoldsIt => View!.Concern.Responsible == View.Reader.Person;

    private string Since => When.Day(Oslo.Day(View!.Concern.Baton.Holder!.From), Today);

    // A form that was sent is shown again also when the offer has gone: the law says what became of it.
    private bool Shows(Deed deed, string form) => Sent == form || (View!.Concern.Baton.Offer is not null && View.May(deed));
}
