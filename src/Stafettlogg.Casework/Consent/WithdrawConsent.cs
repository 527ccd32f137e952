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

/// <summary>The wish to withdraw all one's consents, where no service is named to the one who gave them (Norwegian: trekke tilbake alle samtykkene; R3, R11).</summary>
public sealed record WithdrawAllConsents(ConcernId Concern, int SeenVersion, DeedId DeedId) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.WithdrawConsent;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.WithdrawAllConsents(at.Actor, at.Today));
}
