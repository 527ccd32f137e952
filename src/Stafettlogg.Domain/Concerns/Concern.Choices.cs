using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;

namespace Stafettlogg.Domain.Concerns;

/// <content>What now, and why not: the access table and the level machine asked together.</content>
public sealed partial class Concern
{
    private static readonly (Deed Deed, Trigger Trigger)[] DeedsOfLevels =
    [
        (Deed.AddObservation, Trigger.Observe),
        (Deed.HandOnWonder, Trigger.HandOn),
        (Deed.ShareWithLeader, Trigger.ShareWithLeader),
        (Deed.RecordConversation, Trigger.TalkWithGuardians),
        (Deed.GiveFeedback, Trigger.GiveFeedback),
        (Deed.CloseWithoutConcern, Trigger.CloseWithoutConcern),
    ];

    /// <summary>The deeds that are the actor's in this concern, each with every rule that stands in its way now.</summary>
    public IReadOnlyList<Choice> ChoicesOf(Actor actor)
    {
        var standing = StandingOf(actor);
        return [.. DeedsOfLevels
            .Where(row => Permissions.Decide(row.Deed, standing) == Verdict.Allowed)
            .Select(row => new Choice(row.Deed, LevelMachine.WhyNot(Facts, row.Trigger)))];
    }
}

/// <summary>A deed one may do, and what is missing for it; nothing missing means it can be done now (Norwegian: dette mangler).</summary>
public sealed record Choice(Deed Deed, IReadOnlyList<Rule> Missing);
