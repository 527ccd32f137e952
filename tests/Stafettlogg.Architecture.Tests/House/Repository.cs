namespace Stafettlogg.Architecture.Tests.House;

/// <summary>The files people write, read once; what tools make is left out.</summary>
public static class Repository
{
    private static readonly string[] Written = [".cs", ".razor", ".mjs", ".js", ".css", ".resx", ".csproj", ".props"];

    private static readonly string[] Made = ["bin", "obj", "node_modules", "data", "TestResults", "artifacts", "lib", "_framework"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static IReadOnlyList<SourceFile> Files { get; } =
        [.. new[] { "src", "tests", "migrations" }.SelectMany(folder => Read(Path.Combine(Root, folder)))];

    /// <summary>The files under src of the given kinds.</summary>
    public static IEnumerable<SourceFile> Source(params string[] extensions) => Under("src/", extensions);

    public static IEnumerable<SourceFile> Under(string start, params string[] extensions) =>
        Files.Where(file => file.Path.StartsWith(start, StringComparison.Ordinal) && extensions.Any(file.Is));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Stafettlogg.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests must lie inside the repository."));

    private static IEnumerable<SourceFile> Read(string folder)
    {
        var here = Directory.GetFiles(folder)
            .Where(file => Written.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)));
        var below = Directory.GetDirectories(folder)
            .Where(inner => !Made.Contains(Path.GetFileName(inner)))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read);
        return here.Concat(below);
    }
}
