using System.Net;
using System.Net.WebSockets;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>What another site makes a browser send is refused, whatever cookies and marks it carries.</summary>
public sealed class ForeignOriginTests(SharedProgram shared)
{
    public static TheoryData<string, string> Foreign => new()
    {
        { "Origin", "https://ond.example" },
        { "Origin", "null" },
        { "Origin", "http://127.0.0.1:1" },
        { "Sec-Fetch-Site", "cross-site" },
        { "Sec-Fetch-Site", "same-site" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task Post_FromAnotherSite_IsRefusedAndNothingIsWritten(string header, string value)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        var (form, before) = (await kari.NoteFormAsync(id, "Skrevet av et annet nettsted."), await program.VersionAsync(id));

        var refused = await form.Under(header, value).SendAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Det gikk ikke", refused.Heading);
        Assert.Equal(before, await program.VersionAsync(id));
        Assert.Equal(HttpStatusCode.Found, (await form.Under("Origin", Own(program)).SendAsync()).Status);
    }

    [Theory]
    [InlineData("https://ond.example", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData(null, HttpStatusCode.SwitchingProtocols)]
    public async Task Circuit_OpenedFromAnotherSite_IsRefused(string? origin, HttpStatusCode expected)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        using var line = new ClientWebSocket();
        line.Options.Cookies = kari.Cookies;
        line.Options.CollectHttpResponseDetails = true;
        line.Options.SetRequestHeader("Origin", origin ?? Own(program));

        var failed = await Record.ExceptionAsync(() => line.ConnectAsync(new UriBuilder(program.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, TestContext.Current.CancellationToken));

        Assert.Equal(expected, line.HttpStatusCode);
        Assert.Equal(origin is not null, failed is WebSocketException);
    }

    [Fact]
    public async Task Get_FromALinkOfAnotherSite_IsThePage()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(program.Address, "/saker"));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.OK, (await kari.SendAsync(request, follow: false)).Status);
    }

    private static string Own(WholeProgram program) => program.Address.GetLeftPart(UriPartial.Authority);
}
