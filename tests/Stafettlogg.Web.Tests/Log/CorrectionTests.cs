using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Log;

/// <summary>What was written is put right by the one who wrote it, and what stood there stays.</summary>
public sealed class CorrectionTests(SharedProgram shared)
{
    [Fact]
    public async Task Correction_OfOnesOwn_ShowsTheNewAndKeepsTheOld()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync(text: "Han slo.");
        var form = await kari.FormAsync($"/saker/{id}/rett/1", "correction");

        var sent = await form.With("Correction.Text", "Han dyttet.").With("Correction.Reason", "Feil ord.").SendAsync();

        Assert.Equal(id, sent.Concern());
        var entry = (await kari.GetAsync($"/saker/{id}")).Document.QuerySelector("#innslag-1")!;
        Assert.Equal(["Han dyttet.", "Han slo."], entry.QuerySelectorAll(".keep-lines").Select(text => text.TextContent.Trim()));
        Assert.Contains("Rettet. Se det som sto før", entry.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "Du kan bare rette eller holde tilbake det du selv har skrevet.")]
    [InlineData(99, "Innslaget finnes ikke.")]
    [InlineData(0, "Innslaget finnes ikke.")]
    public async Task Correction_OfAnothersOrOfNothing_IsRefused(int sequence, string fault)
    {
        var (kari, per) = (await AsAsync("Kari Lunde"), await AsAsync("Per Haugen"));
        var id = await kari.WonderAsync();
        await kari.ShareAsync(id);
        await per.AnswerAsync(id, "Takk.");

        var shown = await per.GetAsync($"/saker/{id}/rett/{sequence}");
        var refused = await (await per.FormAsync($"/saker/{id}/rett/3", "correction")).To($"/saker/{id}/rett/{sequence}")
            .With("Correction.Text", "Noe annet.").With("Correction.Reason", "Vil ikke ha det slik.").SendAsync();

        Assert.Contains("Du kan bare rette eller holde tilbake det du selv har skrevet.", shown.Text, StringComparison.Ordinal);
        Assert.Empty(shown.Document.QuerySelectorAll("main textarea"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal(["Noe annet.", "Vil ikke ha det slik."], refused.Typed());
        Assert.DoesNotContain("Noe annet.", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_AfterClosing_IsAConflict()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();
        await kari.CloseAsync(id);

        var refused = await (await kari.FormAsync($"/saker/{id}/rett/1", "correction")).With("Correction.Text", "For sent.").With("Correction.Reason", "Glemt.").SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(["Saken er avsluttet. Den kan leses, men ikke endres."], refused.Faults());
    }

    private async Task<Browser> AsAsync(string person) => await (await shared.ProgramAsync()).AsAsync(person);
}
