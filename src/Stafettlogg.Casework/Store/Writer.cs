using System.Data.Common;
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
    /// <exception cref="DbException">The database could not; nothing of the job is on disk unless the connection was lost at the commit itself.</exception>
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
        var answers = new List<(Waiting Waiting, WriteOutcome Outcome)>(batch.Count);
        await using (var transaction = await connection.BeginAsync())
        {
            foreach (var waiting in batch)
            {
                await transaction.SaveAsync("job");
                answers.Add((waiting, await WriteJobAsync(connection, transaction, waiting.Job)));
            }

            await transaction.CommitAsync();
        }

        foreach (var (waiting, outcome) in answers) waiting.Answer.TrySetResult(outcome);
    }

    private async Task<WriteOutcome> WriteJobAsync(WriterConnection connection, DbTransaction transaction, WriteJob job)
    {
        var before = access;
        try
        {
            if (await AllHitAsync(connection, transaction, job)) return WriteOutcome.Written;
        }
        catch (DbException error) when (dialect.IsTaken(error))
        {
            // as if a row had not been hit: somebody else was first
        }

        await transaction.RollbackAsync("job");
        access = before;
        return WriteOutcome.Taken;
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

    private sealed record Waiting(WriteJob Job, TaskCompletionSource<WriteOutcome> Answer);
}
