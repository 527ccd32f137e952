using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Access;

/// <summary>Who has seen the log, in sentences, those included who were turned away.</summary>
public sealed class ReadersTests(SharedProgram shared)
{
    [Fact]
    public async Task Readers_AfterDeedsLooksAndAttempts_TellOfEach()
    {
        var program = await shared.ProgramAsync();
        var (kari, per, mona, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"), await program.AsAsync("Mona Lie"), await program.AsAsync("Marte Testesen"));
        var id = await kari.WonderAsync();
        await kari.ShareAsync(id);
        await per.GetAsync($"/saker/{id}");
        await mona.StepAsync($"/saker/{id}");
        await mona.StepAsync($"/saker/{id}/innsyn");
        await marte.StepAsync($"/saker/{id}/niva");

        var page = await kari.GetAsync($"/saker/{id}/innsyn");

        var lines = page.Document.QuerySelectorAll("main li").Select(line => line.TextContent.Trim()).ToList();
        Assert.Equal("Hvem har sett loggen", page.Heading);
        Assert.Contains(lines, line => line.StartsWith("Kari Lunde skrev ned undringen", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Kari Lunde delte undringen med leder", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Per Haugen leste loggen kl. ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Mona Lie prøvde å åpne loggen, men har ikke tilgang 2 ganger, sist kl. ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Marte Testesen prøvde å åpne loggen, men har ikke tilgang kl. ", StringComparison.Ordinal));
    }
}
