namespace Stafettlogg.Testing.Databases;

/// <summary>An empty folder of one's own, gone with everything in it when disposed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("stafettlogg-").FullName;

    /// <summary>The path of a file in the folder; the file is not made.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
