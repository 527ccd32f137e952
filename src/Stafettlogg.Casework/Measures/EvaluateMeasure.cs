using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Measures;

/// <summary>The wish to evaluate a measure (Norwegian: evaluere tiltak).</summary>
public sealed record EvaluateMeasure(ConcernId Concern, int SeenVersion, DeedId DeedId, MeasureEvaluation Evaluation) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.EvaluateMeasure;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.EvaluateMeasure(at.Actor, Evaluation, at.Today));
}
