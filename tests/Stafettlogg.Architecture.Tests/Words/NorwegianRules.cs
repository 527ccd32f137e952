using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Words;

/// <summary>Norwegian is for those who use the program, and stands in resx or in a municipality's pack.</summary>
public static partial class NorwegianRules
{
    // Path and reason.
    private static readonly Dictionary<string, string> Exempt = [];

    public static IEnumerable<string> InCode(SourceFile file) =>
        Exempt.ContainsKey(file.Path)
            ? []
            : file.Syntax.DescendantTokens()
                .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                    or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                    or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.CharacterLiteralToken)
                .Where(token => Letters().IsMatch(token.ValueText))
                .Select(token => file.At(token.Parent!, $"Norwegian in a literal: {token.ValueText}"));

    [GeneratedRegex("[æøåÆØÅ]")]
    private static partial Regex Letters();
}
