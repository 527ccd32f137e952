using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Accessibility;

/// <summary>What can be measured of a page that must serve everybody: WCAG 2.2 AA by axe, and that nothing runs out at the side.</summary>
public static class Inspection
{
    private const int Phone = 360;
    private const int Desktop = 1280;

    // 1280 px at 400 %.
    private const int Enlarged = 320;

    private const string Wcag22Aa = """
        async () => {
          const said = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
            resultTypes: ['violations'],
          });
          return said.violations.map(fault => [`${fault.id}: ${fault.help}`, ...fault.nodes.map(node => node.html)].join('\n'));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // The dark page has the same markup and other colours: it is asked in the long run, `tests/run --long`.
    private static (int Width, ColorScheme Scheme)[] Views { get; } = Environment.GetEnvironmentVariable("STAFETTLOGG_LONG") == "1"
        ? [(Desktop, ColorScheme.Light), (Phone, ColorScheme.Light), (Phone, ColorScheme.Dark)]
        : [(Desktop, ColorScheme.Light), (Phone, ColorScheme.Light)];

    /// <summary>Everything that is wrong with the page as it stands, at every width.</summary>
    public static async Task<List<string>> FaultsAsync(Desk desk, string state)
    {
        var faults = new List<string>();
        foreach (var (width, scheme) in Views)
        {
            await desk.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await desk.Page.SetViewportSizeAsync(width, 800);
            await Pictures.KeepAsync(desk.Page, $"{state}-{width}-{scheme}");
            faults.AddRange((await ByAxeAsync(desk.Page)).Select(fault => $"{width} px, {scheme}: {fault}"));
        }

        foreach (var width in new[] { Phone, Enlarged })
        {
            if (await RunsOutAsync(desk.Page, width) is { Length: > 0 } widest) faults.Add($"{width} px: {widest} runs out at the side");
        }

        return faults;
    }

    /// <summary>Asked in the page itself: the library's own way puts axe in twice and opens another page for each answer, which takes seconds.</summary>
    public static async Task<IEnumerable<string>> ByAxeAsync(IPage page)
    {
        Assert.Single(page.Frames); // what stands in a frame would not be asked
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Wcag22Aa);
    }

    /// <summary>The first element that is wider than the screen lets it be; empty when the page does not scroll sideways.</summary>
    public static async Task<string> RunsOutAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        return await page.EvaluateAsync<string>("""
            () => {
              const screen = document.documentElement;
              if (screen.scrollWidth <= screen.clientWidth) return '';
              const widest = [...document.body.querySelectorAll('*')].find(element => element.getBoundingClientRect().right > screen.clientWidth);
              return (widest ?? document.body).outerHTML.slice(0, 200);
            }
            """);
    }
}
