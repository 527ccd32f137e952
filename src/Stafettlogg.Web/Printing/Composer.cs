using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Web.Printing.Sections;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing;

/// <summary>Puts the printed log together, from what the reader's page shows and nothing else.</summary>
public sealed class Composer(IEnumerable<ISection> sections, Letterhead letterhead, IStringLocalizer<Printout> text, ConcernWords words)
{
    /// <summary>The document; null when there is no such part, or no such thing of it.</summary>
    public PrintedDocument? Compose(Printout printout, Selection selection)
    {
        if (selection.Part is null) return Document(printout, TitleOf(printout), Written(printout, SectionsFor(printout)), LastLine(printout));
        if (PartNamed(selection.Part) is not { } part) return null;
        var archive = sections.OfType<ArchiveSection>();
        if (selection.Number is not { } number)
        {
            return Document(printout, part.TitleOf(printout), Written(printout, [part, .. archive]), LastLineOfPart(printout));
        }

        return part.Find(printout, number) is { } one
            ? Document(printout, one.Title, [one.Section, .. Written(printout, archive)], LastLineOfPart(printout))
            : null;
    }

    // To the guardian from whom somebody is protected the entries they see, and no table of who and where (R11).
    private IEnumerable<ISection> SectionsFor(Printout printout) => printout.View.Concern.IsForOther ? sections.OfType<LogSection>() : sections;

    /// <summary>One thing alone; null when there is no such part or thing.</summary>
    public ChosenPart? Find(Printout printout, string part, int number) => PartNamed(part)?.Find(printout, number);

    private IChosenSection? PartNamed(string name) => sections.OfType<IChosenSection>().FirstOrDefault(section => section.Name == name);

    private static List<Section> Written(Printout printout, IEnumerable<ISection> chosen) => [.. chosen.Select(section => section.Of(printout)).OfType<Section>()];

    private PrintedDocument Document(Printout printout, string title, IReadOnlyList<Section> written, string closing) =>
        letterhead.Over(printout, title, LeadOf(printout), FactsOf(printout), written, closing, printout.ForFamily ? "" : text["Confidential"]);

    private string TitleOf(Printout printout) =>
        text[printout.View.Concern.Stage.IsBeforeLog ? "TitleWonder" : printout.ForArchive ? "TitleArchive" : "Title", printout.View.Subject.Name];

    private string LeadOf(Printout printout) => printout.View.Concern.Stage.IsBeforeLog
        ? text["LeadWonder"]
        : letterhead.WhoseHands(printout)
            ?? text[printout.ForFamily ? "LeadFamily" : printout.ForArchive ? "LeadArchive" : "Lead", printout.View.NameOf(printout.View.Reader.Person)];

    private IEnumerable<Fact> FactsOf(Printout printout)
    {
        var (view, concern) = (printout.View, printout.View.Concern);
        yield return new(text["Name"], view.Subject.Name);
        if (view.Subject.Born is { } born) yield return new(text["Born"], printout.Day(born));
        if (!printout.ForFamily) yield return new(text["Unit"], view.Unit.Name);
        yield return new(text["Stands"], StandsAt(printout));
        if (concern.Baton.Holder is { } holder && !concern.IsForOther)
        {
            var name = text[concern.Stage.IsClosed ? "HeldLast" : "Holder"];
            yield return new(name, $"{words.WithTitle(view, holder.Person)}\n{words.Service(view.Pack, holder.Service)}", Baton: !concern.Stage.IsClosed);
        }
    }

    private string StandsAt(Printout printout)
    {
        var (view, concern) = (printout.View, printout.View.Concern);
        var level = text[concern.Stage.IsClosed ? "ClosedOn" : "Since", words.Level(view.Pack, concern.Stage), printout.Day(concern.Course.Periods[^1].From)];
        return concern.Stage.Level is { } number && !printout.ForFamily ? $"{level}\n{words.Step(view.Pack.Level(number), concern.Step)}" : level;
    }

    // The chain's head seals also what the family does not see, and moves when something of that is written: their copy counts its own lines and no more.
    private string LastLine(Printout printout) => printout.ForFamily
        ? text["LastLineFamily", EntriesOf(printout)]
        : text["LastLine", EntriesOf(printout), printout.Asked.ChainHead];

    private string LastLineOfPart(Printout printout) => text["LastLineOfPart", EntriesOf(printout), printout.Asked.ChainHead];

    private string EntriesOf(Printout printout) => printout.View.Lines.Count == 1 ? text["OneEntry"] : text["Entries", printout.View.Lines.Count];
}
