using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Family;

/// <summary>The family's wish to say that they disagree with an entry, as they count (Norwegian: si at en er uenig; R21).</summary>
public sealed record Disagree(ConcernId Concern, int SeenVersion, DeedId DeedId, int Counted, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.Disagree;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.Disagree(at.Actor, Counted, Text));
}
