using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Family;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>Who cares for the child, and the consents in force on the day. What is recorded of parental responsibility is for staff.</summary>
public sealed class ConsentSection(IStringLocalizer<Printout> text, ConcernWords words) : ISection
{
    public Section? Of(Printout printout)
    {
        var guardians = printout.ForFamily ? [] : printout.View.Concern.Guardians.All;
        var consents = ConsentsOf(printout).ToList();
        if (printout.View.Concern.Course.Opened is null) return null;
        List<Piece> pieces = [];
        if (guardians.Count > 0) pieces.Add(new Table([new(text["Guardian"], 2), new(text["Responsibility"], 2)], [.. guardians.Select(guardian => Row(printout, guardian))]));
        pieces.Add(new Subheading(text["ConsentsInForce", printout.Day(printout.Today)]));
        pieces.Add(consents.Count > 0
            ? new Table([new(text["GivenBy"], 2), new(text["ConsentTo"], 2.6), new(text["Form"]), new(text["Until"])], consents)
            : new Paragraph(text["NoConsent"], Quiet: true));
        return new(text[printout.ForFamily ? "Consents" : "GuardiansAndConsents"], pieces);
    }

    private string[] Row(Printout printout, Guardian guardian) =>
        [printout.View.NameOf(guardian.Person), guardian.AwaitsApproval ? text["AwaitsApproval"] : text[$"Responsibility{guardian.Said.Responsibility}"]];

    // One yes of two opens nothing: a service stands here when all whose consent counts have given it. Who has answered what, the log tells.
    private IEnumerable<string[]> ConsentsOf(Printout printout)
    {
        var concern = printout.View.Concern;
        return from service in concern.Consents.Services.Where(service => concern.Covers(service, printout.Today)).Order(StringComparer.Ordinal)
               from person in concern.Consenters(printout.Today)
               let mark = concern.Consents.Of(person, service)
               select (string[])
               [
                   printout.View.NameOf(person), Capital.Of(words.Service(printout.View.Pack, service)),
                   text[$"Form{mark.Form}"], printout.Day(mark.Until!.Value),
               ];
    }
}
