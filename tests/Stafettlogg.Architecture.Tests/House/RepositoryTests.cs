namespace Stafettlogg.Architecture.Tests.House;

public sealed class RepositoryTests
{
    // What the tools demand at the root, and nothing else; dotfiles besides.
    private static readonly string[] AtTheRoot =
        ["Stafettlogg.sln", "src", "tests", "migrations", "README.md", "global.json", "Directory.Build.props", "Directory.Packages.props"];

    [Fact]
    public void Files_OfTheRepository_AreRead()
    {
        Assert.Contains(Repository.Files, file => file.Path == "src/Stafettlogg.Web/Program.cs");
        Assert.Contains(Repository.Files, file => file.Path == "src/Stafettlogg.Domain/Basics/Ids.cs" && file is { Wall: "Domain", Room: "Basics" });
        Assert.DoesNotContain(Repository.Files, file => file.Path.Contains("/obj/", StringComparison.Ordinal));
    }

    [Fact]
    public void TopLevel_OfTheRepository_HoldsOnlyWhatToolsDemand() =>
        Findings.None(Strangers(Directory.GetFileSystemEntries(Repository.Root).Select(entry => Path.GetFileName(entry)!)));

    [Fact]
    public void TopLevel_WithAFolderOfDocuments_IsFound() =>
        Findings.Exactly(Strangers(["src", ".gitignore", "docs", "notes.txt"]), "docs", "notes.txt");

    private static IEnumerable<string> Strangers(IEnumerable<string> names) =>
        names.Where(name => !name.StartsWith('.') && !AtTheRoot.Contains(name)).Select(name => $"{name} does not belong at the top level");
}
