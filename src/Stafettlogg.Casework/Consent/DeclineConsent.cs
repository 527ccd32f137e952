using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish of a guardian or young person to say no (Norwegian: si nei til samtykke; R5).</summary>
public sealed record DeclineConsent(ConcernId Concern, int SeenVersion, DeedId DeedId, IReadOnlyList<string> Services) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.DeclineConsent;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.DeclineConsent(at.Actor, Services, at.Today));
}
