using Microsoft.Extensions.Localization;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing;

/// <summary>What stands on every print: who answers for it, when and by whom it was printed, which page of how many; and on the family's, whose hands it is for.</summary>
public sealed class Letterhead(IStringLocalizer<Printout> text, ConcernWords words)
{
    public PrintedDocument Over(
        Printout printout, string title, string lead, IEnumerable<Fact> facts, IReadOnlyList<Section> sections, string closing, string marking = "")
    {
        var (view, at) = (printout.View, printout.At.UtcDateTime); // the template's clock has no zone, and a file without one is read as UTC
        return new(
            title, view.Concern.IsForOther ? text["OfNoPlace"] : text["OfMunicipality", view.Pack.Name], view.Pack.Model.Name, marking, lead, [.. facts], sections, closing,
            text["PrintedBy", printout.Moment(printout.At), words.WithTitle(view, view.Reader.Person)],
            text["Page", PrintedDocument.ThisPage, PrintedDocument.LastPage],
            new(at.Year, at.Month, at.Day, at.Hour, at.Minute, at.Second));
    }

    /// <summary>In a family with address protection, that there is, and whose hands the family's paper is for; null elsewhere (R11, R14).</summary>
    public string? WhoseHands(Printout printout)
    {
        if (printout.Asked.OnlyFor is not { } persons) return null;
        return persons.Count == 0 ? text["LeadProtected"] : text["LeadOnlyFor", string.Join(", ", persons.Select(printout.View.NameOf))];
    }
}
