using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish to ask people for consent on the family's page (Norwegian: be om samtykke).</summary>
public sealed record RequestConsent(ConcernId Concern, int SeenVersion, DeedId DeedId, NewRequest Request) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.RequestConsent;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        await at.RefuseStrangersAsync(concern, Request.Terms.PersonsLeftOut);
        await at.GuardiansAsync(concern.Subject.Person); // nobody new is let in while the register is away
        var protection = await at.Directory.ProtectionOfAsync(concern, at.Cancel);
        return [concern.RequestConsent(Request, protection, at.PackOf(concern), at.Today)];
    }
}
