using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Concerns;

/// <summary>The question "which concerns are mine?" (Norwegian: mine saker): open ones next due first, closed ones apart.</summary>
public sealed class MyConcerns(ConcernGate gate, People people)
{
    /// <summary>The answer for the actor.</summary>
    public async Task<IReadOnlyList<ConcernItem>> AskAsync(Actor actor, CancellationToken cancel)
    {
        var heads = await gate.WithinAsync(actor, cancel);
        var cards = await people.CardsAsync(heads.SelectMany(head => new[] { head.SubjectId, head.FollowedUpBy }), cancel);
        return [.. heads
            .OrderBy(head => head.NextDue ?? DateOnly.MaxValue).ThenBy(head => head.ConcernId.Value)
            .Select(head => new ConcernItem(
                head.ConcernId, head.MunicipalityId, cards[head.SubjectId].Name, head.Stage, head.Step, cards[head.FollowedUpBy], head.NextDue, head.NextDueKind))];
    }
}

/// <summary>A concern in a list.</summary>
/// <param name="Id">Which.</param>
/// <param name="Municipality">Whose words apply.</param>
/// <param name="Name">The name of the one it is about.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Step">And within the level.</param>
/// <param name="FollowedUpBy">Who follows it up.</param>
/// <param name="NextDue">The next day something is due; null when nothing is.</param>
/// <param name="NextDueKind">What.</param>
public sealed record ConcernItem(
    ConcernId Id, MunicipalityId Municipality, string Name, Stage Stage, LevelStep Step, PersonCard FollowedUpBy, DateOnly? NextDue, DueKind? NextDueKind);
