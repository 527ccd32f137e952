using Microsoft.Playwright;

namespace Stafettlogg.Browser.Tests.Running;

/// <summary>The machine's own browser, started once; every desk has a context of its own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] UsualPaths =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium"];

    // The last list counts: first what Playwright turns off itself, then what costs each window two renderers that nobody sees.
    private static readonly string[] Off =
    [
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades",
        "LensOverlay", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning", "BlockOriginHeaderModificationOnRedirect",
        "AvoidCorsURLLoaderRestartOnRedirect", "Translate", "AutoDeElevate", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "SpareRendererForSitePerProcess",
    ];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-software-rasterizer",
        $"--disable-features={string.Join(',', Off)}",
    ];

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = UsualPaths.First(File.Exists), Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        // Neither is there where the machine has no browser.
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A browser that knows nothing yet: no cookie, no history.</summary>
    public async Task<Desk> DeskAsync(BuiltProgram program, bool script = true, int width = 1280)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = program.Address.ToString(),
            JavaScriptEnabled = script,
            Locale = "nb-NO",
            IgnoreHTTPSErrors = program.Address.Scheme == Uri.UriSchemeHttps,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        context.SetDefaultTimeout(10_000);
        return await Desk.AtAsync(context);
    }
}
