using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to share the wonder with a leader of the unit (Norwegian: dele med leder).</summary>
public sealed record ShareWithLeader(ConcernId Concern, int SeenVersion, DeedId DeedId, PersonId Leader, string? Message) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.ShareWithLeader;

    internal override async ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at)
    {
        return [concern.ShareWithLeader(await at.ColleagueAsync(concern, concern.Unit, Leader, Rule.NotLeaderOfUnit), Message)];
    }
}
