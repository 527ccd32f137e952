using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;

namespace Stafettlogg.Web.Printing;

/// <summary>
/// A process that makes one print after another. Frames go both ways: four bytes of length, big-endian, then so many bytes.
/// It ends when its standard input closes, which happens also when this program is killed.
/// </summary>
internal sealed class PrintWorker : IAsyncDisposable
{
    private const int HeadLength = 4;
    private const int MostAnswered = 256 * 1024 * 1024;
    private const byte Printed = 0;

    private readonly Process process;
    private bool atWork;

    private PrintWorker(Process process) => this.process = process;

    public int Prints { get; private set; }

    public bool HasEnded => process.HasExited;

    public long Bytes
    {
        get
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
    }

    /// <exception cref="PrintFailed">There is nothing to run it with.</exception>
    public static PrintWorker Start(PrintSettings settings)
    {
        try
        {
            var process = Process.Start(new ProcessStartInfo(settings.Node, ["--max-old-space-size=512", settings.Script])
            {
                WorkingDirectory = Path.GetDirectoryName(settings.Script)!,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            // Read so that a full pipe does not stop it, and thrown away: what it says may quote the log.
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            return new(process);
        }
        catch (Exception missing) when (missing is Win32Exception or DirectoryNotFoundException)
        {
            throw new PrintFailed(PrintFault.NoNode, missing);
        }
    }

    /// <summary>The print of what is asked for. Given up midway, the worker is of no more use.</summary>
    /// <exception cref="PrintFailed">The worker refused.</exception>
    /// <exception cref="IOException">The worker is broken.</exception>
    public async Task<byte[]> PrintAsync(byte[] request, CancellationToken cancel)
    {
        atWork = true;
        Prints++;
        var head = new byte[HeadLength];
        BinaryPrimitives.WriteInt32BigEndian(head, request.Length);
        var (input, output) = (process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        await input.WriteAsync(head, cancel);
        await input.WriteAsync(request, cancel);
        await input.FlushAsync(cancel);
        await output.ReadExactlyAsync(head, cancel);
        var length = BinaryPrimitives.ReadInt32BigEndian(head);
        if (length is < 1 or > MostAnswered) throw new InvalidDataException("The worker's answer has an impossible length.");
        var what = new byte[1];
        await output.ReadExactlyAsync(what, cancel);
        var body = new byte[length - 1];
        await output.ReadExactlyAsync(body, cancel);
        atWork = false;
        return what[0] == Printed ? body : throw new PrintFailed(PrintFault.Refused);
    }

    /// <summary>Lets an idle worker go; one at work is killed, with all it has started.</summary>
    public async ValueTask DisposeAsync()
    {
        using var grace = new CancellationTokenSource(atWork ? TimeSpan.Zero : TimeSpan.FromSeconds(2));
        try
        {
            if (!atWork) process.StandardInput.Close();
            await process.WaitForExitAsync(grace.Token);
        }
        catch (Exception slow) when (slow is OperationCanceledException or IOException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }
}
