using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish of a guardian or young person to withdraw their consent (Norwegian: trekke tilbake samtykket; R3).</summary>
public sealed record WithdrawConsent(ConcernId Concern, int SeenVersion, DeedId DeedId, IReadOnlyList<string> Services) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.WithdrawConsent;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.WithdrawConsent(at.Actor, Services, at.Today));
}
