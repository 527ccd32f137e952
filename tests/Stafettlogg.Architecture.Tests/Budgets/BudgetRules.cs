using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Budgets;

/// <summary>The largest file tells of trouble, the average does not: these are ceilings.</summary>
public static partial class BudgetRules
{
    public const int OfAMethod = 40;

    // Each with its reason.
    private static readonly (Regex Path, string Reason)[] Exempt =
    [
        (Migration(), "written by dotnet-ef, and as long as the model"),
    ];

    public static IEnumerable<string> TooLong(SourceFile file)
    {
        if (Exempt.Any(exempt => exempt.Path.IsMatch(file.Path))) yield break;

        if (OfAFile(file) is { } ceiling && file.Lines > ceiling) yield return file.Says($"{file.Lines} lines, at most {ceiling}");
        if (!file.Is(".cs")) yield break;

        foreach (var method in file.Syntax.DescendantNodes().Where(IsMethod))
        {
            var lines = LinesOf(method.GetLocation());
            if (lines > OfAMethod) yield return file.At(method, $"a method of {lines} lines, at most {OfAMethod}");
        }

        var statements = file.Syntax.Members.OfType<GlobalStatementSyntax>().Sum(statement => LinesOf(statement.GetLocation()));
        if (statements > OfAMethod) yield return file.Says($"{statements} lines of top-level statements, at most {OfAMethod}");
    }

    private static int? OfAFile(SourceFile file)
    {
        if (file.Path.StartsWith("tests/", StringComparison.Ordinal)) return file.Is(".cs") ? 400 : null;
        if (file.Is(".razor")) return 150;
        return file.Is(".cs") || file.Is(".mjs") || file.Is(".js") || file.Is(".css") ? 250 : null;
    }

    private static bool IsMethod(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax;

    private static int LinesOf(Location location)
    {
        var span = location.GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    [GeneratedRegex(@"^migrations/.*/(\d{14}_\w+(\.Designer)?|\w+ModelSnapshot)\.cs$")]
    private static partial Regex Migration();
}
