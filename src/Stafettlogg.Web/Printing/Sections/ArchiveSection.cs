using System.Globalization;
using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>
/// For the archive's copy alone: the birth number, on a page that is never the first (R28), and when and by whom each entry was recorded.
/// </summary>
public sealed class ArchiveSection(IStringLocalizer<Printout> text) : ISection
{
    public Section? Of(Printout printout)
    {
        if (!printout.ForArchive) return null;
        var view = printout.View;
        Table lines = new(
            [new(text["Number"]), new(text["Kind"], 1.2), new(text["RecordedAt"]), new(text["RecordedBy"], 1)],
            [.. view.Lines.Select(line => (string[])
            [
                line.Sequence.ToString(CultureInfo.InvariantCulture), text[$"Kind{line.Entry.GetType().Name}"],
                Oslo.Local(line.RecordedAt).ToString("dd.MM.yyyy HH.mm.ss", CultureInfo.InvariantCulture), view.NameOf(line.RecordedBy),
            ])]);
        return new(text["Archive"], [new FactList([.. FactsOf(printout)]), new Subheading(text["RecordedEntries"]), lines], OwnPage: true);
    }

    private IEnumerable<Fact> FactsOf(Printout printout)
    {
        yield return new(text["Name"], printout.View.Subject.Name);
        yield return new(text["NationalId"], printout.Asked.NationalId is { } number ? number.Digits : text["NotKnown"]);
        yield return new(text["Unit"], printout.View.Unit.Name);
        yield return new(text["Municipality"], printout.View.Pack.Name);
        yield return new(text["CaseId"], printout.View.Concern.Id.ToString());
    }
}
