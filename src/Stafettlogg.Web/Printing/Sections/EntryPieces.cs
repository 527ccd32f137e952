using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing.Sections;

/// <summary>An entry of the log on paper: the sentence of the page, what was written, and its facts.</summary>
public sealed class EntryPieces(IStringLocalizer<Printout> text, IStringLocalizer<LogOfConcern> page, EntrySentences sentences, EntryFacts facts, ConcernWords words)
{
    public PrintedEntry Of(Printout printout, Recorded line) =>
        new(MetaOf(printout, line), sentences.Of(printout.View, line), TextOf(printout, line), [.. FactsOf(printout, line)]);

    /// <summary>The entries of one kind that the reader sees; null when there are none.</summary>
    public Section? Only<TEntry>(Printout printout, string heading)
        where TEntry : Entry
    {
        var lines = printout.View.Lines.Where(line => line.Entry is TEntry).ToList();
        return lines.Count == 0 ? null : new(heading, [.. lines.Select(line => Of(printout, line))]);
    }

    /// <summary>Its facts, and what stood there before it was corrected.</summary>
    public IEnumerable<Fact> FactsOf(Printout printout, Recorded line)
    {
        if (line.Entry is GuardianConversation talk && talk.On != Oslo.Day(line.RecordedAt)) yield return new(text["TalkedOn"], printout.Day(talk.On));
        if (line.Entry is Correction correction) yield return new(text["Reason"], correction.Reason);
        foreach (var (name, value) in facts.Of(printout.View, line.Entry)) yield return new(name, value);
        foreach (var remark in RemarksOn(printout, line)) yield return remark;
    }

    /// <summary>What somebody says against it, and what stood there before it was corrected.</summary>
    public IEnumerable<Fact> RemarksOn(Printout printout, Recorded line)
    {
        foreach (var other in printout.View.Concern.DisagreementsOf(line.Sequence))
            yield return new(text["Disagrees", printout.View.NameOf(other.RecordedBy)], ((Disagreed)other.Entry).Text);
        if (line.Entry is ICorrectable { Text: { } first } && printout.View.Concern.CorrectionsOf(line.Sequence).Any()) yield return new(text["BeforeCorrection"], first);
    }

    private string MetaOf(Printout printout, Recorded line)
    {
        var when = printout.Moment(line.RecordedAt);
        var meta = LogOfConcern.KeptFromFamily(printout.View, line) is { } kept ? $"{when} · {page[kept]}" : when;
        return printout.View.Concern.Withholdings.Of(line.Sequence).Aggregate(meta, (said, one) => $"{said} · {text["WithheldFrom", words.KeptFrom(printout.View, one.Said)]}");
    }

    private static string? TextOf(Printout printout, Recorded line) =>
        line.Entry is Correction correction ? correction.NewText : printout.View.Concern.TextOf(line.Sequence);
}
