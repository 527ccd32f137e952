using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Log;

/// <summary>The wish to show an entry, looked through, to the guardian whom address protection keeps things from (Norwegian: dele med den andre forelderen; R11).</summary>
public sealed record ShowToOther(ConcernId Concern, int SeenVersion, DeedId DeedId, int Sequence, PersonId Guardian) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.ShowToOther;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.ShowToOther(Sequence, Guardian));
}

/// <summary>The wish to show it to them no more (Norwegian: ikke lenger dele med den andre forelderen; R11).</summary>
public sealed record HideFromOther(ConcernId Concern, int SeenVersion, DeedId DeedId, int Sequence, PersonId Guardian) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.HideFromOther;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.HideFromOther(Sequence, Guardian));
}
