using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Web.Printing.Sections;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing;

/// <summary>What belongs to one meeting, for a family that reads on paper: before it is held a form to take along, then the minutes (R5; domain.md 2).</summary>
public sealed class MinutesPaper(Letterhead letterhead, MinutesForm form, MeetingFacts facts, EntryPieces entries, IStringLocalizer<MinutesPaper> text, ConcernWords words)
{
    private const int LinesOfAnswer = 2;

    /// <summary>The form or the minutes; null when the family may have nothing of the meeting.</summary>
    public PrintedDocument? Compose(Printout printout) => printout.Asked.Meeting switch
    {
        null => null,
        { Minutes: { } held } meeting => letterhead.Over(
            printout, text["Title", TitleOf(printout, meeting)], letterhead.WhoseHands(printout) ?? text["Lead"],
            [.. FactsOf(printout, meeting), .. Of(facts.WhoCame(printout.View, held)), WrittenBy(printout, meeting)], [.. Held(printout, meeting, held)], closing: ""),
        var meeting => letterhead.Over(
            printout, text["TitleForm", TitleOf(printout, meeting)], letterhead.WhoseHands(printout) ?? text["LeadForm"], FactsOf(printout, meeting),
            [.. About(printout, meeting), .. form.Of(printout, meeting)], closing: ""),
    };

    private static string TitleOf(Printout printout, Meeting meeting) => ConcernWords.Arena(printout.View.Pack, meeting.Arena);

    private IEnumerable<Fact> FactsOf(Printout printout, Meeting meeting) =>
    [
        new(text["Name"], printout.View.Subject.Name),
        .. Of(facts.TimeAndPlace(printout.View, meeting)),
        new(text["CalledBy"], words.WithTitle(printout.View, printout.View.Concern.Lines[meeting.Sequence - 1].RecordedBy)),
    ];

    private IEnumerable<Section> About(Printout printout, Meeting meeting)
    {
        if (printout.View.Concern.TextOf(meeting.Sequence) is { } about) yield return new(text["About"], [new Paragraph(about)]);
    }

    private IEnumerable<Section> Held(Printout printout, Meeting meeting, MeetingHeld held)
    {
        var view = printout.View;
        foreach (var about in About(printout, meeting)) yield return about;
        yield return new(text["Said"], [new Paragraph(view.Concern.TextOf(meeting.HeldAt)!), .. Remarks(printout, meeting)]);
        if (held.ChildsVoice is { } voice) yield return new(text["ChildsVoice"], [new Paragraph(voice)]);
        yield return new(text["Decided"], [new Paragraph(held.Decisions), .. Measures(printout, meeting), .. Onward(printout, meeting, held)]);
        yield return new(text["Answer"], [new Paragraph(text["AnswerHelp"]), new Room(LinesOfAnswer)]);
    }

    private IEnumerable<Piece> Remarks(Printout printout, Meeting meeting)
    {
        var remarks = entries.RemarksOn(printout, LineOf(printout, meeting)).ToList();
        if (remarks.Count > 0) yield return new FactList(remarks);
    }

    // What was written down from the meeting on until its minutes were.
    private IEnumerable<Piece> Measures(Printout printout, Meeting meeting)
    {
        var (concern, last) = (printout.View.Concern, LineOf(printout, meeting).RecordedAt);
        bool Then(Measure measure) => concern.Lines[measure.Sequence - 1].RecordedAt is var at && at >= meeting.At && at <= last;
        if (concern.Measures.All.Where(Then).ToList() is not { Count: > 0 } agreed) yield break;
        yield return new Subheading(text["Measures"]);
        yield return new Table(
            [new(text["Measure"], 3), new(text["Owner"], 2), new(text["Due"])],
            [.. agreed.Select(one => (IReadOnlyList<string>)[concern.TextOf(one.Sequence)!, words.WithTitle(printout.View, one.Said.Owner), printout.Day(one.Said.Due)])]);
    }

    private IEnumerable<Piece> Onward(Printout printout, Meeting meeting, MeetingHeld held)
    {
        var onward = Of(facts.Onward(printout.View, held));
        if (printout.View.Concern.WayForwardOf(meeting) is { } way) onward = onward.Prepend(new(text["Way"], words.Way(way)));
        if (onward.Any()) yield return new FactList([.. onward]);
    }

    private Fact WrittenBy(Printout printout, Meeting meeting)
    {
        var line = LineOf(printout, meeting);
        return new(text["WrittenBy"], text["ByWhen", words.WithTitle(printout.View, line.RecordedBy), printout.Moment(line.RecordedAt)]);
    }

    private static Recorded LineOf(Printout printout, Meeting meeting) => printout.View.Concern.Lines[meeting.HeldAt - 1];

    private static IEnumerable<Fact> Of(IEnumerable<(string Name, string Value)> said) => said.Select(one => new Fact(one.Name, one.Value));
}
