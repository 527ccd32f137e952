using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Web.Shared;

/// <summary>The four levels as a path: where the concern has been and for how long, where it is, what may come (I7).</summary>
public sealed partial class LevelsOfConcern
{
    [Parameter, EditorRequired]
    public required ConcernView View { get; set; }

    private IReadOnlyList<LevelOnPath> Levels => [.. View.Pack.Levels.Select(level => new LevelOnPath(level.Number, level.Label, PassageOf(level.Number), NoteOf(level)))];

    private int? Current => View.Concern.Stage.Level;

    private Passage PassageOf(int number) => number == Current ? Passage.Current : HasBeen(number) ? Passage.Past : Passage.Coming;

    private bool HasBeen(int number) => View.Concern.Course.Periods.Any(period => period.Stage.Level == number);

    private string? NoteOf(LevelGuide level) =>
        level.Number == Current ? Words.Step(level, View.Concern.Step) : HasBeen(level.Number) && MayKnow(level.Number) ? DaysAt(level.Number) : null;

    // How long it was a wonder is of level 0 too.
    private bool MayKnow(int number) => number > 0 || View.Standing.KnewTheWonder;

    private string DaysAt(int number)
    {
        var days = View.Concern.Course.Periods.Where(period => period.Stage.Level == number && period.To is not null)
            .Sum(period => Oslo.Day(period.To!.Value).DayNumber - Oslo.Day(period.From).DayNumber);
        return days switch
        {
            0 => Text["SameDay"],
            1 => Text["Day"],
            _ => Text["Days", days],
        };
    }
}
