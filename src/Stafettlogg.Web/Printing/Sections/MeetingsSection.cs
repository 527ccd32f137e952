using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>The meetings: what each was about, when and with whom, and its minutes; one alone for the journal or the pupil's file (domain.md 5).</summary>
public sealed class MeetingsSection(IStringLocalizer<Printout> text, MeetingFacts facts, EntryPieces entries) : IChosenSection
{
    public string Name => Links.Meetings;

    public string TitleOf(Printout printout) => text["TitleMeetings", printout.View.Subject.Name];

    public Section? Of(Printout printout)
    {
        var meetings = printout.View.Concern.Meetings.All;
        return meetings.Count == 0
            ? null
            : new(text["Meetings"], [.. meetings.SelectMany(meeting => Pieces(printout, meeting).Prepend(new Subheading(HeadingOf(printout, meeting))))]);
    }

    public ChosenPart? Find(Printout printout, int number) => printout.View.Concern.Meetings.Find(number) is { } meeting
        ? new(text["TitleMeeting", number, printout.View.Subject.Name], new(HeadingOf(printout, meeting), [.. Pieces(printout, meeting)]))
        : null;

    private string HeadingOf(Printout printout, Meeting meeting) => text["Meeting", meeting.Number, ConcernWords.Arena(printout.View.Pack, meeting.Arena)];

    private IEnumerable<Piece> Pieces(Printout printout, Meeting meeting)
    {
        var view = printout.View;
        if (view.Concern.TextOf(meeting.Sequence) is { } about) yield return new Paragraph(about);
        yield return new FactList([.. facts.Of(view, meeting).Select(fact => new Fact(fact.Name, fact.Value))]);
        foreach (var line in view.Lines.Where(line => NumberIn(line.Entry) == meeting.Number)) yield return entries.Of(printout, line);
    }

    private static int? NumberIn(Entry entry) => entry switch
    {
        MeetingChanged changed => changed.Number,
        InvitationAnswered answered => answered.Number,
        MeetingCancelled cancelled => cancelled.Number,
        MeetingHeld held => held.Number,
        _ => null,
    };
}
