using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Words;

/// <summary>The operator's log tells of the program, never of a child: ids, numbers and names of things only.</summary>
public static partial class LogTemplateRules
{
    // What a line may carry. A name, a birth number and anything somebody typed have no word here.
    private static readonly string[] Allowed =
    [
        "ConcernId", "DeedId", "PersonId", "UnitId", "MunicipalityId", "Municipality", "Pack", "Sequence", "Kind", "Deed", "Rule", "Refusal", "Step",
        "Count", "Concerns", "Entries", "Logs", "Persons", "Units", "Attempt", "Version", "Migration", "Provider", "Database", "Setting", "Verb",
        "File", "Folder", "Address", "Port", "ProcessId", "ExitCode", "Signal", "StatusCode", "Method", "Reference", "KeyId", "Algorithm",
        "Issuer", "Delay", "Elapsed", "Milliseconds", "Seconds", "Until", "Since", "At", "StreamId",
    ];

    // Method and reason.
    private static readonly Dictionary<string, string> Exempt = new()
    {
        ["DemoSays"] = "the demo provider's own lines: invented people, and refused in production",
        ["DemoFailed"] = "why the demo provider did not start: nobody has signed in yet, and refused in production",
    };

    private static readonly string[] Untemplated = ["LogTrace", "LogDebug", "LogInformation", "LogWarning", "LogError", "LogCritical"];

    public static IEnumerable<string> Wrong(SourceFile file)
    {
        foreach (var attribute in file.Syntax.DescendantNodes().OfType<AttributeSyntax>().Where(it => it.Name.ToString().EndsWith("LoggerMessage", StringComparison.Ordinal)))
        {
            if (Template(attribute) is not { } template) yield return file.At(attribute, "the template must stand in the attribute as a literal");
            else if (IsExempt(attribute)) continue;
            else foreach (var word in Placeholders(template).Except(Allowed)) yield return file.At(attribute, $"{{{word}}} is not among the words a log line may carry");
        }

        foreach (var call in file.Syntax.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(it => Untemplated.Contains(it.Name.Identifier.Text)))
        {
            yield return file.At(call, $"{call.Name} goes round the templates: use [LoggerMessage]");
        }
    }

    private static bool IsExempt(AttributeSyntax attribute) =>
        attribute.Parent?.Parent is MethodDeclarationSyntax method && Exempt.ContainsKey(method.Identifier.Text);

    private static string? Template(AttributeSyntax attribute)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? [];
        var named = arguments.FirstOrDefault(it => (it.NameEquals?.Name ?? it.NameColon?.Name)?.Identifier.Text is "Message" or "message");
        var found = named?.Expression ?? arguments.Select(it => it.Expression).FirstOrDefault(it => it.IsKind(SyntaxKind.StringLiteralExpression));
        return found is LiteralExpressionSyntax literal ? literal.Token.ValueText : null;
    }

    private static IEnumerable<string> Placeholders(string template) =>
        Placeholder().Matches(template.Replace("{{", "", StringComparison.Ordinal)).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{[@$]?(\w+)")]
    private static partial Regex Placeholder();
}
