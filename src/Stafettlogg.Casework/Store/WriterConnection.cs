using System.Data.Common;

namespace Stafettlogg.Casework.Store;

/// <summary>The writer's own connection, with every statement it has used kept prepared.</summary>
internal sealed class WriterConnection(DbConnection connection, Dialect dialect) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> prepared = [];

    public ValueTask<DbTransaction> BeginAsync() => connection.BeginTransactionAsync();

    public Task<int> ExecuteAsync(Write write, DbTransaction transaction)
    {
        var command = Prepared(write);
        command.Transaction = transaction;
        for (var at = 0; at < write.Values.Count; at++) command.Parameters[at].Value = dialect.Store(write.Values[at]);
        return command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in prepared.Values) await command.DisposeAsync();
        await connection.DisposeAsync();
    }

    private DbCommand Prepared(Write write)
    {
        if (prepared.TryGetValue(write.Sql, out var known)) return known;
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements are constants of this room; every value is a parameter
        command.CommandText = write.Sql;
#pragma warning restore CA2100
        for (var at = 0; at < write.Values.Count; at++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{at}";
            command.Parameters.Add(parameter);
        }

        return prepared[write.Sql] = command;
    }
}
