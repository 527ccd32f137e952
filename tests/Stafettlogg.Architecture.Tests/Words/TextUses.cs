using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Words;

/// <summary>A place that asks a resx for a text: by its key, by how the key begins, or (neither) by a key known at run time only.</summary>
public sealed record TextUse(SourceFile File, string Resource, string? Key, string? Start);

/// <summary>Finds where components and classes ask for texts, through <c>IStringLocalizer&lt;T&gt;</c> or a validation attribute.</summary>
public static partial class TextUses
{
    public static IEnumerable<TextUse> In(IEnumerable<SourceFile> files) =>
        from component in files.GroupBy(file => file.Path.Split(".razor")[0].Split(".cs")[0])
        let localizers = component.SelectMany(file => Localizer().Matches(file.Text)).Select(it => (Resource: it.Groups[1].Value, Name: it.Groups[2].Value)).Distinct().ToList()
        from file in component
        from use in localizers.SelectMany(it => Asked(file, it.Resource, it.Name)).Concat(file.Is(".cs") ? InAttributes(file) : [])
        select use;

    private static IEnumerable<TextUse> Asked(SourceFile file, string resource, string name)
    {
        foreach (Match match in Regex.Matches(file.Text, $@"\b{name}(?:\[|\.GetString\()\s*([^\]]*)"))
        {
            var key = match.Groups[1].Value;
            if (Literal().Match(key) is { Success: true } literal) yield return new TextUse(file, resource, literal.Groups[1].Value, null);
            else if (Interpolated().Match(key) is { Success: true } start) yield return new TextUse(file, resource, null, start.Groups[1].Value);
            else if (NameOf().Match(key) is { Success: true } named) yield return new TextUse(file, resource, named.Groups[1].Value, null);
            else if (Quoted().Matches(key) is { Count: > 0 } choices) foreach (Match one in choices) yield return new TextUse(file, resource, one.Groups[1].Value, null);
            else yield return new TextUse(file, resource, null, null);
        }
    }

    // [Required(ErrorMessageResourceType = typeof(Texts), ErrorMessageResourceName = "Missing")]
    private static IEnumerable<TextUse> InAttributes(SourceFile file) =>
        from attribute in file.Syntax.DescendantNodes().OfType<AttributeSyntax>()
        let arguments = attribute.ArgumentList?.Arguments ?? []
        let type = arguments.Where(it => it.NameEquals?.Name.Identifier.Text is "ErrorMessageResourceType" or "ResourceType").Select(it => it.Expression).OfType<TypeOfExpressionSyntax>().FirstOrDefault()
        where type is not null
        from argument in arguments
        where argument.NameEquals?.Name.Identifier.Text is "ErrorMessageResourceName" or "Name" or "Description" or "Prompt"
        let text = argument.Expression.ToString()
        let key = argument.Expression is LiteralExpressionSyntax literal ? literal.Token.ValueText : NameOf().Match(text).Groups[1].Value
        select new TextUse(file, type.Type.ToString().Split('.')[^1], key, null);

    [GeneratedRegex(@"\bIStringLocalizer<(?:[\w.]+\.)?(\w+)>\??\s+(\w+)")]
    private static partial Regex Localizer();

    [GeneratedRegex("^\"([^\"]*)\"\\s*(,|$|\\))")]
    private static partial Regex Literal();

    [GeneratedRegex("^\\$\"([^\"{]*)\\{")]
    private static partial Regex Interpolated();

    [GeneratedRegex(@"^nameof\((?:\w+\.)*(\w+)\)")]
    private static partial Regex NameOf();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();
}
