using Microsoft.Extensions.Logging.Abstractions;
using Stafettlogg.Casework.Access;
using Stafettlogg.Web.SignIn.Sessions;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>Pages with an island, when the session they were opened in ends. The browser's side of it is a journey in Chromium.</summary>
public sealed class OpenCircuitsTests
{
    [Fact]
    public async Task Circuit_WhoseSessionEndsAnywhere_LeavesWithinASecond_AndNoOther()
    {
        var sessions = new SessionsInMemory();
        using var circuits = new OpenCircuits(sessions, TimeProvider.System, NullLogger<OpenCircuits>.Instance);
        var (mine, closed, theirs) = (await BeginAsync(sessions), await BeginAsync(sessions), await BeginAsync(sessions));
        var left = new TaskCompletionSource();
        var wrong = false;
        circuits.Enter(new object(), mine, left.SetResult);
        var gone = new object();
        circuits.Enter(gone, closed, () => wrong = true);
        circuits.Left(gone);
        circuits.Enter(new object(), theirs, () => wrong = true);
        await circuits.StartAsync(TestContext.Current.CancellationToken);

        await sessions.EndAsync(mine, TestContext.Current.CancellationToken);
        await sessions.EndAsync(closed, TestContext.Current.CancellationToken);

        await left.Task.WaitAsync(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await circuits.StopAsync(TestContext.Current.CancellationToken);
        Assert.False(wrong);
    }

    [Fact]
    public async Task Circuit_WhenTheDatabaseWasAway_StillLeavesAfterwards_F3()
    {
        var sessions = new SessionsInMemory();
        using var circuits = new OpenCircuits(sessions, TimeProvider.System, NullLogger<OpenCircuits>.Instance);
        var mine = await BeginAsync(sessions);
        var left = new TaskCompletionSource();
        circuits.Enter(new object(), mine, left.SetResult);
        sessions.Away(2, new InvalidOperationException("An exception has been raised that is likely due to a transient failure."));
        await circuits.StartAsync(TestContext.Current.CancellationToken);

        await sessions.EndAsync(mine, TestContext.Current.CancellationToken);

        await left.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.False(circuits.ExecuteTask!.IsCompleted);
        await circuits.StopAsync(TestContext.Current.CancellationToken);
    }

    private static Task<Guid> BeginAsync(SessionsInMemory sessions) => sessions.BeginAsync(new NewSession(default, "prove", null, "planted"), default);
}
