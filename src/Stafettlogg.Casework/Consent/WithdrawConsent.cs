using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish of a guardian or young person to withdraw their consent (Norwegian: trekke tilbake samtykket; R3).</summary>
/// <param name="Concern">In which concern.</param>
/// <param name="SeenVersion">The version that was seen.</param>
/// <param name="DeedId">The deed's own id.</param>
/// <param name="Services">To which services; null for all, where no service is named to the one who gave it (R11).</param>
public sealed record WithdrawConsent(ConcernId Concern, int SeenVersion, DeedId DeedId, IReadOnlyList<string>? Services) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.WithdrawConsent;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(Services is null ? concern.WithdrawAllConsents(at.Actor, at.Today) : concern.WithdrawConsent(at.Actor, Services, at.Today));
}
