using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Access;

/// <summary>The wish of a leader to read, and why (Norwegian: oppgi formål). The words are for those who look into the accesses; the log has the purpose alone.</summary>
public sealed record StatePurpose(ConcernId Concern, int SeenVersion, DeedId DeedId, Purpose Purpose, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.StatePurpose;

    internal override AccessReason? Because => new(Purpose, Prose.Optional(Text, Prose.LongestNote));

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.StatePurpose(Purpose, Text, at.Now));
}
