using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>What it is about: the description that opened the log, at level 0 the wonder, and once it is closed how it ended.</summary>
public sealed class SummarySection(IStringLocalizer<Printout> text, EntryPieces entries) : ISection
{
    public Section? Of(Printout printout)
    {
        var told = printout.View.Lines.Where(line => Tells(printout, line)).Select(line => entries.Of(printout, line)).ToList();
        return told.Count == 0 ? null : new(text["Description"], told);
    }

    private static bool Tells(Printout printout, Recorded line) => line.Entry switch
    {
        WonderRegistered => printout.View.Concern.Stage.IsBeforeLog,
        LogOpened => true,
        FollowUpClosed or ClosedWithoutConcern or CooperationEnded => printout.View.Concern.Stage.IsClosed,
        _ => false,
    };
}
