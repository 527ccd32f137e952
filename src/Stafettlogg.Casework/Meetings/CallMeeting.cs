using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Meetings;

/// <summary>The wish to call people to a meeting, or to write down one that has been (Norwegian: kalle inn til møte).</summary>
public sealed record CallMeeting(ConcernId Concern, int SeenVersion, DeedId DeedId, NewMeeting Meeting) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.CallMeeting;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.CallMeeting(Meeting, at.PackOf(concern), at.Now));
}
