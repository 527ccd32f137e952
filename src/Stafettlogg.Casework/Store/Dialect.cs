using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>The little that differs between the two databases where SQL is written by hand.</summary>
internal abstract class Dialect
{
    public static Dialect Of(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite ? new Sqlite() : new Postgres();

    /// <summary>A connection of the writer's own, open and set up for durable commits.</summary>
    public abstract Task<DbConnection> OpenAsync(string connectionString, CancellationToken cancel);

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

    protected abstract object Id(Guid id);

    protected abstract object Moment(DateTimeOffset moment);

    protected abstract object Day(DateOnly day);

    private sealed class Sqlite : Dialect
    {
        private const int Constraint = 19;

        public override async Task<DbConnection> OpenAsync(string connectionString, CancellationToken cancel)
        {
            var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync(cancel);
            await using var setUp = connection.CreateCommand();
            setUp.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000;";
            await setUp.ExecuteNonQueryAsync(cancel);
            return connection;
        }

        public override bool IsTaken(DbException error) => error is SqliteException { SqliteErrorCode: Constraint };

        // As bytes, so that an id is always an id, and 16 bytes of an index instead of 36.
        protected override object Id(Guid id) => id.ToByteArray();

        protected override object Moment(DateTimeOffset moment) => moment.UtcTicks;

        protected override object Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class Postgres : Dialect
    {
        public override async Task<DbConnection> OpenAsync(string connectionString, CancellationToken cancel)
        {
            var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancel);
            await using var setUp = new NpgsqlCommand("SET synchronous_commit = on", connection);
            await setUp.ExecuteNonQueryAsync(cancel);
            return connection;
        }

        public override bool IsTaken(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

        protected override object Id(Guid id) => id;

        protected override object Moment(DateTimeOffset moment) => moment.UtcDateTime;

        protected override object Day(DateOnly day) => day;
    }
}
