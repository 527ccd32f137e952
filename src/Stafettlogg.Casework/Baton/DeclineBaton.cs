using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Baton;

/// <summary>The wish to decline the baton (Norwegian: avslå tilbudet).</summary>
public sealed record DeclineBaton(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.DeclineBaton;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.DeclineBaton(at.Actor, Reason));
}
