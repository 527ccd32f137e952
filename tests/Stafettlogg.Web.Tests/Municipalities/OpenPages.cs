using AngleSharp.Dom;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Municipalities;

/// <summary>The pages that are open to all, as one without a session reads them.</summary>
internal static class OpenPages
{
    public static readonly MunicipalityPacks Packs = MunicipalityPacks.Load(MunicipalityPacks.StandardFolder);

    public static readonly IReadOnlyList<string> Addresses = ["/veileder", "/tjenester", "/personvern", "/tilgjengelighet"];

    /// <summary>The keys of the municipalities, for a theory.</summary>
    public static TheoryData<string> Municipalities => [.. Packs.All.Select(pack => pack.Id.Value)];

    public static MunicipalityPack Pack(string municipality) => Packs[new(municipality)];

    /// <summary>The page in a browser that knows nothing, and that no cookie came with it.</summary>
    public static async Task<Page> OpenAsync(this SharedProgram shared, string address)
    {
        var program = await shared.ProgramAsync();
        using var browser = new Browser(program.Address);
        var page = await browser.StepAsync(address);

        Assert.Empty(browser.CookieNames);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.Empty(page.Document.Scripts);
        return page;
    }

    /// <summary>What the page says, as one line.</summary>
    public static string Said(this Page page) => string.Join(
        ' ', page.Document.QuerySelector("main")!.Descendants<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public static IReadOnlyList<string> TelephoneLinks(this Page page) =>
        [.. page.Document.QuerySelectorAll("main a[href^='tel:']").Select(link => link.GetAttribute("href")!)];
}
