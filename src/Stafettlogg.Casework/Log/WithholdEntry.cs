using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Log;

/// <summary>The wish to keep an entry from one or all guardians (Norwegian: holde tilbake; R7).</summary>
public sealed record WithholdEntry(ConcernId Concern, int SeenVersion, DeedId DeedId, NewWithholding Withholding) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.WithholdEntry;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        [concern.Withhold(at.Actor, Withholding, await at.BornAsync(concern), at.PackOf(concern), at.Now)];
}

/// <summary>The wish to share again what was kept from guardians (Norwegian: del igjen; R7).</summary>
public sealed record ReleaseEntry(ConcernId Concern, int SeenVersion, DeedId DeedId, int Sequence, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.ReleaseEntry;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.Release(Sequence, Reason, at.Today));
}

/// <summary>The young person's wish to keep an entry, as they count, from their guardians (Norwegian: holde tilbake, som ungdom; R7).</summary>
public sealed record WithholdAsYouth(ConcernId Concern, int SeenVersion, DeedId DeedId, int Counted, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.WithholdAsYouth;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        [concern.WithholdAsYouth(at.Actor, Counted, Reason, await at.BornAsync(concern), at.PackOf(concern), at.Today)];
}

/// <summary>The young person's wish to share again an entry, as they count, that they kept from their guardians (Norwegian: del igjen, som ungdom; R7).</summary>
public sealed record ReleaseAsYouth(ConcernId Concern, int SeenVersion, DeedId DeedId, int Counted) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.ReleaseAsYouth;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.ReleaseAsYouth(at.Actor, Counted));
}
