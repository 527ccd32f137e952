using System.Text.RegularExpressions;
using System.Xml.Linq;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Words;

/// <summary>
/// What a municipality calls the baton, its holder, the log and its own teams stands in its pack. A text says <c>{theHolder}</c>,
/// and one that writes the word itself would speak another municipality's language.
/// </summary>
public static partial class LocalWordRules
{
    // Spoken before a municipality is known.
    private const string Usual = "SpokenWords.resx";

    private static readonly string[] Places = ["holder", "theHolder", "theBaton", "log", "theLog"];

    public static IEnumerable<string> InTexts(SourceFile resource) =>
        resource.Name == Usual
            ? []
            : from text in XDocument.Parse(resource.Text).Root!.Elements("data")
              let key = text.Attribute("name")!.Value
              let said = text.Element("value")!.Value
              from wrong in Words().Matches(said).Select(word => $"{key} says {word.Value}, which is the pack's to say").Concat(Unknown(key, said))
              select resource.Says(wrong);

    /// <summary>In markup and code a word may stand in an address, a name of a cookie or a comment, and nowhere else.</summary>
    public static IEnumerable<string> InCode(SourceFile file) =>
        from literal in Literals().Matches(Comments().Replace(file.Text, ""))
        where !literal.Value.Contains('/', StringComparison.Ordinal) && !literal.Value.Contains('-', StringComparison.Ordinal)
        from word in Spoken().Matches(literal.Value)
        select file.Says($"{word.Value} in a literal, which is the pack's to say");

    private static IEnumerable<string> Unknown(string key, string said) =>
        from place in Place().Matches(said)
        let name = place.Groups[1].Value
        where !Places.Contains(char.ToLowerInvariant(name[0]) + name[1..])
        select $"{key} asks for {name}, which no pack has";

    // "Stafettlogg" alone is the program's own name.
    [GeneratedRegex(@"stafett\w*|Stafett(?!logg\b)\w*|\bBT[IS]\b|\b(Modum|Sortland|Nordre Land)\b|\b[Rr]essursteam\w*|\bCompilo\b")]
    private static partial Regex Words();

    [GeneratedRegex("[Ss]tafett(pinne|holder|logge)\\w*")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\{([A-Za-z]+)\}")]
    private static partial Regex Place();

    [GeneratedRegex("\"[^\"\\n]*\"|>[^<@]*<")]
    private static partial Regex Literals();

    [GeneratedRegex(@"//.*|@\*[\s\S]*?\*@")]
    private static partial Regex Comments();
}
