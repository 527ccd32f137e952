using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to give the wonder on to a colleague (Norwegian: gi undringen videre).</summary>
public sealed record HandOnWonder(ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId To, string? Message);

/// <summary>Gives the wonder on to a colleague of the unit who follows the child.</summary>
public sealed class HandOnWonderHandler(ConcernGate gate, ActorDirectory directory, MunicipalityPacks packs)
{
    /// <summary>Does it.</summary>
    /// <exception cref="RuleBroken">The law refuses.</exception>
    public Task<DeedResult> HandleAsync(HandOnWonder wish, Actor actor, CancellationToken cancel) =>
        gate.DoAsync(new(wish.Concern, Deed.HandOnWonder, wish.SeenVersion, wish.DeedId), actor, async concern =>
        {
            var pack = packs.Find(concern.Municipality) ?? throw new RuleBroken(Rule.MunicipalityNotSetUp);
            var to = await directory.ColleagueAsync(concern.Unit, wish.To, cancel) ?? throw new RuleBroken(Rule.RecipientNotOfUnit);
            return concern.HandOn(to, wish.Message, pack);
        }, cancel);
}
