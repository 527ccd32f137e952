using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Accessibility;

/// <summary>Every page in every state, on a phone and on a desk.</summary>
public sealed class PagesTests(School school)
{
    public static TheoryData<string> Every => [.. States.All.Keys];

    [Theory]
    [MemberData(nameof(Every))]
    public async Task Page_InEveryState_ServesEverybody(string state)
    {
        await using var desk = await school.DeskAsync();
        await States.All[state](desk, school);

        Assert.Empty(await Inspection.FaultsAsync(desk, state));
        Assert.Empty(desk.Complaints);
    }

    [Fact]
    public async Task Inspection_OfAPageMadeWorse_FindsIt()
    {
        await using var desk = await school.DeskAsync();
        await desk.OpenAsync("/");

        await desk.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"favicon.svg\" width=\"2000\">')");

        Assert.Contains(await Inspection.ByAxeAsync(desk.Page), fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains("favicon.svg", await Inspection.RunsOutAsync(desk.Page, 360), StringComparison.Ordinal);
    }
}
