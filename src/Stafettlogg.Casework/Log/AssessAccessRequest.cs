using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Log;

/// <summary>The wish to say what one makes of an access request (Norwegian: vurdere innsynskravet).</summary>
public sealed record AssessAccessRequest(ConcernId Concern, int SeenVersion, DeedId DeedId, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.AssessAccessRequest;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.AssessAccessRequest(Text));
}
