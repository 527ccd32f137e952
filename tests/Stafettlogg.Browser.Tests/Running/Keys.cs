using Microsoft.Playwright;

namespace Stafettlogg.Browser.Tests.Running;

/// <summary>The keyboard, and an eye that sees where it is on the page.</summary>
public sealed class Keys(IPage page)
{
    private const int LongestWay = 150;

    // Marked by an outline or a shadow, on the screen, and not hidden below anything.
    private const string Marked = """
        () => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return 'nothing';
          // A box to tick shares its mark with its label: the frame around both has it.
          const bearers = ['checkbox', 'radio'].includes(focused.type) ? [focused, focused.parentElement] : [focused];
          const marked = bearers.map(bearer => getComputedStyle(bearer)).some(style =>
            style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2));
          const box = focused.getBoundingClientRect();
          const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return marked && seen ? '' : focused.outerHTML.slice(0, 200);
        }
        """;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Tab until it is there; at every stop on the way one can see where one is.</summary>
    public async Task TabToAsync(ILocator goal)
    {
        await Assertions.Expect(goal).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(); // on a busy machine what is seen may not be dressed yet
        for (var stops = 0; stops < LongestWay; stops++)
        {
            await PressAsync("Tab");
            await SeesFocusAsync();
            if (await goal.EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }

        Assert.Fail($"{goal} is not reached by Tab.");
    }

    /// <summary>Fails where the focused element shows no mark of it.</summary>
    public async Task SeesFocusAsync() => Assert.Equal("", await page.EvaluateAsync<string>(Marked));
}
