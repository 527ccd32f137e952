using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to write more of what was observed (Norwegian: skrive observasjon).</summary>
public sealed record AddObservation(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Text);

/// <summary>Writes more of what was observed.</summary>
public sealed class AddObservationHandler(ConcernGate gate)
{
    /// <summary>Does it.</summary>
    /// <exception cref="RuleBroken">The law refuses.</exception>
    public Task<DeedResult> HandleAsync(AddObservation wish, Actor actor, CancellationToken cancel) =>
        gate.DoAsync(new(wish.Concern, Deed.AddObservation, wish.SeenVersion, wish.DeedId), actor, concern => new(concern.AddObservation(wish.Text)), cancel);
}
