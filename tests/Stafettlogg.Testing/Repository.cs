namespace Stafettlogg.Testing;

/// <summary>The checkout that the tests were built from, for tests that hold a file in it against the program.</summary>
public static class Repository
{
    /// <summary>The folder with the solution in it.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path inside the checkout.</summary>
    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Stafettlogg.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder;
    }
}
