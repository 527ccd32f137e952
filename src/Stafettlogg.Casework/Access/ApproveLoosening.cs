using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Access;

/// <summary>The wish of a second person to approve a lower grade of address protection: the register is changed in the same breath (Norwegian: godkjenne lettelse; R12).</summary>
public sealed record ApproveLoosening(ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId Of) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.ApproveLoosening;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        [concern.ApproveLoosening(at.Actor, Of, await at.Directory.ProtectionOfAsync(concern, at.Cancel), at.Now)];

    internal override async ValueTask<IReadOnlyList<Write>> BesideAsync(Concern concern, IReadOnlyList<Entry> entries, Circumstances at) =>
        entries is [LooseningApproved approved] ? [await at.People.LooseningOfAsync(approved.Of, approved.To, at.Cancel)] : [];
}
