using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Stafettlogg.Testing.Databases;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Printing;

/// <summary>A print, read by the tools that others read it with.</summary>
public sealed partial record Pdf(byte[] Bytes)
{
    /// <summary>The text, in the order of the file; lines that the paper breaks are not joined.</summary>
    public Task<string> TextAsync() => ReadAsync("pdftotext", "-enc", "UTF-8", "{file}", "-");

    /// <summary>The same of one page alone.</summary>
    public Task<string> TextOfPageAsync(int page) => ReadAsync("pdftotext", "-enc", "UTF-8", "-f", $"{page}", "-l", $"{page}", "{file}", "-");

    /// <summary>The text with every break of a line as a space, for sentences that the paper breaks.</summary>
    public async Task<string> FlowingTextAsync() => string.Join(' ', (await TextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public Task<string> InfoAsync() => ReadAsync("pdfinfo", "{file}");

    /// <summary>What the file says of itself, and which standard it keeps.</summary>
    public Task<string> MetadataAsync() => ReadAsync("pdfinfo", "-meta", "{file}");

    /// <summary>Its structure, as a screen reader meets it.</summary>
    public Task<string> StructureAsync() => ReadAsync("pdfinfo", "-struct-text", "{file}");

    /// <summary>Its objects, bookmarks among them, in the plain.</summary>
    public Task<string> ObjectsAsync() => ReadAsync("qpdf", "--qdf", "--object-streams=disable", "{file}", "-");

    public Task<string> CheckAsync() => ReadAsync("qpdf", "--check", "{file}");

    /// <summary>How far to the right any word reaches, in points.</summary>
    public async Task<double> WidestAsync() =>
        RightEdge().Matches(await ReadAsync("pdftotext", "-bbox", "{file}", "-")).Max(edge => double.Parse(edge.Groups[1].Value, CultureInfo.InvariantCulture));

    public static async Task<Pdf> OfAsync(Browser browser, string address)
    {
        var page = await browser.StepAsync(address);
        Assert.True(page.Status == HttpStatusCode.OK, $"{page.Status} at {address}: {page.Heading} {page.Text}");
        Assert.Equal("application/pdf", page.Response.Content.Headers.ContentType?.ToString());
        return new(await page.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private async Task<string> ReadAsync(string tool, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("print.pdf");
        await File.WriteAllBytesAsync(file, Bytes, TestContext.Current.CancellationToken);
        using var process = Process.Start(new ProcessStartInfo(tool, arguments.Select(argument => argument == "{file}" ? file : argument))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{tool}: {await wrong}");
        return await said;
    }

    [GeneratedRegex(@"<word [^>]*xMax=""([\d.]+)""")]
    private static partial Regex RightEdge();
}
