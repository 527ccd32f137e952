using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Levels;

/// <summary>The wish to take up a closed concern (Norwegian: gjenåpne).</summary>
public sealed record ReopenConcern(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.Reopen;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => new(concern.Reopen(at.Actor, Reason));
}
