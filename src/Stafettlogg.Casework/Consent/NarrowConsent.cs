using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish of a guardian or young person to leave more out of their consent (Norwegian: avgrense samtykket).</summary>
/// <param name="Concern">Which concern.</param>
/// <param name="SeenVersion">The version the form was made from.</param>
/// <param name="DeedId">The deed's own id.</param>
/// <param name="Service">Of the consent to which service.</param>
/// <param name="LeftOut">What is not to be shared.</param>
/// <param name="Persons">Who is not to have part in it.</param>
public sealed record NarrowConsent(
    ConcernId Concern, int SeenVersion, DeedId DeedId, string Service, string? LeftOut, IReadOnlyList<PersonId> Persons) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.NarrowConsent;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        await at.RefuseStrangersAsync(concern, Persons);
        return [concern.NarrowConsent(at.Actor, Service, LeftOut, Persons, at.Today)];
    }
}
