using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Reach;

/// <summary>Things that only one room may touch.</summary>
public static partial class ReachRules
{
    /// <summary>The request is translated in two rooms; everyone else gets an actor or an answer.</summary>
    public static IEnumerable<string> HttpContextAbroad(SourceFile file)
    {
        if (file is { Wall: "Web", Room: "SignIn" or "Answers" }) return [];
        if (file.Is(".razor")) return HttpContextWord().IsMatch(Comment().Replace(file.Text, "")) ? [file.Says("HttpContext")] : [];

        return file.Syntax.DescendantTokens()
            .Where(token => token.ValueText is "HttpContext" or "IHttpContextAccessor")
            .Select(token => file.At(token.Parent!, token.ValueText));
    }

    /// <summary>Only a verb talks to the terminal.</summary>
    public static IEnumerable<string> ConsoleAbroad(SourceFile file)
    {
        if (file is { Wall: "Web", Room: "Verbs" }) return [];

        return file.Syntax.DescendantNodes()
            .Where(node => node switch
            {
                MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Console" } } => true,
                MemberAccessExpressionSyntax member => Plain(member) == "System.Console",
                QualifiedNameSyntax name => Plain(name) == "System.Console",
                _ => false,
            })
            .Select(node => file.At(node, "Console"));
    }

    private static string Plain(SyntaxNode node) => node.ToString().Replace("global::", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(HttpContext|IHttpContextAccessor)\b")]
    private static partial Regex HttpContextWord();

    [GeneratedRegex(@"@\*.*?\*@|//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
