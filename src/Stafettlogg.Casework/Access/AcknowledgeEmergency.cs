using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Access;

/// <summary>The wish of the one who was told to say that they have looked at an emergency access (Norwegian: se gjennom nødtilgangen).</summary>
public sealed record AcknowledgeEmergency(ConcernId Concern, int SeenVersion, DeedId DeedId, int Sequence) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.AcknowledgeEmergency;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.AcknowledgeEmergency(at.Actor, Sequence));
}
