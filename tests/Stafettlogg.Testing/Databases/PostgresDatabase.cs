using Npgsql;

namespace Stafettlogg.Testing.Databases;

/// <summary>A PostgreSQL database that lives as long as the test; the name serves as a template for others.</summary>
public sealed class PostgresDatabase(string name, string connectionString) : IAsyncDisposable
{
    /// <summary>The database's name on the test server.</summary>
    public string Name { get; } = name;

    /// <summary>How to reach it, as superuser.</summary>
    public string ConnectionString { get; } = connectionString;

    /// <summary>Closes the idle connections of this process, so that the database can serve as a template.</summary>
    public void Release()
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Release();
        await PostgresServer.DropAsync(Name);
    }
}
