namespace Stafettlogg.Casework.Store;

/// <summary>Which database the log lies in (setting <c>Stafettlogg:Database:Provider</c>).</summary>
public enum DatabaseProvider
{
    /// <summary>One file beside the program; the default.</summary>
    Sqlite,

    /// <summary>A server, for several instances and many logs.</summary>
    Postgres,
}

/// <summary>Where things lie, decided once at start.</summary>
/// <param name="Provider">Which database.</param>
/// <param name="ConnectionString">How to reach it.</param>
/// <param name="DataDirectory">Folder of database file, key ring and anchors.</param>
public sealed record StoreSettings(DatabaseProvider Provider, string ConnectionString, string DataDirectory)
{
    /// <summary>The file to which heads are signed, outside the database.</summary>
    public string AnchorFile => Path.Combine(DataDirectory, "anchors.jsonl");

    /// <summary>The folder of the key ring on SQLite.</summary>
    public string KeyFolder => Path.Combine(DataDirectory, "keys");

    /// <summary>The settings of the embedded database in the folder.</summary>
    public static StoreSettings Embedded(string dataDirectory) =>
        new(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(dataDirectory, "stafettlogg.db")};Pooling=True", dataDirectory);
}
