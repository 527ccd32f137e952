using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Meetings;

namespace Stafettlogg.Casework.Meetings;

/// <summary>The wish to answer, as family, whether one comes to a meeting (Norwegian: svare på innkallingen).</summary>
public sealed record AnswerInvitation(ConcernId Concern, int SeenVersion, DeedId DeedId, int Number, InvitationAnswer Answer, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.AnswerInvitation;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.AnswerInvitation(at.Actor, Number, Answer, Text, at.Now));
}
