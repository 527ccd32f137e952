using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Concerns;

/// <summary>The log, newest first: a sentence for each entry, then what was written.</summary>
public sealed partial class LogOfConcern
{
    [Parameter, EditorRequired]
    public required ConcernView View { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    private static LogItemKind KindOf(Entry entry) => entry switch
    {
        WonderRegistered or ClosedWithoutConcern => LogItemKind.Level,
        WonderHandedOn => LogItemKind.Baton,
        GuardianConversation => LogItemKind.Family,
        _ => LogItemKind.Entry,
    };

    private string? TextOf(Recorded line) => line.Entry is Correction correction ? correction.NewText : View.Concern.TextOf(line.Sequence);

    private bool MayCorrect(Recorded line) =>
        View.Concern.Facts.Stage == Stage.Wonder && line.RecordedBy == View.Reader.Person && line.Entry is ICorrectable { Text: not null };

    private IEnumerable<(string Name, string Value)> Facts(WonderRegistered wonder)
    {
        var arenas = View.Pack.ObservationArenas.Where(arena => wonder.Arenas.Contains(arena.Key)).Select(arena => arena.Label).ToList();
        var areas = View.Pack.DevelopmentAreas.Where(area => wonder.DevelopmentAreas.Contains(area.Key)).Select(area => area.Label).ToList();
        if (arenas.Count > 0) yield return (Text["Arenas"], string.Join(", ", arenas));
        if (areas.Count > 0) yield return (Text["Areas"], string.Join(", ", areas));
    }
}
