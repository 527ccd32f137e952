using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Levels;

/// <summary>The family's wish to end the cooperation (Norwegian: avslutte samarbeidet).</summary>
public sealed record EndCooperation(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.EndCooperation;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.EndCooperation(Text));
}
