using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Log;

/// <summary>The wish to correct an entry of one's own (Norwegian: rette; R21).</summary>
public sealed record CorrectEntry(ConcernId Concern, int SeenVersion, DeedId DeedId, int Sequence, string? NewText, string? Reason);

/// <summary>Writes a correction beside the entry it corrects.</summary>
public sealed class CorrectEntryHandler(ConcernGate gate)
{
    /// <summary>Does it.</summary>
    /// <exception cref="RuleBroken">The law refuses.</exception>
    public Task<DeedResult> HandleAsync(CorrectEntry wish, Actor actor, CancellationToken cancel) =>
        gate.DoAsync(
            new(wish.Concern, Deed.CorrectEntry, wish.SeenVersion, wish.DeedId), actor,
            concern => new(concern.Correct(actor, wish.Sequence, wish.NewText, wish.Reason)), cancel);
}
