using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Access;

/// <summary>The wish to lower somebody's grade of address protection, which waits for a second person (Norwegian: foreslå lettelse; R12).</summary>
public sealed record ProposeLoosening(ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId Of, AddressProtection To, string? Reason) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.ProposeLoosening;

    internal override AccessReason? Because => new(Purpose: null, Prose.Optional(Reason, Prose.LongestNote));

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        var proposed = concern.ProposeLoosening(Of, To, Reason, await at.Directory.ProtectionOfAsync(concern, at.Cancel));
        await at.People.LooseningOfAsync(Of, To, at.Cancel); // what could not be done is not proposed
        return [proposed];
    }
}
