using Microsoft.Playwright;

namespace Stafettlogg.Browser.Tests.Accessibility;

/// <summary>Pictures of every state for a person to look at, where STAFETTLOGG_PICTURES names a folder.</summary>
public static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("STAFETTLOGG_PICTURES");

    public static async Task KeepAsync(IPage page, string name)
    {
        if (string.IsNullOrEmpty(Folder)) return;
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });
    }
}
