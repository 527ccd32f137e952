using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Stafettlogg.Casework.Log;
using Stafettlogg.Domain.Log;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>What a guardian's first visit costs over the wire, on a phone without script: the page, its styles, fonts and icon, with the headers of each.</summary>
public sealed partial class FirstVisitTests(SharedProgram shared)
{
    private const int Most = 100_000;

    [Fact]
    public async Task FirstVisit_OfAGuardian_IsUnderAHundredKilobytesAndNeedsNoScript()
    {
        var program = await shared.ProgramAsync();
        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        await kari.NoteAsync(id);
        await kari.CallAsync(id);
        await marte.AskAsync(id);

        var got = await VisitAsync(marte, $"/mitt-barn/{id}");

        TestContext.Current.TestOutputHelper?.WriteLine($"{got.Sum(one => one.Bytes)} bytes: {string.Join(", ", got)}");
        Assert.Contains(got, one => one.Address.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(got, one => one.Address.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.True(got.Sum(one => one.Bytes) < Most, $"{got.Sum(one => one.Bytes)} bytes: {string.Join(", ", got)}");
    }

    [Fact]
    public async Task FirstVisit_OfALongLog_IsUnderAHundredKilobytesAndLeadsToTheOlder()
    {
        var program = await shared.ProgramAsync();
        var marte = await program.AsAsync("Marte Testesen");
        var id = await program.ReadByFamilyAsync();
        for (var number = 1; number <= 500; number++)
            await program.DoAsync("kari-lunde", new(id), (version, deed) => new WriteNote(new(id), version, deed, NoteKind.Note, $"Notat {number}: Emil var med på leken i dag, og lo da de andre ropte på ham."));

        var got = await VisitAsync(marte, $"/mitt-barn/{id}");
        var (first, last) = (await marte.GetAsync($"/mitt-barn/{id}"), await marte.GetAsync($"/mitt-barn/{id}?side=9999"));
        var second = await marte.GetAsync(first.Document.QuerySelector("nav.pages a[rel=next]")!.GetAttribute("href")!);

        Assert.True(got.Sum(one => one.Bytes) < Most, $"{got.Sum(one => one.Bytes)} bytes: {string.Join(", ", got)}");
        Assert.Contains("Notat 500:", first.Document.QuerySelector("[id^=innslag-]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Notat 480:", second.Document.QuerySelector("[id^=innslag-]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(last.Document.QuerySelector("#innslag-1"));
        Assert.Null(last.Document.QuerySelector("nav.pages a[rel=next]"));
    }

    private static async Task<IReadOnlyList<Fetched>> VisitAsync(Browser browser, string address)
    {
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = browser.Cookies });
        var (page, text) = await FetchAsync(http, new Uri(browser.Home, address));
        var document = await new HtmlParser().ParseDocumentAsync(text, TestContext.Current.CancellationToken);
        Assert.Empty(document.QuerySelectorAll("script"));
        List<Fetched> got = [page];
        foreach (var link in document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href")!).Concat(document.QuerySelectorAll("img").Select(image => image.GetAttribute("src")!)))
        {
            var target = new Uri(browser.Home, link);
            var (one, content) = await FetchAsync(http, target);
            got.Add(one);
            if (!target.AbsolutePath.EndsWith(".css", StringComparison.Ordinal)) continue;
            Assert.DoesNotContain("@import", content, StringComparison.Ordinal);
            foreach (var font in Fonts().Matches(content).Where(face => face.Groups["range"].Value.Length == 0 || document.Body!.TextContent.EnumerateRunes().Any(rune => Holds(face.Groups["range"].Value, rune.Value))))
                got.Add((await FetchAsync(http, new Uri(target, font.Groups["file"].Value))).Fetched);
        }

        return got;
    }

    private static bool Holds(string range, int rune) => range.Split(',').Select(part => part.Trim()[2..].Split('-')).Any(ends =>
        rune >= Convert.ToInt32(ends[0], 16) && rune <= Convert.ToInt32(ends[^1], 16));

    private static async Task<(Fetched Fetched, string Text)> FetchAsync(HttpClient http, Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br, gzip");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{address.AbsolutePath}: {response.StatusCode}");
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var head = response.Headers.Concat(response.Content.Headers).Sum(header => header.Key.Length + header.Value.Sum(value => value.Length) + 4);
        using Stream body = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
            _ => new MemoryStream(bytes),
        };
        using var reader = new StreamReader(body);
        return (new(address.AbsolutePath, bytes.Length + head), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("@font-face\\s*\\{[^}]*?url\\((?<file>[^)]+)\\)[^}]*?(unicode-range:\\s*(?<range>[^;}]+))?;?\\s*\\}")]
    private static partial Regex Fonts();

    private sealed record Fetched(string Address, int Bytes)
    {
        public override string ToString() => $"{Address} {Bytes}";
    }
}
