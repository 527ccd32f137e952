using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Baton;

/// <summary>The wish to take the offer of the baton back (Norwegian: trekke tilbudet).</summary>
public sealed record TakeBackOffer(ConcernId Concern, int SeenVersion, DeedId DeedId) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.TakeBackOffer;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.TakeBackOffer());
}
