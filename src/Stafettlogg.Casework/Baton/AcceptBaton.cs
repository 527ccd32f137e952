using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Baton;

/// <summary>The wish to accept the baton (Norwegian: ta imot stafettpinnen).</summary>
public sealed record AcceptBaton(ConcernId Concern, int SeenVersion, DeedId DeedId) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.AcceptBaton;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => new(concern.AcceptBaton(at.Actor, at.Today));
}
