using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Stafettlogg.Benchmarks.Running;

/// <summary>A browser's worth of connection: cookies of its own, kept alive, and no redirect followed while it measures.</summary>
internal sealed class Client : IDisposable
{
    private const int LongestWay = 20;

    private readonly MemoryStream body = new();
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 1, UseProxy = false });
    private readonly Uri home;

    private Client(Uri home) => this.home = home;

    /// <summary>The answer read last.</summary>
    public ReadOnlySpan<byte> Body => body.GetBuffer().AsSpan(0, (int)body.Length);

    public static Client Of(Uri home) => new(home);

    /// <summary>Signed in once, through the provider's own page.</summary>
    public static async Task<Client> SignedInAsync(Uri home, string person)
    {
        var client = new Client(home);
        var (address, page) = await client.FollowAsync(new(HttpMethod.Get, new Uri(home, "/logg-inn")));
        var form = page.QuerySelectorAll<IHtmlButtonElement>("button").Single(button => button.TextContent == person).Form!;
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input").Select(input => KeyValuePair.Create(input.Name!, input.Value));
        var target = form.GetAttribute("action") is { Length: > 0 } action ? new Uri(address, action) : address;
        var (landed, _) = await client.FollowAsync(new(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(fields) });
        return landed.Authority == home.Authority ? client : throw new InvalidOperationException($"{person} was not signed in: {landed.AbsolutePath}");
    }

    /// <summary>Reads the whole answer; its status.</summary>
    public async Task<HttpStatusCode> ReadAsync(string path)
    {
        using var answer = await http.GetAsync(new Uri(home, path), HttpCompletionOption.ResponseHeadersRead);
        body.SetLength(0);
        await answer.Content.CopyToAsync(body);
        return answer.StatusCode;
    }

    public void Dispose()
    {
        http.Dispose();
        body.Dispose();
    }

    private async Task<(Uri Address, IHtmlDocument Page)> FollowAsync(HttpRequestMessage request)
    {
        for (var step = 0; step < LongestWay; step++)
        {
            using var answer = await http.SendAsync(request);
            if (answer.Headers.Location is { } next)
            {
                request = new(HttpMethod.Get, new Uri(request.RequestUri!, next));
                continue;
            }

            answer.EnsureSuccessStatusCode();
            return (request.RequestUri!, await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync()));
        }

        throw new InvalidOperationException("redirects without end");
    }
}
