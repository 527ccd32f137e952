using System.Text;

namespace Stafettlogg.Domain.Basics;

/// <summary>Text that people wrote, made fit for a log: normalised, without control characters, kept otherwise as typed (Norwegian: tekst).</summary>
public static class Prose
{
    // No character, and the one code point that normalising fails on.
    private const int NoCharacter = 0xFFFE;

    /// <summary>The longest text of one entry, in characters: some six pages.</summary>
    public const int LongestEntry = 20_000;

    /// <summary>The longest reason, message or other short text, in characters.</summary>
    public const int LongestNote = 2_000;

    /// <summary>The text as it is recorded.</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.TextMissing"/> or <see cref="Rule.TextTooLong"/>.</exception>
    public static string Required(string? typed, int longest = LongestEntry) =>
        Optional(typed, longest) ?? throw new RuleBroken(Rule.TextMissing);

    /// <summary>The text as it is recorded, or null when nothing was written.</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.TextTooLong"/>.</exception>
    public static string? Optional(string? typed, int longest = LongestEntry)
    {
        var text = Clean(typed);
        if (text.Length > longest) throw new RuleBroken(Rule.TextTooLong);
        return text.EnumerateRunes().All(IsInvisible) ? null : text;
    }

    /// <summary>How many characters would be recorded of it.</summary>
    public static int LengthOf(string? typed) => Clean(typed).Length;

    private static string Clean(string? typed)
    {
        var lines = (typed ?? "").ReplaceLineEndings("\n");
        var kept = new StringBuilder(lines.Length);
        foreach (var rune in lines.EnumerateRunes()) // a lone surrogate comes as U+FFFD, so the text can always be normalised
        {
            if (rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value != NoCharacter && !TurnsWhatFollows(rune))) kept.Append(rune);
        }

        return kept.ToString().Normalize().Trim();
    }

    // Right-to-left script needs none of these; they make the rest of a line read as something else than it is.
    private static bool TurnsWhatFollows(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsInvisible(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format;
}
