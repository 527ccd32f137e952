using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Participants;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>Who takes part and has taken part.</summary>
public sealed class ParticipantsSection(IStringLocalizer<Printout> text, ConcernWords words) : ISection
{
    public Section? Of(Printout printout)
    {
        // The participations stand in the order of the entries that began them.
        var joined = printout.View.Lines.Where(line => line.Entry is ParticipantJoined).Zip(printout.View.Concern.Participants.All);
        var rows = joined.Select(one => Row(printout, one.Second, printout.View.Concern.TextOf(one.First.Sequence))).ToList();
        return rows.Count == 0 ? null : new(text["Participants"], [new Table(
            [new(text["Who"], 2.2), new(text["Service"], 1.5), new(text["Task"], 1.9), new(text["From"]), new(text["To"])], rows)]);
    }

    private string[] Row(Printout printout, Participation one, string? task) =>
    [
        words.WithTitle(printout.View, one.Person), words.Service(printout.View.Pack, one.Service), task ?? "",
        printout.Day(one.From), one.To is { } to ? printout.Day(to) : text["StillOn"],
    ];
}
