using Npgsql;
using Stafettlogg.Testing.Databases;

namespace Stafettlogg.Casework.Tests.Databases;

public sealed class PostgresServerTests
{
    [Fact]
    public async Task FreshDatabase_FromTemplate_HoldsTheSameAndIsItsOwn()
    {
        await using var template = await PostgresServer.FreshDatabaseAsync();
        await RunAsync(template, "CREATE TABLE child(name text); INSERT INTO child VALUES ('Åse')");
        template.Release();

        await using var copy = await PostgresServer.FreshDatabaseAsync(template.Name);
        await RunAsync(copy, "INSERT INTO child VALUES ('Ola')");

        Assert.Equal(2L, await RunAsync(copy, "SELECT count(*) FROM child"));
        Assert.Equal(1L, await RunAsync(template, "SELECT count(*) FROM child WHERE name = 'Åse'"));
        Assert.Equal(1L, await RunAsync(template, "SELECT count(*) FROM child"));
    }

    [Fact]
    public async Task FreshDatabase_Disposed_IsGone()
    {
        var database = await PostgresServer.FreshDatabaseAsync();
        await RunAsync(database, "SELECT 1");

        await database.DisposeAsync();

        var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(database, "SELECT 1"));
        Assert.Equal(PostgresErrorCodes.InvalidCatalogName, refused.SqlState);
    }

    [Fact]
    public async Task Server_OfTheTests_AnswersAfterTheCommitIsWritten()
    {
        await using var database = await PostgresServer.FreshDatabaseAsync();

        Assert.Equal("on", await RunAsync(database, "SHOW synchronous_commit"));
    }

    private static async Task<object?> RunAsync(PostgresDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
