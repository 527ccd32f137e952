using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Levels;

/// <summary>What is decided when the measures are evaluated.</summary>
public sealed class WayForwardTests(SharedProgram shared)
{
    private const string NotEvaluated = "Alle tiltakene må være evaluert før dere bestemmer veien videre.";

    [Theory]
    [InlineData("Continue", "Fortsett")]
    [InlineData("NewMeasures", "Nye tiltak")]
    [InlineData("OtherServices", "Andre tjenester")]
    [InlineData("LowerLevel", "Lavere nivå")]
    [InlineData("End", "Avslutt")]
    public async Task WayForward_Chosen_StandsInTheLog(string way, string said)
    {
        var kari = await KariAsync();
        var id = await EvaluatedAsync(kari);

        var sent = await (await kari.WayForwardAsync(id, way)).SendAsync();

        Assert.Equal($"/saker/{id}/niva", sent.LeadsTo());
        Assert.Equal([$"Kari Lunde registrerte veien videre: {said}", "Vi fortsetter litt til."], await kari.NewestAsync(id));
    }

    [Fact]
    public async Task WayForward_NothingFilledIn_NamesAllThatIsMissing()
    {
        var kari = await KariAsync();
        var id = await EvaluatedAsync(kari);

        var refused = await (await kari.LevelFormAsync(id, "way-forward")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Velg veien videre", "Skriv en begrunnelse"], refused.Faults());
        Assert.Equal(["Forward-Way", "Forward-Text"], refused.FaultFields());
    }

    [Theory]
    [InlineData("99")]
    [InlineData("Hjem")]
    public async Task WayForward_ThatIsNone_IsRefusedAndWritesNothing(string way)
    {
        var (program, kari) = (await shared.ProgramAsync(), await KariAsync());
        var id = await EvaluatedAsync(kari);
        var before = await program.VersionAsync(id);

        var refused = await (await kari.WayForwardAsync(id, way)).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Forward-Way", refused.FaultFields()[0]);
        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Fact]
    public async Task WayForward_BeforeAllMeasuresAreEvaluated_IsNotOfferedAndRefusedThoughSent()
    {
        var (program, kari) = (await shared.ProgramAsync(), await KariAsync());
        var id = await EvaluatedAsync(kari);
        var form = await kari.WayForwardAsync(id);
        await kari.MeasureAsync(id, "Et tiltak til.");

        var page = await kari.GetAsync($"/saker/{id}/niva");
        var refused = await form.With("Forward.SeenVersion", $"{await program.VersionAsync(id)}").SendAsync();

        Assert.DoesNotContain("way-forward", page.Forms());
        Assert.Contains(NotEvaluated, page.Document.QuerySelector("#DecideWayForward")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([NotEvaluated], refused.Faults());
        Assert.Equal(["Vi fortsetter litt til."], refused.Typed());
    }

    private static async Task<Guid> EvaluatedAsync(Browser kari)
    {
        var id = await kari.FollowUpAsync();
        await kari.MeasureAsync(id);
        await kari.EvaluateAsync(id);
        return id;
    }

    private async Task<Browser> KariAsync() => await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
}
