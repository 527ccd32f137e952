using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing;

/// <summary>The form on which consent is given on paper: all that a consent must say, to be ticked, written in and signed (R2, R5).</summary>
public sealed class ConsentPaper(Letterhead letterhead, IStringLocalizer<ConsentPaper> text, ConcernWords words)
{
    private const string Box = "[   ]";
    private const string Line = "______________________________________________________";

    /// <summary>The form; null before there is a log to consent to.</summary>
    /// <param name="printout">About whom, and for which municipality.</param>
    /// <param name="blank">Without anybody's name.</param>
    public PrintedDocument? Compose(Printout printout, bool blank)
    {
        if (printout.View.Concern.Course.Opened is null) return null;
        var consent = printout.View.Pack.Consent;
        return letterhead.Over(
            printout, text["Title"], text["Lead"], FactsOf(printout, blank), [WhatOf(printout), TextOf(printout), SignaturesOf(printout, blank)],
            text["Version", consent.Version, consent.Texts[0].Name]);
    }

    private IEnumerable<Fact> FactsOf(Printout printout, bool blank)
    {
        var view = printout.View;
        yield return new(text["Name"], blank ? Line : view.Subject.Name);
        yield return new(text["Born"], !blank && view.Subject.Born is { } born ? printout.Day(born) : Line);
        yield return new(text["Until"], text["UntilLatest", printout.Day(Concern.LastConsentDay(view.Pack, printout.Today))]);
    }

    private Section WhatOf(Printout printout)
    {
        var consent = printout.View.Pack.Consent;
        var services = printout.View.Pack.Services.Where(service => service.AroundTheChild).Select(service => service.Key).Prepend(Consents.FamilyReads);
        return new(text["What"],
        [
            new Subheading(text["Purpose"]),
            new Table([new(text["Purpose"], 4), new(text["Yes"])], [.. consent.Purposes.Select(purpose => (IReadOnlyList<string>)[purpose.Text, Box])]),
            new Subheading(text["Services"]),
            new Table([new(text["Service"], 4), new(text["Yes"]), new(text["No"])],
                [.. services.Select(key => (IReadOnlyList<string>)[Capital.Of(words.Service(printout.View.Pack, key)), Box, Box])]),
            new Subheading(text["Information"]),
            new Paragraph($"{consent.Information}\n{Line}"),
            new Subheading(text["LeftOut"]),
            new Paragraph($"{Line}\n{Line}"),
            new Subheading(text["PersonsLeftOut"]),
            new Paragraph(Line),
        ]);
    }

    private Section TextOf(Printout printout) => new(text["Means"],
    [
        .. printout.View.Pack.Consent.Texts[0].Sentences.Select(sentence => new Paragraph(sentence)),
        new Subheading(text["Basis"]),
        .. printout.View.Pack.Privacy.LegalBasis.Select(sentence => new Paragraph(sentence)),
    ]);

    private Section SignaturesOf(Printout printout, bool blank)
    {
        var people = printout.View.Concern.Consenters(printout.Today).Select(printout.View.NameOf).ToList();
        IEnumerable<string> names = blank || people.Count == 0 ? [Line[..20], Line[..20]] : people;
        return new(text["Signatures"],
        [
            new Paragraph(text["SignaturesHelp"]),
            new Table([new(text["Name"], 2), new(text["Date"], 1.2), new(text["Signature"], 2.4)], [.. names.Select(name => (IReadOnlyList<string>)[name, Line[..12], Line[..26]])]),
        ]);
    }
}
