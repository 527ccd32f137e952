using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to share the wonder with a leader of the unit (Norwegian: dele med leder).</summary>
public sealed record ShareWithLeader(ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId Leader, string? Message);

/// <summary>Shares the wonder with a leader of the unit.</summary>
public sealed class ShareWithLeaderHandler(ConcernGate gate, ActorDirectory directory)
{
    /// <summary>Does it.</summary>
    /// <exception cref="RuleBroken">The law refuses.</exception>
    public Task<DeedResult> HandleAsync(ShareWithLeader wish, Actor actor, CancellationToken cancel) =>
        gate.DoAsync(new(wish.Concern, Deed.ShareWithLeader, wish.SeenVersion, wish.DeedId), actor, async concern =>
        {
            var leader = await directory.ColleagueAsync(concern.Unit, wish.Leader, cancel) ?? throw new RuleBroken(Rule.NotLeaderOfUnit);
            return concern.ShareWithLeader(leader, wish.Message);
        }, cancel);
}
