using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Levels;

/// <summary>The wish to go up to level 2 or 3 (Norwegian: gå til nivå 2, gå til nivå 3).</summary>
public sealed record GoUp(ConcernId Concern, int SeenVersion, DeedId DeedId, Stage To, string? Reason, IndividualPlan? IndividualPlan) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => To == Stage.MultiService ? Deed.GoToMultiService : Deed.GoToTwoServices;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.GoUp(To, Reason, IndividualPlan, at.PackOf(concern), at.Today));
}
