using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish to write down that somebody withdrew their consent (Norwegian: registrere at samtykket er trukket tilbake).</summary>
public sealed record RegisterWithdrawal(
    ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId By, IReadOnlyList<string> Services, bool OnPaper) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.RegisterWithdrawal;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.RegisterWithdrawal(By, Services, OnPaper, at.Today));
}
