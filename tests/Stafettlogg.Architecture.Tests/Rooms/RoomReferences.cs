using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Rooms;

/// <summary>A room named in a file; everywhere when the name is opened for the whole wall.</summary>
public sealed record RoomReference(string Wall, string Room, bool Everywhere);

/// <summary>Reads the rooms that a file names, by syntax.</summary>
public static partial class RoomReferences
{
    public static IEnumerable<RoomReference> Of(SourceFile file, IReadOnlyCollection<string> rooms) =>
        (file.Is(".cs") ? InCode(file, rooms) : InText(file)).Distinct();

    private static IEnumerable<RoomReference> InCode(SourceFile file, IReadOnlyCollection<string> rooms)
    {
        var own = DeclaredIn(file);
        foreach (var node in file.Syntax.DescendantNodes().Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax))
        {
            var everywhere = node.FirstAncestorOrSelf<UsingDirectiveSyntax>()?.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) == true;
            var parts = node.ToString().Replace("global::", "", StringComparison.Ordinal).Split('.', StringSplitOptions.TrimEntries);
            switch (parts)
            {
                case ["Stafettlogg", var wall, var room, ..]:
                    yield return new RoomReference(wall, room, everywhere);
                    break;
                // From inside Stafettlogg.Domain.Levels, "Domain.Consent.X" and "Consent.X" lead out as well.
                case [var wall, var room, ..] when AllowedArrows.Walls.ContainsKey(wall) && !own.Contains(wall):
                    yield return new RoomReference(wall, room, everywhere);
                    break;
                case [var room, _, ..] when rooms.Contains(room) && !own.Contains(room):
                    yield return new RoomReference(file.Wall, room, everywhere);
                    break;
            }
        }
    }

    // A property named Consent is no way into the room of that name.
    private static HashSet<string> DeclaredIn(SourceFile file) =>
        [.. file.Syntax.DescendantNodes().Select(node => node switch
        {
            PropertyDeclarationSyntax property => property.Identifier.Text,
            ParameterSyntax parameter => parameter.Identifier.Text,
            VariableDeclaratorSyntax variable => variable.Identifier.Text,
            EnumMemberDeclarationSyntax member => member.Identifier.Text,
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            _ => "",
        })];

    private static IEnumerable<RoomReference> InText(SourceFile file)
    {
        var everywhere = file.Is(".csproj") || (file.Name == "_Imports.razor" && file.Room == "");
        var pattern = file.Is(".csproj") ? Using() : FullName();
        return pattern.Matches(Comment().Replace(file.Text, ""))
            .Select(match => new RoomReference(match.Groups[1].Value, match.Groups[2].Value, everywhere));
    }

    [GeneratedRegex(@"\bStafettlogg\.(\w+)\.(\w+)")]
    private static partial Regex FullName();

    [GeneratedRegex("<Using Include=\"Stafettlogg\\.(\\w+)\\.(\\w+)")]
    private static partial Regex Using();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
