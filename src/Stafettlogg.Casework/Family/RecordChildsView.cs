using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Family;

/// <summary>The wish to write down what the child thinks (Norwegian: barnets syn).</summary>
public sealed record RecordChildsView(ConcernId Concern, int SeenVersion, DeedId DeedId, NewChildsView View) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.RecordChildsView;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.RecordChildsView(View, at.Today));
}

/// <summary>The young person's wish to say how they have it (Norwegian: slik har jeg det).</summary>
public sealed record GiveOwnView(ConcernId Concern, int SeenVersion, DeedId DeedId, IReadOnlyList<FaceChosen> Answers, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.GiveOwnView;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.GiveOwnView(Answers, Text, at.Today));
}
