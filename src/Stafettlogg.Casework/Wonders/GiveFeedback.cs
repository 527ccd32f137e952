using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The leader's wish to answer the one who wondered (Norwegian: gi tilbakemelding).</summary>
public sealed record GiveFeedback(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Text);

/// <summary>Records the leader's answer.</summary>
public sealed class GiveFeedbackHandler(ConcernGate gate)
{
    /// <summary>Does it.</summary>
    /// <exception cref="RuleBroken">The law refuses.</exception>
    public Task<DeedResult> HandleAsync(GiveFeedback wish, Actor actor, CancellationToken cancel) =>
        gate.DoAsync(new(wish.Concern, Deed.GiveFeedback, wish.SeenVersion, wish.DeedId), actor, concern => new(concern.GiveFeedback(wish.Text)), cancel);
}
