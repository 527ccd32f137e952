using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to write more of what was observed (Norwegian: skrive observasjon).</summary>
public sealed record AddObservation(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.AddObservation;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.AddObservation(Text));
}
