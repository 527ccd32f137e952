using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Meetings;

/// <summary>The wish to call a meeting off (Norwegian: avlyse møtet).</summary>
public sealed record CancelMeeting(ConcernId Concern, int SeenVersion, DeedId DeedId, int Number, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.CancelMeeting;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.CancelMeeting(Number, Reason));
}
