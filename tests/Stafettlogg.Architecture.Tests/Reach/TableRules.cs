using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Reach;

/// <summary>Only the store and the gate touch a concern's tables; everyone else goes through them and leaves a trace.</summary>
public static class TableRules
{
    private const string Context = "CaseworkDb";

    private static readonly string[] OfAConcern =
    [
        "LogEntry", "Deed", "ConcernKey", "Concern", "ConcernHead", "Relation", "DueItem", "LevelPeriod", "OpenMeasure", "AccessRecord", "PrivateNote", "Discussion", "Information",
    ];

    public static IEnumerable<string> TouchedAbroad(IReadOnlyCollection<SourceFile> files)
    {
        var tables = TablesDeclared(files);
        return files.Where(file => !(file is { Wall: "Casework", Room: "Store" or "Access" })).SelectMany(file => TouchedIn(file, tables));
    }

    private static IEnumerable<string> TouchedIn(SourceFile file, HashSet<string> tables)
    {
        var names = file.Syntax.DescendantNodes().OfType<GenericNameSyntax>()
            .Where(name => name.Identifier.Text is "Set" or "DbSet" && IsOfAConcern(name.TypeArgumentList.Arguments[0]))
            .Select(name => file.At(name, name.ToString()));
        // A property of the same name elsewhere is no table: only who holds the context can reach one.
        var holds = file.Syntax.DescendantTokens().Any(token => token.ValueText.EndsWith(Context, StringComparison.Ordinal));
        return !holds ? names : names.Concat(file.Syntax.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Where(member => tables.Contains(member.Name.Identifier.Text))
            .Select(member => file.At(member, member.ToString())));
    }

    private static HashSet<string> TablesDeclared(IEnumerable<SourceFile> files) =>
        [.. from file in files
            from property in file.Syntax.DescendantNodes().OfType<PropertyDeclarationSyntax>()
            where property.Type is GenericNameSyntax { Identifier.Text: "DbSet" } set && IsOfAConcern(set.TypeArgumentList.Arguments[0])
            select property.Identifier.Text];

    private static bool IsOfAConcern(TypeSyntax row)
    {
        var name = row.ToString().Split('.')[^1];
        return OfAConcern.Contains(name.EndsWith("Row", StringComparison.Ordinal) ? name[..^3] : name);
    }
}
