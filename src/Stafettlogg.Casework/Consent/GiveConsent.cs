using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish of a guardian or young person to consent (Norwegian: gi samtykke).</summary>
/// <param name="Concern">Which concern.</param>
/// <param name="SeenVersion">The version the form was made from.</param>
/// <param name="DeedId">The deed's own id.</param>
/// <param name="Services">To which services.</param>
/// <param name="Until">The last day it is to hold.</param>
/// <param name="Language">The language in which the text was read.</param>
public sealed record GiveConsent(
    ConcernId Concern, int SeenVersion, DeedId DeedId, IReadOnlyList<string> Services, DateOnly Until, string? Language) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.GiveConsent;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        await at.RefuseUnlessGuardianAsync(concern, at.Actor.Person);
        return concern.GiveConsent(at.Actor, Services, Until, Language, at.PackOf(concern), at.Today);
    }
}
