using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to close at level 0 (Norwegian: avslutte – ikke grunn til bekymring).</summary>
public sealed record CloseWithoutConcern(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.CloseWithoutConcern;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.CloseWithoutConcern(Reason, at.PackOf(concern).Wonder.Keeping.ShredOn(at.Today)));
}
