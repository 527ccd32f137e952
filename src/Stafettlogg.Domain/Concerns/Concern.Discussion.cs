using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Concerns;

/// <content>That it was talked over without a name (Norwegian: anonym drøfting).</content>
public sealed partial class Concern
{
    /// <summary>Records that it was talked over with a team, and no more (Norwegian: drøftet anonymt).</summary>
    /// <exception cref="RuleBroken">Closed, or the municipality has no such team for it.</exception>
    public Entry RecordDiscussion(string arena, MunicipalityPack pack)
    {
        Ask(Stage == Stage.Wonder ? Trigger.Observe : Trigger.Document);
        if (!pack.Wonder.DiscussedAnonymouslyIn.Contains(arena)) throw new RuleBroken(Rule.UnknownMeetingArena);
        return new DiscussedAnonymously(arena, Stage == Stage.Wonder ? Visibility.BeforeLog : Visibility.Staff);
    }
}
