using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Participants;

/// <summary>The wish to end somebody's participation (Norwegian: avslutte deltakelse).</summary>
public sealed record EndParticipation(ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId Person) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.EndParticipation;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.EndParticipation(at.Actor, Person, at.Today));
}
