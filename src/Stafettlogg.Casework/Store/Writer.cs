using System.Data.Common;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace Stafettlogg.Casework.Store;

/// <summary>
/// The one place that writes. Takes finished rows, gives each job a savepoint, commits together what waits, and
/// answers after the commit is durable. Decisions are taken before a job comes here.
/// </summary>
internal sealed class Writer(StoreSettings settings, TimeProvider time) : IAsyncDisposable
{
    private const int LargestBatch = 256;

    private readonly Channel<Waiting> queue = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly Dialect dialect = Dialect.Of(settings.Provider);
    private readonly Lock starting = new();
    private AccessStream access = AccessStream.Begin(time.GetUtcNow());
    private Task? loop;

    /// <summary>Writes the job whole, or nothing of it.</summary>
    /// <exception cref="DbException">The database would not; nothing of the job is on disk unless the connection was lost at the commit itself.</exception>
    public Task<WriteOutcome> WriteAsync(WriteJob job)
    {
        var waiting = new Waiting(job, new(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (starting) loop ??= Task.Run(RunAsync);
        ObjectDisposedException.ThrowIf(!queue.Writer.TryWrite(waiting), this);
        return waiting.Answer.Task;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        if (loop is not null) await loop;
    }

    private async Task RunAsync()
    {
        WriterConnection? connection = null;
        while (await queue.Reader.WaitToReadAsync())
        {
            var batch = Take();
            try
            {
                connection ??= new WriterConnection(await dialect.OpenAsync(settings.ConnectionString, default), dialect);
                await WriteBatchAsync(connection, batch);
            }
            catch (Exception failure) // whatever it was, those who wait must hear of it and the next batch starts afresh
            {
                foreach (var waiting in batch) waiting.Answer.TrySetException(failure);
                if (connection is not null) await connection.DisposeAsync();
                connection = null;
                access = AccessStream.Begin(time.GetUtcNow()); // a commit in doubt must not be built upon
            }
        }

        if (connection is not null) await connection.DisposeAsync();
    }

    private List<Waiting> Take()
    {
        var batch = new List<Waiting>();
        while (batch.Count < LargestBatch && queue.Reader.TryRead(out var waiting)) batch.Add(waiting);
        return batch;
    }

    private async Task WriteBatchAsync(WriterConnection connection, List<Waiting> batch)
    {
        var answers = new List<Action>(batch.Count);
        await using (var transaction = await connection.BeginAsync())
        {
            foreach (var waiting in batch) answers.Add(await WriteJobAsync(connection, transaction, waiting));
            await transaction.CommitAsync();
        }

        foreach (var answer in answers) answer();
    }

    /// <summary>Writes one job and says what to answer when the batch is durable: what the database refuses is the trouble of its own caller alone.</summary>
    private async Task<Action> WriteJobAsync(WriterConnection connection, DbTransaction transaction, Waiting waiting)
    {
        var before = access;
        DbException? trouble = null;
        await transaction.SaveAsync("job");
        try
        {
            if (await AllHitAsync(connection, transaction, waiting.Job)) return () => waiting.Answer.TrySetResult(WriteOutcome.Written);
        }
        catch (DbException error)
        {
            if (!dialect.IsTaken(error)) trouble = error;
        }

        await UndoAsync(transaction, trouble);
        access = before;
        if (trouble is not null && dialect.IsGivenUp(trouble) && !waiting.Again && queue.Writer.TryWrite(waiting with { Again = true })) return () => { };
        return trouble is null ? () => waiting.Answer.TrySetResult(WriteOutcome.Taken) : () => waiting.Answer.TrySetException(trouble);
    }

    private static async Task UndoAsync(DbTransaction transaction, DbException? trouble)
    {
        try
        {
            await transaction.RollbackAsync("job");
        }
        catch (Exception) when (trouble is not null) // there is no transaction any more: what ended it says more than that
        {
            ExceptionDispatchInfo.Throw(trouble);
        }
    }

    private async Task<bool> AllHitAsync(WriterConnection connection, DbTransaction transaction, WriteJob job)
    {
        foreach (var write in job.Writes)
        {
            var hit = await connection.ExecuteAsync(write, transaction);
            if (write.MustHit && hit != 1) return false;
        }

        if (job.Access is { } draft)
        {
            (var row, access) = access.Next(draft);
            await connection.ExecuteAsync(row, transaction);
        }

        return true;
    }

    private sealed record Waiting(WriteJob Job, TaskCompletionSource<WriteOutcome> Answer, bool Again = false);
}
