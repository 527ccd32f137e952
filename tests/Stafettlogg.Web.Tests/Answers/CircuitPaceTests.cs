using System.Net.WebSockets;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging.Abstractions;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.Shared;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>What is sent through the line of an island: as much as hands can do, and no more. A page that floods its own is in the browser's tests.</summary>
public sealed class CircuitPaceTests(SharedProgram shared)
{
    [Fact]
    public async Task Calls_MoreThanHandsCanMake_LoseTheLine()
    {
        var pace = new CircuitPace(NullLogger<CircuitPace>.Instance);
        var line = new Line();
        await pace.OnConnectedAsync(new(line, new EmptyServices(), new AnyHub()), _ => Task.CompletedTask);

        for (var call = 0; call < 200; call++) Assert.Equal("done", await CallAsync(pace, line));
        Assert.False(line.IsAborted);
        for (var call = 0; call < 100 && !line.IsAborted; call++) await Record.ExceptionAsync(() => CallAsync(pace, line));

        Assert.True(line.IsAborted);
    }

    [Fact]
    public async Task Message_LargerThanAnyOfOurs_ClosesTheLine()
    {
        var program = await shared.ProgramAsync();
        using var line = new ClientWebSocket();
        line.Options.Cookies = (await program.AsAsync("Kari Lunde")).Cookies;
        await line.ConnectAsync(new UriBuilder(program.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, TestContext.Current.CancellationToken);
        await line.SendAsync(Encoding.UTF8.GetBytes("""{"protocol":"blazorpack","version":1}""" + '\u001e'), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

        await Record.ExceptionAsync(() => line.SendAsync(new byte[256 * 1024], WebSocketMessageType.Binary, endOfMessage: true, TestContext.Current.CancellationToken));

        Assert.True(await IsClosedAsync(line), "the line is open still");
    }

    private static async Task<object?> CallAsync(CircuitPace pace, Line line) => await pace.InvokeMethodAsync(
        new(line, new EmptyServices(), new AnyHub(), typeof(object).GetMethod(nameof(ToString))!, []), _ => ValueTask.FromResult<object?>("done"));

    // What the server has to say is read until it says no more.
    private static async Task<bool> IsClosedAsync(ClientWebSocket line)
    {
        using var waited = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            var said = new byte[4096];
            while ((await line.ReceiveAsync(said, waited.Token)).MessageType != WebSocketMessageType.Close) { }

            return true;
        }
        catch (Exception closed) when (closed is OperationCanceledException or WebSocketException)
        {
            return closed is WebSocketException;
        }
    }

    private sealed class AnyHub : Hub;

    private sealed class Line : HubCallerContext
    {
        public bool IsAborted { get; private set; }

        public override string ConnectionId => "line";

        public override string? UserIdentifier => null;

        public override ClaimsPrincipal? User => null;

        public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

        public override IFeatureCollection Features { get; } = new FeatureCollection();

        public override CancellationToken ConnectionAborted => default;

        public override void Abort() => IsAborted = true;
    }
}
