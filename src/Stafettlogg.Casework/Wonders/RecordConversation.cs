using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to record a conversation with guardians that has taken place (Norwegian: registrere samtale med foresatte).</summary>
public sealed record RecordConversation(ConcernId Concern, int SeenVersion, DeedId DeedId, DateOnly On, string? With, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.RecordConversation;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.RecordConversation(On, With, Text, at.Today));
}
