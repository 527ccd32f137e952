using System.Globalization;
using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>The log as the reader sees it, oldest first, month by month.</summary>
public sealed class LogSection(IStringLocalizer<Printout> text, EntryPieces entries) : ISection
{
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    public Section? Of(Printout printout) => new(text["Log"], [.. printout.View.Lines
        .GroupBy(line => Capital.Of(Oslo.Local(line.RecordedAt).ToString("MMMM yyyy", Norwegian)))
        .SelectMany(month => month.Select(Piece (line) => entries.Of(printout, line)).Prepend(new Subheading(month.Key)))]);
}
