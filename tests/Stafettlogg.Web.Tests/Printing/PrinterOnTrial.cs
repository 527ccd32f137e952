using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>A program whose printer is one fake worker, each used once: away until it is installed.</summary>
public sealed class PrinterOnTrial : IAsyncLifetime
{
    public FakeWorkers Workers { get; } = new();

    public WholeProgram Program { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Program = await WholeProgram.StartAsync(also: services => services.Replace(ServiceDescriptor.Singleton(
        Workers.WithoutNode with { Workers = 1, Line = 1, MostOfOne = 2, Limit = TimeSpan.FromSeconds(4), PrintsOfAWorker = 1 })));

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        Workers.Dispose();
    }
}
