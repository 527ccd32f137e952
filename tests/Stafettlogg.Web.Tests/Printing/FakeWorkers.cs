using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Databases;
using Stafettlogg.Web.Printing;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>Workers that do what real ones do only when something is wrong. What one does, it is told by the document's title.</summary>
public sealed class FakeWorkers : IDisposable
{
    public const string Never = "never";
    public const string Ends = "ends";
    public const string Garbage = "garbage";
    public const string Refuses = "refuses";
    public const string Loud = "loud";

    private const string Source = """
        import { existsSync } from 'node:fs';
        const frame = (what, body) => { const head = Buffer.alloc(5); head.writeUInt32BE(body.length + 1); head[4] = what; return Buffer.concat([head, body]); };
        const deeds = {
          never: () => {},
          ends: () => process.exit(1),
          garbage: () => process.stdout.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0])),
          refuses: () => process.stdout.write(frame(1, Buffer.from('standard'))),
          loud: () => { process.stderr.write('x'.repeat(2_000_000)); process.stdout.write(frame(0, Buffer.from('loud'))); },
        };
        const held = () => existsSync(new URL('hold', import.meta.url));
        const answer = () => held() ? setTimeout(answer, 20) : process.stdout.write(frame(0, Buffer.from(`${process.pid}`)));
        let all = Buffer.alloc(0);
        process.stdin.on('data', part => {
          all = Buffer.concat([all, part]);
          while (all.length >= 4 && all.length >= 4 + all.readUInt32BE()) {
            const body = all.subarray(4, 4 + all.readUInt32BE());
            all = all.subarray(4 + body.length);
            const { title } = JSON.parse(body).document;
            (deeds[title] ?? (() => setTimeout(answer, Number(title.split(' ')[1]) || 0)))();
          }
        });
        process.stdin.on('end', () => process.exit(0));
        """;

    private readonly TemporaryFolder folder = new();

    public FakeWorkers() => File.WriteAllText(folder.File("worker.mjs"), Source);

    public PrintSettings Settings => new("node", folder.File("worker.mjs")) { Limit = TimeSpan.FromSeconds(10) };

    /// <summary>Run by a program that is not there, until it is put there.</summary>
    public PrintSettings WithoutNode => Settings with { Node = folder.File("node") };

    public void InstallNode()
    {
        RemoveNode();
        var real = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(place => Path.Combine(place, "node")).First(File.Exists);
        File.CreateSymbolicLink(folder.File("node"), real);
    }

    /// <summary>From now on they take requests and answer none, until they are let go.</summary>
    public void Hold() => File.WriteAllText(folder.File("hold"), "");

    public void LetGo() => File.Delete(folder.File("hold"));

    /// <summary>Answers after so many milliseconds.</summary>
    public static string Waits(int milliseconds) => $"waits {milliseconds}";

    /// <summary>Who asks, when it does not matter who.</summary>
    public static PersonId Somebody { get; } = new(new Guid(1, 0, 0, new byte[8]));

    public static PrintRequest Asked(string title) => new(PrintRequest.ForPeople, Document(title));

    public static PrintedDocument Document(string title, params IReadOnlyList<Section> sections) => new(
        title, "Modum kommune", "BTI", "", "", [], sections, "", "", "", new(2026, 11, 22, 12, 0, 0));

    public void RemoveNode() => File.Delete(folder.File("node"));

    public void Dispose() => folder.Dispose();
}
