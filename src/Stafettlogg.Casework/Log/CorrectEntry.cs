using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Log;

/// <summary>The wish to correct an entry of one's own (Norwegian: rette; R21).</summary>
public sealed record CorrectEntry(ConcernId Concern, int SeenVersion, DeedId DeedId, int Sequence, string? NewText, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.CorrectEntry;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.Correct(at.Actor, Sequence, NewText, Reason, at.Now));
}
