using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Wonders;

/// <summary>The wish to record a conversation with guardians that has taken place (Norwegian: registrere samtale med foresatte).</summary>
public sealed record RecordConversation(ConcernId Concern, int SeenVersion, DeedId DeedId, DateOnly On, string? With, string? Text);

/// <summary>Records a conversation with guardians.</summary>
public sealed class RecordConversationHandler(ConcernGate gate, TimeProvider time)
{
    /// <summary>Does it.</summary>
    /// <exception cref="RuleBroken">The law refuses.</exception>
    public Task<DeedResult> HandleAsync(RecordConversation wish, Actor actor, CancellationToken cancel) =>
        gate.DoAsync(
            new(wish.Concern, Deed.RecordConversation, wish.SeenVersion, wish.DeedId), actor,
            concern => new(concern.RecordConversation(wish.On, wish.With, wish.Text, Oslo.Day(time.GetUtcNow()))), cancel);
}
