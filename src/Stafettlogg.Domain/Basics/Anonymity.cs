using System.Globalization;
using System.Text.RegularExpressions;

namespace Stafettlogg.Domain.Basics;

/// <summary>Whether a text that must tell of nobody tells of somebody: numbers, and names of those it may be about (Norwegian: anonymt).</summary>
public static partial class Anonymity
{
    /// <summary>The worst that gives somebody away; null when nothing does as far as can be told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names of those whom the writer may be thinking of.</param>
    public static AnonymityFault? FaultOf(string text, IEnumerable<string> names)
    {
        if (BirthNumber().IsMatch(text)) return AnonymityFault.BirthNumber;
        if (Telephone().IsMatch(DayOrTime().Replace(text, "|"))) return AnonymityFault.Telephone;
        var words = WordsOf(text).SelectMany(WithoutGenitive).ToHashSet();
        var worst = default(AnonymityFault?);
        foreach (var name in names.Select(name => WordsOf(name).ToList()).Where(name => name.Count > 0))
        {
            var found = name.Where(words.Contains).ToList();
            if (found.Count > 1 || (found.Count > 0 && name.Count == 1)) return AnonymityFault.Name;
            if (found.Count > 0) worst = AnonymityFault.OneName;
        }

        return worst;
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text.Normalize()).Select(word => word.Value.ToLower(CultureInfo.InvariantCulture));

    // "Emils", "Jonas'": the one it belongs to is named all the same.
    private static IEnumerable<string> WithoutGenitive(string word) => word.Length > 2 && word[^1] == 's' ? [word, word[..^1]] : [word];

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]+")]
    private static partial Regex Word();

    // A day of birth and five more digits, however they are parted.
    [GeneratedRegex(@"(?<!\d)\d{2}[ .\-/\u00a0]?\d{2}[ .\-/\u00a0]?(\d{2}|\d{4})[ .\-/\u00a0]?\d{3}[ .\-\u00a0]?\d{2}(?!\d)")]
    private static partial Regex BirthNumber();

    // Eight digits in a row, parted or not; what is clearly a day, a time or two years is taken out before.
    [GeneratedRegex(@"\d([ .\-\u00a0]?\d){7}")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?<!\d)(\d{1,2}\.\s?\d{1,2}\.\s?(\d{4}|\d{2})?|\d{1,2}[.:]\d{2}|(19|20)\d{2}\s?[\-–/]\s?(19|20)?\d{2})(?!\d)")]
    private static partial Regex DayOrTime();
}

/// <summary>What gives somebody away (Norwegian: hva som røper hvem det er).</summary>
public enum AnonymityFault
{
    /// <summary>A birth number, or what looks like one (Norwegian: fødselsnummer).</summary>
    BirthNumber,

    /// <summary>A telephone number, or another as long (Norwegian: telefonnummer).</summary>
    Telephone,

    /// <summary>More than one of somebody's names (Norwegian: navn).</summary>
    Name,

    /// <summary>One word that is one of somebody's names, and may be another word or another person (Norwegian: fornavn).</summary>
    OneName,
}
