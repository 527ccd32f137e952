using System.Collections.Concurrent;
using System.Threading.Channels;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Printing;

/// <summary>
/// A few workers make every print, started when first needed. One that is late or broken is killed and replaced,
/// and the others wait in line meanwhile.
/// </summary>
public sealed class PrintPool : IAsyncDisposable
{
    private readonly PrintSettings settings;
    private readonly ILogger<PrintPool> log;
    private readonly Channel<PrintWorker?> free; // null: a place whose worker has not started
    private readonly ConcurrentDictionary<PersonId, int> places = new();
    private int inLine;

    public PrintPool(PrintSettings settings, ILogger<PrintPool> log)
    {
        (this.settings, this.log) = (settings, log);
        free = Channel.CreateBounded<PrintWorker?>(settings.Workers);
        for (var place = 0; place < settings.Workers; place++) free.Writer.TryWrite(null);
    }

    /// <summary>The PDF of a document. The caller may leave the line, but what a worker has begun is ended: only the limit stops it.</summary>
    /// <param name="request">What is to be made.</param>
    /// <param name="by">Who asks: nobody fills the line alone.</param>
    /// <param name="cancel">To leave the line.</param>
    /// <exception cref="PrintFailed">There is none, and why.</exception>
    public async Task<byte[]> PrintAsync(PrintRequest request, PersonId by, CancellationToken cancel)
    {
        try
        {
            if (places.AddOrUpdate(by, 1, (_, held) => held + 1) > settings.MostOfOne) throw Told(PrintFault.TooMany);
            return await MakeAsync(request, cancel);
        }
        finally
        {
            places.AddOrUpdate(by, 0, (_, held) => held - 1);
            places.TryRemove(new(by, 0));
        }
    }

    public async ValueTask DisposeAsync()
    {
        free.Writer.TryComplete();
        while (free.Reader.TryRead(out var worker))
        {
            if (worker is not null) await worker.DisposeAsync();
        }
    }

    private async Task<byte[]> MakeAsync(PrintRequest request, CancellationToken cancel)
    {
        var frame = request.ToBytes();
        var worker = await NextAsync(cancel);
        var keep = false;
        try
        {
            if (worker is { HasEnded: true })
            {
                await worker.DisposeAsync();
                worker = null;
            }

            worker ??= PrintWorker.Start(settings);
            using var limit = new CancellationTokenSource(settings.Limit);
            var print = await AskAsync(worker, frame, limit.Token);
            keep = worker.Prints < settings.PrintsOfAWorker && worker.Bytes < settings.MostBytes;
            return print;
        }
        catch (PrintFailed failed)
        {
            PrintLog.Failed(log, failed.Fault);
            keep = worker is not null && failed.Fault == PrintFault.Refused;
            throw;
        }
        finally
        {
            await PutBackAsync(worker, keep);
        }
    }

    private async Task<PrintWorker?> NextAsync(CancellationToken cancel)
    {
        if (free.Reader.TryRead(out var worker)) return worker;
        try
        {
            if (Interlocked.Increment(ref inLine) > settings.Line) throw Told(PrintFault.LineFull);
            return await free.Reader.ReadAsync(cancel);
        }
        catch (ChannelClosedException)
        {
            throw Told(PrintFault.Stopping);
        }
        finally
        {
            Interlocked.Decrement(ref inLine);
        }
    }

    private PrintFailed Told(PrintFault fault)
    {
        PrintLog.Failed(log, fault);
        return new(fault);
    }

    private static async Task<byte[]> AskAsync(PrintWorker worker, byte[] frame, CancellationToken limit)
    {
        try
        {
            return await worker.PrintAsync(frame, limit);
        }
        catch (OperationCanceledException late)
        {
            throw new PrintFailed(PrintFault.Late, late);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or ObjectDisposedException)
        {
            throw new PrintFailed(PrintFault.Broken, broken);
        }
    }

    private async Task PutBackAsync(PrintWorker? worker, bool keep)
    {
        if (!keep && worker is not null)
        {
            await worker.DisposeAsync();
            worker = null;
        }

        if (!free.Writer.TryWrite(worker) && worker is not null) await worker.DisposeAsync(); // the pool is closed
    }
}
