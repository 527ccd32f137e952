using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Mutants;

/// <summary>Compiles a mutant of the access table with what it knows of, in memory, and holds it against the matrix.</summary>
public sealed class MutantRun
{
    private const string Room = "src/Stafettlogg.Domain/Access";

    private static readonly string[] Known = ["src/Stafettlogg.Domain/Basics", "src/Stafettlogg.Domain/Log"];

    // The comparison as the tests of the law run it.
    private static readonly string[] Judges = ["tests/Stafettlogg.Domain.Tests/Access/MatrixCells.cs", "tests/Stafettlogg.Domain.Tests/Access/GrantCells.cs"];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private readonly CSharpCompilation whole;
    private readonly string matrix = File.ReadAllText(Path.Combine(Repository.Root, "tests/Stafettlogg.Domain.Tests/Access/Matrix.txt"));

    public MutantRun()
    {
        Trees = [.. SourcesIn(Room).Select(Parse)];
        var trees = Trees.Concat(Known.SelectMany(SourcesIn).Where(IsWhole).Concat(Judges.Select(path => Path.Combine(Repository.Root, path))).Select(Parse)).Append(CSharpSyntaxTree.ParseText(Usings, Parsing));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path));
        whole = CSharpCompilation.Create("Mutant", trees, references, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
    }

    private IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>Every mutation of the room.</summary>
    public IReadOnlyList<(SyntaxTree Of, Mutation Mutation)> Mutations =>
        [.. Trees.SelectMany(tree => Mutants.Mutations.Of(tree, Path.GetFileName(tree.FilePath)).Select(mutation => (tree, mutation)))];

    /// <summary>What the comparison says of the source as it is.</summary>
    public string Unchanged() => Judged(whole) ?? "does not compile";

    /// <summary>What the comparison says of the mutant; null when it does not even compile, empty when nobody notices.</summary>
    public string? Judge(SyntaxTree of, Mutation mutation) => Judged(whole.ReplaceSyntaxTree(of, mutation.Tree));

    private string? Judged(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        if (!compilation.Emit(image).Success) return null;
        image.Position = 0;
        var context = new AssemblyLoadContext("mutant", isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(image);
            return Ask("MatrixCells", matrix) is { Length: > 0 } said ? said : Ask("GrantCells");

            string Ask(string judge, params object[] with) => string.Join(
                "; ", (IEnumerable<string>)assembly.GetType($"Stafettlogg.Domain.Tests.Access.{judge}")!.GetMethod("Differences")!.Invoke(null, with)!);
        }
        catch (System.Reflection.TargetInvocationException thrown)
        {
            return $"throws {thrown.InnerException!.Message}";
        }
        finally
        {
            context.Unload();
        }
    }

    // What a generator writes the rest of does not compile here; the access table knows nothing of it.
    private static bool IsWhole(string path) => !File.ReadAllText(path).Contains("[GeneratedRegex", StringComparison.Ordinal);

    private static IEnumerable<string> SourcesIn(string folder) => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs").Order(StringComparer.Ordinal);

    private static SyntaxTree Parse(string path) => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Parsing, path);
}
