using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Shapes;

/// <summary>What the law and the doing offer is explained where it stands.</summary>
public static class SummaryRules
{
    public static IEnumerable<string> Missing(IReadOnlyCollection<SourceFile> files)
    {
        var silent = (from file in files
                      from member in file.Syntax.DescendantNodes().OfType<MemberDeclarationSyntax>()
                      where IsExplainable(member) && IsVisible(member)
                      group (file, member) by (file.Wall, file.Room, Name: FullName(member))).ToList();
        // Of a partial type, one part explains.
        return silent.Where(parts => !parts.Any(part => IsExplained(part.member)))
            .Select(parts => parts.First().file.At(parts.First().member, $"{parts.Key.Name} has no summary"));
    }

    private static bool IsExplainable(MemberDeclarationSyntax member) =>
        member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or IncompleteMemberSyntax)
        && !member.Modifiers.Any(SyntaxKind.OverrideKeyword);

    private static bool IsVisible(MemberDeclarationSyntax member) => member.Parent switch
    {
        InterfaceDeclarationSyntax type => IsVisible(type),
        EnumDeclarationSyntax type => IsVisible(type),
        TypeDeclarationSyntax type => IsPublic(member) && IsVisible(type),
        _ => IsPublic(member),
    };

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static bool IsExplained(MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia().Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content)
            .Any(part => part switch
            {
                XmlEmptyElementSyntax empty => empty.Name.LocalName.Text == "inheritdoc",
                XmlElementSyntax element => element.StartTag.Name.LocalName.Text is "summary" && HasWords(element),
                _ => false,
            });

    private static bool HasWords(XmlElementSyntax element) => element.Content.ToString().Any(char.IsLetter);

    private static string FullName(MemberDeclarationSyntax member)
    {
        var above = member.Parent is BaseTypeDeclarationSyntax type ? FullName(type) + "." : "";
        return above + member switch
        {
            TypeDeclarationSyntax { TypeParameterList.Parameters.Count: var count } generic => $"{generic.Identifier.Text}`{count}",
            BaseTypeDeclarationSyntax one => one.Identifier.Text,
            DelegateDeclarationSyntax one => one.Identifier.Text,
            MethodDeclarationSyntax one => one.Identifier.Text + one.ParameterList,
            ConstructorDeclarationSyntax one => one.Identifier.Text + one.ParameterList,
            PropertyDeclarationSyntax one => one.Identifier.Text,
            EnumMemberDeclarationSyntax one => one.Identifier.Text,
            BaseFieldDeclarationSyntax one => one.Declaration.Variables.ToString(),
            _ => member.ToString().Split('\n')[0],
        };
    }
}
