using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish of a leader to leave one guardian's consent out, or take it in again (Norwegian: unntak fra at alle samtykker).</summary>
/// <param name="Concern">Which concern.</param>
/// <param name="SeenVersion">The version the form was made from.</param>
/// <param name="DeedId">The deed's own id.</param>
/// <param name="Guardian">Whose consent.</param>
/// <param name="Excepted">Whether it is left out; else it is asked for again.</param>
/// <param name="Reason">Why.</param>
public sealed record ExceptGuardian(
    ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId Guardian, bool Excepted, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.ExceptGuardian;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.ExceptGuardian(Guardian, Excepted, Reason, at.PackOf(concern), at.Today));
}
