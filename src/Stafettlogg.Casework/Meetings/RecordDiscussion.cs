using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Meetings;

/// <summary>The wish to record that a concern was talked over with a team without a name (Norwegian: drøftet anonymt).</summary>
public sealed record RecordDiscussion(ConcernId Concern, int SeenVersion, DeedId DeedId, string Arena) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.RecordDiscussion;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.RecordDiscussion(Arena, at.PackOf(concern)));
}
