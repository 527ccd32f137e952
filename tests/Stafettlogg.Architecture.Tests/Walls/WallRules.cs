using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Walls;

/// <summary>A project is a wall; its references are the arrows.</summary>
public static class WallRules
{
    private static readonly string[] WaysIn = ["PackageReference", "FrameworkReference", "ProjectReference", "Reference", "PackageDownload"];

    private static readonly string[] RuntimeFiles =
        [.. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    /// <summary>Where a wall's project files reference other projects than exactly these.</summary>
    public static IEnumerable<string> OtherArrows(string wall, IEnumerable<SourceFile> projectFiles, params string[] allowed)
    {
        var found = projectFiles.SelectMany(file => Included(file, "ProjectReference"))
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["Stafettlogg.".Length..])
            .ToHashSet();
        return found.Except(allowed).Select(extra => $"{wall} → {extra} is not allowed")
            .Concat(allowed.Except(found).Select(lost => $"{wall} → {lost} is expected and missing"));
    }

    /// <summary>Whatever a project file brings in by itself.</summary>
    public static IEnumerable<string> BroughtIn(SourceFile project) =>
        WaysIn.SelectMany(kind => Included(project, kind).Select(what => project.Says($"{kind} {what}")));

    /// <summary>Assemblies outside the base class library that a compiled wall references.</summary>
    public static IEnumerable<string> OutsideTheRuntime(Assembly wall) =>
        wall.GetReferencedAssemblies().Select(name => name.Name!).Except(RuntimeFiles).Select(name => $"{wall.GetName().Name} references {name}");

    /// <summary>Names of ASP.NET Core other than data protection.</summary>
    public static IEnumerable<string> OfTheWebFramework(SourceFile file) =>
        file.Syntax.DescendantNodes()
            .Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax)
            .Where(node => node.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax))
            .Select(node => (node, name: node.ToString().Replace("global::", "", StringComparison.Ordinal)))
            .Where(it => it.name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal))
            .Where(it => !it.name.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal))
            .Select(it => file.At(it.node, it.name));

    private static IEnumerable<string> Included(SourceFile project, string kind) =>
        XDocument.Parse(project.Text).Descendants(kind).Select(element => element.Attribute("Include")?.Value ?? "");
}
