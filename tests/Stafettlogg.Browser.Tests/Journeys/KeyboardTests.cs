using Microsoft.Playwright;
using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Journeys;

/// <summary>All of it with the keys alone: Tab, Enter, Space, arrows and letters. No mouse is there.</summary>
public sealed class KeyboardTests(School school)
{
    [Fact]
    public async Task Wonder_ByKeysAlone_IsWrittenAndSharedWithTheLeader()
    {
        await using var desk = await school.DeskAsync();
        var keys = new Keys(desk.Page);
        await desk.OpenAsync("/");
        await keys.TabToAsync(desk.Link("Logg inn"));
        await keys.PressAsync("Enter");
        await keys.TabToAsync(desk.Button("Kari Lunde"));
        await keys.PressAsync("Enter");
        await keys.TabToAsync(desk.Link("Ny undring"));
        await keys.PressAsync("Enter");
        await keys.TabToAsync(desk.List("Hvem gjelder det?"));
        await keys.TypeAsync("Ask");
        await keys.TabToAsync(desk.Box("Hva har du sett eller hørt?"));
        await keys.TypeAsync("Ask går hjem fra skolen alene og vil ikke si hvorfor.");
        await keys.TabToAsync(desk.Find(AriaRole.Checkbox, "Fritid"));
        await keys.PressAsync("Space");
        await keys.TabToAsync(desk.Button("Lagre undring"));
        await keys.PressAsync("Enter");
        await Desk.SeesAsync(desk.Heading("Ask Solli"));
        await Desk.SeesAsync(desk.Page.GetByText("Fritid", new() { Exact = true }));

        await keys.TabToAsync(desk.Link("Del med leder"));
        await keys.PressAsync("Enter");
        await keys.TabToAsync(desk.Box("Melding til lederen"));
        await keys.TypeAsync("Kan vi snakke om dette?");
        await keys.TabToAsync(desk.Button("Del med leder"));
        await keys.PressAsync("Space");
        await Desk.SeesAsync(desk.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));

        await keys.TabToAsync(desk.Button("Logg ut"));
        await keys.PressAsync("Enter");
        await Desk.SeesAsync(desk.Heading("Du er logget ut"));
    }

    [Fact]
    public async Task Tab_ThroughTheForm_FollowsTheOrderOfThePage()
    {
        await using var desk = await school.DeskOfAsync("Kari Lunde", "/undringer/ny");
        var keys = new Keys(desk.Page);

        ILocator[] expected =
        [
            desk.Link("Hopp til innholdet"), desk.Link("Stafettlogg"), desk.Link("Mine saker").First, desk.Button("Logg ut"), desk.Link("← Mine saker"),
            desk.List("Hvem gjelder det?"), desk.Box("Hva har du sett eller hørt?"), desk.Find(AriaRole.Checkbox, "Hjemme"),
        ];
        foreach (var next in expected)
        {
            await keys.PressAsync("Tab");
            await Assertions.Expect(next).ToBeFocusedAsync();
            await keys.SeesFocusAsync();
        }
    }

    [Fact]
    public async Task SkipLink_Followed_LeadsPastTheHead()
    {
        await using var desk = await school.DeskOfAsync("Kari Lunde");
        var keys = new Keys(desk.Page);

        await keys.PressAsync("Tab");
        await Assertions.Expect(desk.Link("Hopp til innholdet")).ToBeInViewportAsync();
        await keys.PressAsync("Enter");
        await keys.PressAsync("Tab");

        await Assertions.Expect(desk.Link("Ny undring")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ErrorSummary_AfterAnEmptyForm_HasFocusAndLeadsToTheField(bool script)
    {
        await using var desk = await school.DeskOfAsync("Kari Lunde", "/undringer/ny", script);
        var keys = new Keys(desk.Page);
        await keys.TabToAsync(desk.Button("Lagre undring"));
        await keys.PressAsync("Enter");

        await Assertions.Expect(desk.Find(AriaRole.Region, "Du må rette opp i dette")).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await Assertions.Expect(desk.Link("Velg hvem det gjelder")).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");

        await Assertions.Expect(desk.Box("Hva har du sett eller hørt?")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Focus_WithoutAMark_IsFoundOut()
    {
        await using var desk = await school.DeskAsync();
        await desk.OpenAsync("/");
        var keys = new Keys(desk.Page);
        await keys.PressAsync("Tab");
        await keys.SeesFocusAsync();

        await desk.Page.EvaluateAsync("document.activeElement.style.setProperty('outline', 'none', 'important')");
        await desk.Page.EvaluateAsync("document.activeElement.style.setProperty('box-shadow', 'none', 'important')");

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(keys.SeesFocusAsync);
    }
}
