using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Shapes;

/// <summary>Verbs, not setters; and nobody inherits by accident.</summary>
public static partial class ShapeRules
{
    public static IEnumerable<string> PublicSetters(SourceFile file) =>
        from property in file.Syntax.DescendantNodes().OfType<BasePropertyDeclarationSyntax>()
        where property.Modifiers.Any(SyntaxKind.PublicKeyword)
        from accessor in property.AccessorList?.Accessors ?? []
        where accessor.IsKind(SyntaxKind.SetAccessorDeclaration) && accessor.Modifiers.Count == 0
        select file.At(property, "a public setter");

    /// <summary>Classes and records that nothing in the source inherits, and that do not say so.</summary>
    public static IEnumerable<string> Unsealed(IReadOnlyCollection<SourceFile> files)
    {
        var classes = (from file in files
                       where file.Is(".cs")
                       from type in file.Syntax.DescendantNodes().OfType<TypeDeclarationSyntax>()
                       where type is ClassDeclarationSyntax || type is RecordDeclarationSyntax && !type.IsKind(SyntaxKind.RecordStructDeclaration)
                       select (file, type)).ToList();
        var inherited = files.SelectMany(BasesIn).ToHashSet();

        // Parts of one class speak for each other; the program's own class is the compiler's.
        return classes.GroupBy(it => (it.file.Wall, it.file.Room, Name: it.type.Identifier.Text))
            .Where(parts => parts.Key.Name != "Program" && !inherited.Contains(parts.Key.Name) && !parts.Any(part => Says(part.type)))
            .Select(parts => parts.First().file.At(parts.First().type, $"{parts.Key.Name} is neither inherited nor sealed"));
    }

    private static bool Says(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(word => word.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword);

    private static IEnumerable<string> BasesIn(SourceFile file) =>
        file.Is(".razor")
            ? Inherits().Matches(file.Text).Select(match => match.Groups[1].Value)
            : file.Syntax.DescendantNodes().OfType<BaseTypeSyntax>().Select(type => type.Type.ToString().Split('<')[0].Split('.')[^1]);

    [GeneratedRegex(@"@inherits\s+(?:\w+\.)*(\w+)")]
    private static partial Regex Inherits();
}
