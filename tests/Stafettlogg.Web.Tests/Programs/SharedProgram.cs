using Stafettlogg.Web.Tests.Programs;

[assembly: AssemblyFixture(typeof(SharedProgram))]

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>One program for all tests that leave clock, registers and files alone; started when the first asks.</summary>
public sealed class SharedProgram : IAsyncDisposable
{
    private readonly Lock starting = new();
    private Task<WholeProgram>? program;

    public Task<WholeProgram> ProgramAsync()
    {
        lock (starting) return program ??= Task.Run(() => WholeProgram.StartAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (program is not null) await (await program).DisposeAsync();
    }
}
