using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Levels;

/// <summary>The wish to end the follow-up (Norwegian: avslutte saken).</summary>
public sealed record CloseFollowUp(
    ConcernId Concern, int SeenVersion, DeedId DeedId, ClosingReason Reason, string? Note, string? ChildsVoice, string? GuardiansView) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.CloseFollowUp;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.CloseFollowUp(Reason, Note, ChildsVoice, GuardiansView));
}
