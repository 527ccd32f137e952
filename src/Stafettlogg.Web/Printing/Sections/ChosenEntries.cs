using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>The notes and bright moments.</summary>
public sealed class NotesSection(IStringLocalizer<Printout> text, EntryPieces entries) : ISection
{
    public Section? Of(Printout printout) => entries.Only<NoteWritten>(printout, text["Notes"]);
}

/// <summary>What was corrected: the new text, why, and what stood there before.</summary>
public sealed class CorrectionsSection(IStringLocalizer<Printout> text, EntryPieces entries) : ISection
{
    public Section? Of(Printout printout) => entries.Only<Correction>(printout, text["Corrections"]);
}

/// <summary>What the family wrote.</summary>
public sealed class CommentsSection(IStringLocalizer<Printout> text, EntryPieces entries) : ISection
{
    public Section? Of(Printout printout) => entries.Only<CommentWritten>(printout, text["Comments"]);
}
