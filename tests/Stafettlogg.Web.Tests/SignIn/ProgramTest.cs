namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>A running program with the real provider, and a browser in front of it.</summary>
public abstract class ProgramTest : IAsyncLifetime
{
    protected RunningProgram Program { get; private set; } = null!;

    protected Browser Browser { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Program = await RunningProgram.StartAsync();
        Browser = new(Program.Address);
    }

    public virtual async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Program.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
