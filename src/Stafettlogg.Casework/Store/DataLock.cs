using Npgsql;

namespace Stafettlogg.Casework.Store;

/// <summary>Who may write: the serving program, or a verb while nothing serves.</summary>
public sealed class DataLock : IAsyncDisposable
{
    // Any fixed number will do; every part of the program must use the same.
    private const long AdvisoryKey = 0x53_74_61_66_65_74_74;

    private readonly IAsyncDisposable held;

    private DataLock(IAsyncDisposable held) => this.held = held;

    /// <summary>Takes the lock: alone on SQLite and for verbs; shared by the serving instances on PostgreSQL.</summary>
    /// <exception cref="DataInUse">Another program holds it.</exception>
    public static async Task<DataLock> TakeAsync(StoreSettings settings, bool serving, CancellationToken cancel) =>
        new(settings.Provider == DatabaseProvider.Sqlite ? TakeFile(settings) : await TakeAdvisoryAsync(settings, serving, cancel));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => held.DisposeAsync();

    private static FileStream TakeFile(StoreSettings settings)
    {
        Directory.CreateDirectory(settings.DataDirectory);
        try
        {
            return new FileStream(Path.Combine(settings.DataDirectory, "in-use.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new DataInUse(settings.DataDirectory);
        }
    }

    private static async Task<Session> TakeAdvisoryAsync(StoreSettings settings, bool serving, CancellationToken cancel)
    {
        // Not from the pool: the lock lives and dies with this session.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false, KeepAlive = 30 }.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var ask = new NpgsqlCommand(serving ? "SELECT pg_try_advisory_lock_shared($1)" : "SELECT pg_try_advisory_lock($1)", connection);
        ask.Parameters.Add(new NpgsqlParameter<long> { TypedValue = AdvisoryKey });
        if (await ask.ExecuteScalarAsync(cancel) is true) return new Session(connection);
        await connection.DisposeAsync();
        throw new DataInUse("PostgreSQL");
    }

    private sealed class Session(NpgsqlConnection connection) : IAsyncDisposable
    {
        // The server notices a closed session a little later, and a verb comes at once.
        public async ValueTask DisposeAsync()
        {
            try
            {
                await using var release = new NpgsqlCommand("SELECT pg_advisory_unlock_all()", connection);
                await release.ExecuteNonQueryAsync();
            }
            catch (Exception lost) when (lost is NpgsqlException or InvalidOperationException)
            {
                // the session is gone, and the lock with it
            }

            await connection.DisposeAsync();
        }
    }
}

/// <summary>Another program is at work on the data.</summary>
public sealed class DataInUse(string where) : Exception($"Another Stafettlogg is using the data in {where}. Stop it first.");
