using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing;

/// <summary>What is written in by hand while a meeting is held: the same that its minutes ask for, with the measures that are to be looked at.</summary>
public sealed class MinutesForm(IStringLocalizer<MinutesForm> text, ConcernWords words)
{
    private const string Box = "[   ]";
    private const int LinesOfTalk = 7;
    private const int RowsOfOthers = 2;
    private const int RowsOfAgreed = 4;

    /// <summary>Its sections.</summary>
    public IEnumerable<Section> Of(Printout printout, Meeting meeting)
    {
        if (printout.View.Concern.Measures.Open.Any()) yield return MeasuresOf(printout);
        yield return CameOf(printout, meeting);
        yield return new(text["Said"], [new Room(LinesOfTalk)]);
        yield return new(text["ChildsVoice"], [new Paragraph(text["ChildsVoiceHelp"], Quiet: true), new Room(3)]);
        yield return new(text["Agreed"], [Rows(RowsOfAgreed, new(text["What"], 3), new(text["Who"], 2), new(text["Due"], 1))]);
        yield return Onward(printout);
    }

    private Section MeasuresOf(Printout printout)
    {
        var (view, concern) = (printout.View, printout.View.Concern);
        return new(text["Measures"],
        [
            new Table([new(text["Measure"], 3), new(text["Owner"], 2), new(text["Went"], 3)],
                [.. concern.Measures.Open.Select(one => (IReadOnlyList<string>)[concern.TextOf(one)!, view.NameOf(one.Said.Owner), ""])], ToWriteIn: true),
        ]);
    }

    private Section CameOf(Printout printout, Meeting meeting)
    {
        var invited = meeting.Invited.Select(one => (IReadOnlyList<string>)[words.Invitee(printout.View, one), Box, Box]);
        var others = Enumerable.Repeat<IReadOnlyList<string>>(["", Box, ""], RowsOfOthers);
        return new(text["Came"], [new Table([new(text["Name"], 4), new(text["There"], 1), new(text["SentWord"], 1)], [.. invited, .. others], ToWriteIn: true)]);
    }

    private Section Onward(Printout printout)
    {
        var ways = Enum.GetValues<WayForward>().Select(way => (IReadOnlyList<string>)[words.Way(way), Box]);
        Piece[] ofChild = printout.View.Concern.Subject.Kind == SubjectKind.Child ? [new Subheading(text["InformsChild"]), new Room(1)] : [];
        return new(text["Onward"],
        [
            new Table([new(text["Way"], 4), new(text["Chosen"], 1)], [.. ways]),
            .. ofChild,
            new Subheading(text["Next"]),
            Rows(1, new(text["Day"], 1), new(text["Time"], 1), new(text["Place"], 2)),
        ]);
    }

    private static Table Rows(int rows, params Column[] columns) =>
        new(columns, [.. Enumerable.Repeat<IReadOnlyList<string>>([.. columns.Select(_ => "")], rows)], ToWriteIn: true);
}
