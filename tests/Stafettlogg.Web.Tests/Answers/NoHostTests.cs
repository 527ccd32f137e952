using System.Net.Sockets;
using System.Text;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>A request that does not say whom it is for, as no browser sends it: refused before anything else, in the wire's own words.</summary>
public sealed class NoHostTests(SharedProgram shared)
{
    [Theory]
    [InlineData("/saker", "HTTP/1.1\r\nHost:")]
    [InlineData("/saker", "HTTP/1.0")]
    [InlineData("/veileder", "HTTP/1.1\r\nHost:")]
    [InlineData("/veileder", "HTTP/1.0")]
    public async Task Request_WithoutAHost_IsRefusedAsBadAndIsNoFaultOfOurs(string address, string rest)
    {
        var answer = await AskAsync($"GET {address} {rest}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal); // the framework's English words do not follow
    }

    [Fact]
    public async Task Request_WithAHost_IsAnsweredOnTheSameWire()
    {
        var answer = await AskAsync("GET /veileder HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(string request)
    {
        var (address, cancel) = ((await shared.ProgramAsync()).Address, TestContext.Current.CancellationToken);
        using var wire = new TcpClient();
        await wire.ConnectAsync(address.Host, address.Port, cancel);
        await wire.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), cancel);
        using var reader = new StreamReader(wire.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(cancel);
    }
}
