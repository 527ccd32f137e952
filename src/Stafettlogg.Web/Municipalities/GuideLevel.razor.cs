using Microsoft.AspNetCore.Components;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Web.Municipalities;

/// <summary>One level of the guide: its steps, and what goes for all of them.</summary>
public sealed partial class GuideLevel
{
    [Parameter, EditorRequired]
    public required MunicipalityPack Pack { get; set; }

    [Parameter, EditorRequired]
    public required LevelGuide Level { get; set; }

    /// <summary>Each step in a sentence, for one who knows the guide.</summary>
    [Parameter]
    public bool InBrief { get; set; }

    private List<MeetingArena> Arenas => [.. Pack.MeetingArenas.Where(arena => arena.ConcernLevels.Contains(Level.Number))];

    private IEnumerable<(string Name, string Value)> Facts => Level.Number == 0 ? OfWonder() : OfFollowUp();

    private IEnumerable<(string Name, string Value)> OfWonder()
    {
        foreach (var (i, stage) in Pack.Wonder.SharingOrder.Index()) yield return (Text[i == 0 ? "SharedFirst" : "SharedThen"], Stage(stage));
        if (Pack.Deadlines.WonderDecisionDays is { } decision) yield return (Text["Decision"], Text["WithinDays", decision]);
        if (Pack.Deadlines.GuardiansContactedDays is { } contact) yield return (Text["Contact"], Text["WithinDays", contact]);
    }

    private IEnumerable<(string Name, string Value)> OfFollowUp()
    {
        var holders = Pack.UsualHolders.First(one => one.Level == Level.Number);
        yield return (Text["Holder"], holders.DecidedByTeam ? Text["DecidedByTeam"] : Text["Usually", Words.Either(holders.Titles)]);
        if (Level.Number == 1 && Pack.Deadlines.InvitationDays is { } invitation) yield return (Text["Invitation", Pack.Level(2).Code], Text["WithinDays", invitation]);
        if (Pack.Deadlines.EvaluationDays is { } evaluation) yield return (Text["Evaluation"], Text["AfterDays", evaluation]);
    }

    private string Stage(SharingStage stage) => Words.Either([.. stage.AnyOf.Select(party => party == SharingParty.AnonymousTeam
        ? Text["PartyTeam", Pack.FindMeetingArena(stage.Team!)!.Name].Value
        : Text[$"Party{party}"].Value)]);
}
