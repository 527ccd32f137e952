using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Meetings;

/// <summary>The wish to change time, place or people of a meeting (Norwegian: endre møtet).</summary>
public sealed record ChangeMeeting(ConcernId Concern, int SeenVersion, DeedId DeedId, MeetingChange Change) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.ChangeMeeting;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.ChangeMeeting(Change, at.PackOf(concern), at.Now));
}
