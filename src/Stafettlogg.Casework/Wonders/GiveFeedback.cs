using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The leader's wish to answer the one who wondered (Norwegian: gi tilbakemelding).</summary>
public sealed record GiveFeedback(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.GiveFeedback;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.GiveFeedback(Text));
}
