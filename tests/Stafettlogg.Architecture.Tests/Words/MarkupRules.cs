using System.Text.RegularExpressions;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Words;

/// <summary>
/// A component's words stand in its resx. Read by pattern, not by Razor's parser: what it takes for code it leaves out, so a
/// clever line may slip through, and a plain text node or label never does.
/// </summary>
public static partial class MarkupRules
{
    // The same in every language.
    private static readonly string[] Names = ["Stafettlogg"];

    public static IEnumerable<string> WordsIn(SourceFile component)
    {
        var markup = WithoutCode(Comment().Replace(component.Text, ""));
        markup = ControlLine().Replace(markup, "").Replace("=>", "", StringComparison.Ordinal);
        var labels = Label().Matches(markup).Select(match => match.Groups[1].Value);
        var nodes = TextNode().Matches(WithoutExpressions(markup)).Select(match => match.Groups[1].Value);
        return labels.Concat(nodes)
            .Select(text => Names.Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal)).Trim())
            .Where(text => Entity().Replace(text, "").Any(char.IsLetter))
            .Select(text => component.Says($"words outside resx: {text}"));
    }

    // @code { … } and @{ … } end where their braces close.
    private static string WithoutCode(string text)
    {
        while (CodeStart().Match(text) is { Success: true } start)
        {
            text = text[..start.Index] + text[End(text, start.Index + start.Length, '{', '}')..];
        }

        return text;
    }

    // @name.Of(x)["y"] and @( … ), also where they stand in an attribute.
    private static string WithoutExpressions(string text)
    {
        while (Expression().Match(text) is { Success: true } start)
        {
            var end = start.Index + start.Length;
            while (end < text.Length && text[end] is '(' or '[')
            {
                end = End(text, end + 1, text[end], text[end] == '(' ? ')' : ']');
                if (Tail().Match(text, end) is { Success: true } tail) end += tail.Length;
            }

            text = text[..start.Index] + text[Math.Max(end, start.Index + 1)..];
        }

        return text;
    }

    private static int End(string text, int from, char open, char close)
    {
        var depth = 1;
        while (from < text.Length && depth > 0)
        {
            if (text[from] == open) depth++;
            if (text[from] == close) depth--;
            from++;
        }

        return from;
    }

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@(code|functions)?\s*\{")]
    private static partial Regex CodeStart();

    [GeneratedRegex(@"^\s*(@(if|foreach|for|while|switch|using|inject|page|attribute|implements|inherits|layout|typeparam|rendermode|namespace|preservewhitespace)\b|else\b|case\b|default:|break;|var\b|[{}]).*$", RegexOptions.Multiline)]
    private static partial Regex ControlLine();

    [GeneratedRegex(@"@(\w+(\.\w+)*)?")]
    private static partial Regex Expression();

    [GeneratedRegex(@"\G[?!]?(\.\w+)+")]
    private static partial Regex Tail();

    [GeneratedRegex(@">([^<>]*)<")]
    private static partial Regex TextNode();

    [GeneratedRegex("""\b(?:aria-label|aria-description|title|placeholder|alt)="([^"@]*)["@]""")]
    private static partial Regex Label();

    [GeneratedRegex(@"&\w+;")]
    private static partial Regex Entity();
}
