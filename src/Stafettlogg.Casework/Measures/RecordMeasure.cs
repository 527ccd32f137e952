using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Measures;

/// <summary>The wish to agree on a measure (Norwegian: avtale tiltak).</summary>
public sealed record RecordMeasure(ConcernId Concern, int SeenVersion, DeedId DeedId, NewMeasure Measure) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.RecordMeasure;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.RecordMeasure(Measure, at.PackOf(concern), at.Today));
}
