using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>Who has held the baton, from when until when.</summary>
public sealed class HoldersSection(IStringLocalizer<Printout> text, ConcernWords words) : ISection
{
    public Section? Of(Printout printout)
    {
        var holders = printout.View.Concern.Baton.Holders;
        var rows = holders.Select((hold, at) => (string[])
        [
            words.WithTitle(printout.View, hold.Person), words.Service(printout.View.Pack, hold.Service),
            printout.Day(hold.From), UntilOf(printout, at) is { } until ? printout.Day(until) : text["StillOn"],
        ]).ToList();
        return rows.Count == 0 ? null : new(text["Holder"], [new Table(
            [new(text["Who"], 2), new(text["Service"], 2), new(text["From"]), new(text["To"])], rows)]);
    }

    // The last stays named when the case is closed, and holds it no more; nobody does until it is taken up again.
    private static DateTimeOffset? UntilOf(Printout printout, int at)
    {
        var (holders, periods) = (printout.View.Concern.Baton.Holders, printout.View.Concern.Course.Periods);
        var closed = periods.FirstOrDefault(period => period.Stage.IsClosed && period.From >= holders[at].From)?.From;
        var next = at + 1 < holders.Count ? holders[at + 1].From : (DateTimeOffset?)null;
        return closed is null || next < closed ? next : closed;
    }
}
