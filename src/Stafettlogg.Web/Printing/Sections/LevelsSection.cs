using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>The way through the levels. How long it was a wonder is of level 0, and stands for those alone who knew it.</summary>
public sealed class LevelsSection(IStringLocalizer<Printout> text, ConcernWords words) : ISection
{
    public Section? Of(Printout printout)
    {
        var known = printout.View.Concern.Course.Periods.Where(period => !period.Stage.IsBeforeLog || printout.View.Standing.KnewTheWonder);
        var rows = known.Select(period => (string[])
        [
            words.Level(printout.View.Pack, period.Stage), printout.Day(period.From), period.To is { } to ? printout.Day(to) : text["StillOn"],
        ]).ToList();
        return rows.Count == 0 ? null : new(text["Levels"], [new Table([new(text["Level"], 3), new(text["From"]), new(text["To"])], rows)]);
    }
}
