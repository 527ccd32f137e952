using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Baton;

/// <summary>The wish to offer the baton to a colleague (Norwegian: tilby stafettpinnen).</summary>
public sealed record OfferBaton(
    ConcernId Concern, int SeenVersion, DeedId DeedId, UnitId Unit, PersonId To, string? Reason, string? FamilyWish, DateOnly? AnswerBy, bool Stay) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.OfferBaton;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        var holder = await at.Directory.ActorAsync(concern.Responsible, ActorRole.Employee, at.Cancel);
        var offer = new NewOffer(await at.ColleagueAsync(concern, Unit, To, Rule.PersonNotOfService), Reason, FamilyWish, AnswerBy, Stay);
        return [concern.OfferBaton(at.Actor, holder, offer, at.PackOf(concern), at.Today)];
    }
}
