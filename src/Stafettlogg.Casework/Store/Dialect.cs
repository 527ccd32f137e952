using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>The little that differs between the two databases where SQL is written by hand.</summary>
internal abstract class Dialect
{
    public static Dialect Of(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite ? new Sqlite() : new Postgres();

    /// <summary>A connection of the writer's own and not from the pool, open and set up for durable commits.</summary>
    public abstract Task<DbConnection> OpenAsync(string connectionString, CancellationToken cancel);

    /// <summary>Begins a reading in which everything is as at one moment, while others write on.</summary>
    public abstract ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>A value as the database's driver stores it.</summary>
    public object Store(object? value) => value switch
    {
        null => DBNull.Value,
        ConcernId id => Id(id.Value),
        PersonId id => Id(id.Value),
        UnitId id => Id(id.Value),
        DeedId id => Id(id.Value),
        Guid id => Id(id),
        MunicipalityId id => id.Value,
        DateTimeOffset moment => Moment(moment),
        DateOnly day => Day(day),
        Enum name => name.ToString(),
        _ => value,
    };

    /// <summary>Whether the error says that somebody else took the place: a key that is there already.</summary>
    public abstract bool IsTaken(DbException error);

    /// <summary>Whether the database gave this one up so that another could go on: nothing is wrong with it, and it may be tried again.</summary>
    public virtual bool IsGivenUp(DbException error) => false;

    protected abstract object Id(Guid id);

    protected abstract object Moment(DateTimeOffset moment);

    protected abstract object Day(DateOnly day);

    private sealed class Sqlite : Dialect
    {
        private const int PrimaryKeyTaken = 1555;
        private const int UniqueTaken = 2067;

        public override async Task<DbConnection> OpenAsync(string connectionString, CancellationToken cancel)
        {
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancel);
            await using var setUp = connection.CreateCommand();
            setUp.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;";
            await setUp.ExecuteNonQueryAsync(cancel);
            return connection;
        }

        // Not BEGIN IMMEDIATE, which would keep the writer out.
        public override ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel) =>
            new(((SqliteConnection)connection).BeginTransaction(deferred: true));

        public override bool IsTaken(DbException error) => error is SqliteException { SqliteExtendedErrorCode: PrimaryKeyTaken or UniqueTaken };

        // As bytes, so that an id is always an id, and 16 bytes of an index instead of 36.
        protected override object Id(Guid id) => id.ToByteArray();

        protected override object Moment(DateTimeOffset moment) => moment.UtcTicks;

        protected override object Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class Postgres : Dialect
    {
        // More than the writer knows, so that each stays prepared.
        private const int Statements = 50;

        public override async Task<DbConnection> OpenAsync(string connectionString, CancellationToken cancel)
        {
            var own = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, MaxAutoPrepare = Statements };
            var connection = new NpgsqlConnection(own.ConnectionString);
            await connection.OpenAsync(cancel);
            await using var setUp = new NpgsqlCommand("SET synchronous_commit = on", connection);
            await setUp.ExecuteNonQueryAsync(cancel);
            return connection;
        }

        public override ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel) =>
            connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);

        public override bool IsTaken(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

        public override bool IsGivenUp(DbException error) =>
            error is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

        protected override object Id(Guid id) => id;

        protected override object Moment(DateTimeOffset moment) => moment.UtcDateTime;

        protected override object Day(DateOnly day) => day;
    }
}
