using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to give the wonder on to a colleague of the unit who follows the child (Norwegian: gi undringen videre).</summary>
public sealed record HandOnWonder(ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId To, string? Message) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.HandOnWonder;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        var pack = at.PackOf(concern);
        var to = await at.ColleagueAsync(concern, concern.Unit, To, Rule.RecipientNotOfUnit);
        return [concern.HandOn(to, Message, pack)];
    }
}
