using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Consent;

/// <summary>The wish to write down that somebody said no, on paper or by word of mouth (Norwegian: registrere et nei; R5).</summary>
public sealed record RegisterRefusal(
    ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId By, IReadOnlyList<string> Services, bool OnPaper) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.RegisterRefusal;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.RegisterRefusal(By, Services, OnPaper, at.PackOf(concern), at.Today));
}
