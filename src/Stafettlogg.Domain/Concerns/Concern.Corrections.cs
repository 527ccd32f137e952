using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Concerns;

/// <content>Corrections: a new text stands beside the old one (R21).</content>
public sealed partial class Concern
{
    private ILookup<int, Recorded>? corrections;

    /// <summary>Corrects the text of an entry of one's own (Norwegian: rette).</summary>
    /// <exception cref="RuleBroken">Closed; no such entry, another's, or without text; a text is missing or too long.</exception>
    public Entry Correct(Actor by, int sequence, string? newText, string? reason, DateTimeOffset now)
    {
        if (Stage.IsClosed) throw new RuleBroken(Rule.ConcernClosed);
        if (sequence < 1 || sequence > Lines.Count) throw new RuleBroken(Rule.NoSuchEntry);
        var line = Lines[sequence - 1];
        if (!Permissions.MayRead(line.Entry.Visibility, StandingOf(by, now))) throw new RuleBroken(Rule.NoSuchEntry);
        if (line.RecordedBy != by.Person) throw new RuleBroken(Rule.NotYourEntry);
        if (line.Entry is not ICorrectable { Text: not null }) throw new RuleBroken(Rule.NothingToCorrect);
        return new Correction(sequence, Prose.Required(newText), Prose.Required(reason, Prose.LongestNote), line.Entry.Visibility);
    }

    /// <summary>The corrections of an entry, oldest first.</summary>
    public IEnumerable<Recorded> CorrectionsOf(int sequence) =>
        (corrections ??= Lines.Where(line => line.Entry is Correction).ToLookup(line => ((Correction)line.Entry).Of))[sequence];

    /// <summary>The text of an entry as it stands now, after its corrections; null when it has none.</summary>
    public string? TextOf(int sequence) =>
        (CorrectionsOf(sequence).LastOrDefault()?.Entry as Correction)?.NewText ?? (Lines[sequence - 1].Entry is ICorrectable { Text.Length: > 0 } said ? said.Text : null);
}
