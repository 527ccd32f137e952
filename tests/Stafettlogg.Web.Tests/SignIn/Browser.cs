using System.Net;
using System.Security.Cryptography.X509Certificates;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>A page as it came, with the address it came from.</summary>
public sealed record Page(Uri Address, HttpStatusCode Status, IHtmlDocument Document, HttpResponseMessage Response)
{
    public string Heading => Document.QuerySelector("h1")?.TextContent ?? "";

    public string Text => Document.Body?.TextContent ?? "";
}

/// <summary>A browser without script: cookies by host and not by port, redirects followed, buttons pressed.</summary>
public sealed class Browser : IDisposable
{
    /// <summary>Where answers of providers come, each under its name.</summary>
    public const string AnswerPath = "/logg-inn/svar/";

    private readonly HttpClient http;

    public Browser(Uri home, X509Certificate2? trusted = null)
    {
        Home = home;
        http = new(new SocketsHttpHandler
        {
            CookieContainer = Cookies,
            AllowAutoRedirect = false,
            SslOptions = new() { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == trusted?.GetCertHashString() },
        });
    }

    public Uri Home { get; }

    public CookieContainer Cookies { get; } = new();

    public List<Uri> Visited { get; } = [];

    public IEnumerable<string> CookieNames => Cookies.GetCookies(Home).Select(cookie => cookie.Name);

    public bool HasSession => CookieNames.Any(name => name.Contains("stafettlogg", StringComparison.Ordinal)
        && !name.Contains("skjema", StringComparison.Ordinal) && !name.Contains("innlogging", StringComparison.Ordinal));

    public Task<Page> GetAsync(string address) => SendAsync(new(HttpMethod.Get, new Uri(Home, address)), follow: true);

    public Task<Page> StepAsync(string address) => SendAsync(new(HttpMethod.Get, new Uri(Home, address)), follow: false);

    public Task<Page> PostAsync(string address, params (string Name, string Value)[] fields) => SendAsync(
        new(HttpMethod.Post, new Uri(Home, address))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        },
        follow: true);

    public Task<Page> PressAsync(Page page, string button, bool follow = true)
    {
        var pressed = page.Document.QuerySelectorAll<IHtmlButtonElement>("button").Single(b => b.TextContent == button);
        var fields = pressed.Form!.QuerySelectorAll<IHtmlInputElement>("input").Select(input => (Name: input.Name!, input.Value));
        var content = pressed.Name is { Length: > 0 } name ? fields.Append((Name: name, pressed.Value)) : fields;
        var target = pressed.Form!.GetAttribute("action") is { Length: > 0 } action ? new Uri(page.Address, action) : page.Address;
        return SendAsync(
            new(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(content.Select(f => KeyValuePair.Create(f.Name, f.Value))) },
            follow);
    }

    public async Task<Page> SignInAsync(string person, string address = "/prove/saker") => await PressAsync(await GetAsync(address), person);

    /// <summary>Signs in and stops at the program's answer to the code, where the session begins.</summary>
    public async Task<Page> SignInStepAsync(string person)
    {
        var page = await PressAsync(await GetAsync("/prove/saker"), person, follow: false);
        while (page.Response.Headers.Location is { } next && !page.Address.AbsolutePath.StartsWith(AnswerPath, StringComparison.Ordinal))
        {
            page = await StepAsync(new Uri(page.Address, next).AbsoluteUri);
        }

        return page;
    }

    public void Dispose() => http.Dispose();

    /// <summary>Sends anything, tampered with or not.</summary>
    public async Task<Page> SendAsync(HttpRequestMessage request, bool follow)
    {
        for (var step = 0; ; step++)
        {
            Assert.True(step < 20, "redirects without end");
            Visited.Add(request.RequestUri!);
            var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
            if (!follow || response.Headers.Location is not { } next)
            {
                var paper = response.Content.Headers.ContentType?.MediaType == "application/pdf"; // is no page to be read
                var html = paper ? "" : await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                return new(request.RequestUri!, response.StatusCode, await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken), response);
            }

            request = new(HttpMethod.Get, new Uri(request.RequestUri!, next));
        }
    }
}
