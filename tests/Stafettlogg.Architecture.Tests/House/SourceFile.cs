using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stafettlogg.Architecture.Tests.House;

/// <summary>A file of the repository, or one made up to show that a rule bites.</summary>
public sealed class SourceFile(string path, string text)
{
    private const string Prefix = "Stafettlogg.";

    private readonly Lazy<CompilationUnitSyntax> syntax =
        new(() => CSharpSyntaxTree.ParseText(text, path: path).GetCompilationUnitRoot());

    /// <summary>From the repository's root, with forward slashes.</summary>
    public string Path => path;

    public string Text => text;

    public string Name => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The project without its first name: "Domain", "Web.Tests"; empty outside a project.</summary>
    public string Wall => Folders is [_, var project, ..] && project.StartsWith(Prefix, StringComparison.Ordinal) ? project[Prefix.Length..] : "";

    /// <summary>The first folder behind the wall; empty for what stands beside the rooms.</summary>
    public string Room => Folders.Length > 2 ? Folders[2] : "";

    public string[] Folders => path.Split('/')[..^1];

    public CompilationUnitSyntax Syntax => syntax.Value;

    public int Lines => text.Split('\n').Length - (text.EndsWith('\n') ? 1 : 0);

    public bool Is(string extension) => path.EndsWith(extension, StringComparison.Ordinal);

    /// <summary>A finding as a compiler would write it.</summary>
    public string At(SyntaxNode node, string what) => $"{path}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {what}";

    public string Says(string what) => $"{path}: {what}";

    public override string ToString() => path;
}
