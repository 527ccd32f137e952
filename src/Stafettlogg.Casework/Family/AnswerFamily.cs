using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Casework.Family;

/// <summary>The wish to answer what the family asked (Norwegian: svare familien).</summary>
public sealed record AnswerFamily(ConcernId Concern, int SeenVersion, DeedId DeedId, int Number, QuestionOutcome Outcome, string? Text) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.AnswerFamily;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) =>
        Record(concern.AnswerFamily(at.Actor, Number, Outcome, Text, at.Now));
}

/// <summary>The family's wish to say that they have read an answer (Norwegian: svaret er lest).</summary>
public sealed record MarkAnswerRead(ConcernId Concern, int SeenVersion, DeedId DeedId, int Counted) : Wish(Concern, SeenVersion, DeedId)
{
    /// <inheritdoc/>
    public override Deed Deed => Deed.MarkAnswerRead;

    internal override ValueTask<IReadOnlyList<Entry>> DecideAsync(Concern concern, Circumstances at) => Record(concern.MarkAnswerRead(at.Actor, Counted));
}
