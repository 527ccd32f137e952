using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish to write down a consent given on paper or by word of mouth (Norwegian: registrere samtykke).</summary>
public sealed record RegisterConsent(ConcernId Concern, int SeenVersion, DeedId DeedId, NewConsent Consent) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.RegisterConsent;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        await at.RefuseStrangersAsync(concern, Consent.Terms.PersonsLeftOut);
        await at.RefuseUnlessGuardianAsync(concern, Consent.By);
        var protection = await at.Directory.ProtectionOfAsync(concern, at.Cancel);
        return [concern.RegisterConsent(Consent, protection, at.PackOf(concern), at.Today)];
    }
}
