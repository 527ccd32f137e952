using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>What is tried towards which goals, and what came of it: alone, the enclosure of a referral (domain.md 2).</summary>
public sealed class MeasuresSection(IStringLocalizer<Printout> text, EntryPieces entries) : IChosenSection
{
    public string Name => Links.Measures;

    public string TitleOf(Printout printout) => text["TitleMeasures", printout.View.Subject.Name];

    public Section? Of(Printout printout)
    {
        var measures = printout.View.Concern.Measures.All;
        return measures.Count == 0
            ? null
            : new(text["Measures"], [.. measures.SelectMany(measure => Pieces(printout, measure).Prepend(new Subheading(text["Measure", measure.Number])))]);
    }

    public ChosenPart? Find(Printout printout, int number) => printout.View.Concern.Measures.Find(number) is { } measure
        ? new(text["TitleMeasure", number, printout.View.Subject.Name], new(text["Measure", number], [.. Pieces(printout, measure)]))
        : null;

    private IEnumerable<Piece> Pieces(Printout printout, Measure measure)
    {
        var view = printout.View;
        yield return new Paragraph(view.Concern.TextOf(measure)!);
        if (measure.NewText is not null) yield return new FactList([new(text["FirstAgreed"], view.Concern.TextOf(measure.Sequence)!)]);
        var now = new Fact(text["State"], StateOf(printout, measure));
        yield return new FactList([.. entries.FactsOf(printout, view.Concern.Lines[measure.Sequence - 1]), now]);
        foreach (var line in view.Lines.Where(line => line.Entry is MeasureEvaluated evaluated && evaluated.Number == measure.Number))
        {
            yield return entries.Of(printout, line);
        }
    }

    private string StateOf(Printout printout, Measure measure) => measure switch
    {
        { IsOpen: false } => text["StateEnded"],
        _ when printout.View.Concern.Stage.IsClosed => text["StateLeftOpen"],
        _ => text["StateOpen", printout.Day(measure.EvaluateOn)],
    };
}
