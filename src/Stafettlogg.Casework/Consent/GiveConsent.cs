using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish of a guardian or young person to consent (Norwegian: gi samtykke).</summary>
public sealed record GiveConsent(ConcernId Concern, int SeenVersion, DeedId DeedId, IReadOnlyList<string> Services, DateOnly Until) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.GiveConsent;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.GiveConsent(at.Actor, Services, Until, at.PackOf(concern), at.Today));
}
