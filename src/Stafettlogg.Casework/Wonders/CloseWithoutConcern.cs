using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to close at level 0 (Norwegian: avslutte – ikke grunn til bekymring).</summary>
public sealed record CloseWithoutConcern(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Reason);

/// <summary>Closes at level 0.</summary>
public sealed class CloseWithoutConcernHandler(ConcernGate gate)
{
    /// <summary>Does it.</summary>
    /// <exception cref="RuleBroken">The law refuses.</exception>
    public Task<DeedResult> HandleAsync(CloseWithoutConcern wish, Actor actor, CancellationToken cancel) =>
        gate.DoAsync(new(wish.Concern, Deed.CloseWithoutConcern, wish.SeenVersion, wish.DeedId), actor, concern => new(concern.CloseWithoutConcern(wish.Reason)), cancel);
}
