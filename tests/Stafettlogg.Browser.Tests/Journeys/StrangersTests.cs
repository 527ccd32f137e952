using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Journeys;

/// <summary>Everybody whom an undring is not for: it is in none of their lists and at no address they know.</summary>
public sealed class StrangersTests(School school)
{
    [Theory]
    [InlineData("Per Haugen", null)]
    [InlineData("Hege Solli", "Ansatt")]
    [InlineData("Hege Solli", "Foresatt")]
    [InlineData("Hanne Vik", null)]
    [InlineData("Liv Aas", null)]
    [InlineData("Ola Strand", null)]
    [InlineData("Eva Holm", null)]
    [InlineData("Marte Testesen", null)]
    [InlineData("Jonas Testesen", null)]
    public async Task Wonder_ToOneItIsNotSharedWith_IsNotThere(string name, string? role)
    {
        await using var desk = await school.DeskAsync(script: false);
        await desk.SignInAsync(name, "/logg-inn");
        if (role is not null) await desk.Button(role).ClickAsync();
        await Desk.SeesAsync(desk.Page.GetByText(name, new() { Exact = true }));

        await Desk.SeesNotAsync(desk.LinkTo(school.OwnCase));
        await desk.FindsNothingAtAsync(school.OwnCase, "Testesen");
        await desk.FindsNothingAtAsync($"{school.OwnCase}/niva", "Testesen");
        await desk.FindsNothingAtAsync($"{school.OwnCase}/innsyn", "Testesen");
        await desk.FindsNothingAtAsync($"{school.OwnCase}/rett/1", "Testesen");
    }
}
