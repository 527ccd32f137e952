using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Levels;

/// <summary>The wish to go down to level 1 or 2 (Norwegian: gå ned til nivå 1, gå ned til nivå 2).</summary>
public sealed record GoDown(ConcernId Concern, int SeenVersion, DeedId DeedId, Stage To, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => To == Stage.OwnService ? Deed.GoDownToOwnService : Deed.GoDownToTwoServices;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => new(concern.GoDown(To, Reason));
}
