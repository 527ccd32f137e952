using System.Collections.Concurrent;
using Stafettlogg.Web.Tests.Programs;

[assembly: AssemblyFixture(typeof(SharedProgram))]

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>One program for all tests that leave clock, registers and files alone; started when the first asks.</summary>
public sealed class SharedProgram : IAsyncDisposable
{
    private readonly Lock starting = new();
    private readonly ConcurrentDictionary<string, Task<ReadyForm>> kept = new();
    private Task<WholeProgram>? program;

    public Task<WholeProgram> ProgramAsync()
    {
        lock (starting) return program ??= Task.Run(() => WholeProgram.StartAsync());
    }

    /// <summary>A form made ready once, for the tests in which it is only ever refused: nothing is written, so it stays ready.</summary>
    public Task<ReadyForm> KeptFormAsync(string form) => kept.GetOrAdd(form, async name => await (await ProgramAsync()).AnyReadyAsync(name));

    public async ValueTask DisposeAsync()
    {
        if (program is not null) await (await program).DisposeAsync();
    }
}
