using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Meetings;

/// <summary>The wish to write the minutes of a meeting (Norwegian: avslutte møtet).</summary>
public sealed record HoldMeeting(ConcernId Concern, int SeenVersion, DeedId DeedId, MeetingMinutes Minutes) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.HoldMeeting;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.HoldMeeting(Minutes, at.Now));
}
