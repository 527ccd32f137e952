using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;
using Stafettlogg.Casework.Store;

namespace Stafettlogg.Testing.Programs;

/// <summary>The tables as somebody with the database's own tools meets them.</summary>
public sealed class RawTables(StoreSettings settings)
{
    /// <summary>Whether values lie as SQLite keeps them: ids as bytes, moments as ticks.</summary>
    public bool AreSqlite => settings.Provider == DatabaseProvider.Sqlite;

    /// <summary>An id as the database keeps it.</summary>
    public object Id(Guid id) => AreSqlite ? id.ToByteArray() : id;

    /// <summary>The id that a value of the database is.</summary>
    public static Guid IdOf(object? value) => value is Guid id ? id : new Guid((byte[])value!);

    /// <summary>A connection of one's own, beside the program's.</summary>
    public async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = AreSqlite
            ? new SqliteConnection(new SqliteConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ConnectionString)
            : new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Runs a statement with values @p0, @p1, …; says how many rows it changed.</summary>
    public async Task<int> RunAsync(string sql, params object?[] values)
    {
        await using var connection = await OpenAsync();
        await using var command = CommandOf(connection, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Runs it as one who has turned the triggers off.</summary>
    public async Task<int> TamperAsync(string sql, params object?[] values)
    {
        await using var connection = await OpenAsync();
        if (connection is SqliteConnection file) raw.sqlite3_db_config(file.Handle, raw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, out _);
        await using var off = CommandOf(connection, AreSqlite ? "PRAGMA synchronous = OFF" : "SET session_replication_role = replica", []);
        await off.ExecuteNonQueryAsync();
        await using var command = CommandOf(connection, sql, values);
        var changed = await command.ExecuteNonQueryAsync();
        await using var back = CommandOf(connection, AreSqlite ? "SELECT 1" : "RESET session_replication_role", []);
        await back.ExecuteNonQueryAsync();
        return changed;
    }

    /// <summary>All rows of a query, values as the driver gives them.</summary>
    public async Task<List<object?[]>> RowsAsync(string sql, params object?[] values)
    {
        await using var connection = await OpenAsync();
        await using var command = CommandOf(connection, sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The columns of a table, in order.</summary>
    public async Task<List<string>> ColumnsAsync(string table)
    {
        await using var connection = await OpenAsync();
        await using var command = CommandOf(connection, $"SELECT * FROM \"{table}\" LIMIT 0", []);
        await using var reader = await command.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>All tables as text, but those left out.</summary>
    public async Task<Dictionary<string, string>> DumpAllAsync(params IReadOnlyList<string> without)
    {
        var dumps = new Dictionary<string, string>();
        foreach (var table in (await NamesAsync()).Except(without)) dumps[table] = await DumpAsync(table);
        return dumps;
    }

    /// <summary>A number that a query gives, such as a count.</summary>
    public async Task<long> NumberAsync(string sql, params object?[] values) =>
        Convert.ToInt64((await RowsAsync(sql, values))[0][0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Makes the database refuse, or die of, an insert into the table that meets the condition, until <see cref="RelentAsync"/>.</summary>
    public Task RefuseInsertAsync(string table, string condition = "true", bool die = false) => RunAsync(AreSqlite
        ? $"CREATE TRIGGER refusal BEFORE INSERT ON \"{table}\" WHEN {condition} BEGIN SELECT RAISE({(die ? "ROLLBACK" : "ABORT")}, 'refused by the test'); END"
        : $"""
            CREATE FUNCTION refusal() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN {(die ? "PERFORM pg_terminate_backend(pg_backend_pid())" : "RAISE EXCEPTION 'refused by the test'")}; RETURN NEW; END $$;
            CREATE TRIGGER refusal BEFORE INSERT ON "{table}" FOR EACH ROW WHEN ({condition}) EXECUTE FUNCTION refusal();
            """);

    /// <summary>The database takes everything again.</summary>
    public Task RelentAsync(string table) => RunAsync(AreSqlite ? "DROP TRIGGER refusal" : $"DROP TRIGGER refusal ON \"{table}\"; DROP FUNCTION refusal");

    /// <summary>The names of all tables.</summary>
    public async Task<List<string>> NamesAsync() => [.. (await RowsAsync(AreSqlite
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
        : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name")).Select(row => (string)row[0]!)];

    /// <summary>A table as text, one line a row, sorted: two of them are compared to see what changed.</summary>
    public async Task<string> DumpAsync(string table) => string.Join('\n', (await RowsAsync($"SELECT * FROM \"{table}\""))
        .Select(row => string.Join(" | ", row.Select(TextOf))).Order(StringComparer.Ordinal));

    private static string TextOf(object? value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        IFormattable number => number.ToString(value is DateTime ? "O" : null, System.Globalization.CultureInfo.InvariantCulture),
        _ => $"{value}",
    };

    private static DbCommand CommandOf(DbConnection connection, string sql, object?[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var at = 0; at < values.Length; at++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{at}", values[at] ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
