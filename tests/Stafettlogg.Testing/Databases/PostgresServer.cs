using System.Security.Cryptography;
using Npgsql;

namespace Stafettlogg.Testing.Databases;

/// <summary>The throw-away server that <c>tests/run</c> starts: gives each caller a database of its own.</summary>
public static class PostgresServer
{
    /// <summary>Where <c>tests/run</c> leaves the superuser's connection string.</summary>
    public const string Variable = "STAFETTLOGG_TEST_POSTGRES";

    /// <summary>A new, empty database, or a copy of the template, which nobody may be connected to.</summary>
    /// <exception cref="InvalidOperationException">No server is running for the tests.</exception>
    public static async Task<PostgresDatabase> FreshDatabaseAsync(string? templateName = null)
    {
        var name = "test_" + RandomNumberGenerator.GetHexString(16, lowercase: true);
        await RunAsync($"CREATE DATABASE \"{name}\" TEMPLATE \"{templateName ?? "template0"}\"");
        return new PostgresDatabase(name, ConnectionStringTo(name));
    }

    internal static Task DropAsync(string name) => RunAsync($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionStringTo(null));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        // A database's name cannot be a parameter; these are our own.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static string ConnectionStringTo(string? database)
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(server))
        {
            throw new InvalidOperationException(
                $"{Variable} is not set. `bash tests/run` starts a PostgreSQL server and sets it; `bash tests/run Casework` runs one suite.");
        }

        var connection = new NpgsqlConnectionStringBuilder(server);
        connection.Database = database ?? connection.Database;
        return connection.ConnectionString;
    }
}
