using System.Net;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Levels;

/// <summary>Two who write at once, the same form sent twice, and the case that was closed meanwhile.</summary>
public sealed class MeanwhileTests(SharedProgram shared)
{
    [Theory]
    [InlineData("observation", "Observation.Text")]
    [InlineData("share", "Sharing.Message")]
    [InlineData("close", "Closing.Text")]
    public async Task Deed_AfterClosing_IsAConflictToldInWords(string handler, string field)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();
        var form = (await kari.LevelFormAsync(id, handler)).With(field, "Skrevet for sent.");
        var version = (await kari.LevelFormAsync(id, handler))[form.Prefix + ".SeenVersion"];
        await kari.CloseAsync(id);
        var before = await LengthAsync(kari, id);

        var stale = await form.Copy().SendAsync();
        var refused = await form.Copy().With($"{form.Prefix}.SeenVersion", $"{int.Parse(version, System.Globalization.CultureInfo.InvariantCulture) + 1}").SendAsync();

        Assert.All([stale, refused], answer => Assert.Equal(HttpStatusCode.Conflict, answer.Status));
        Assert.Equal(["Saken er avsluttet. Den kan leses, men ikke endres."], refused.Faults());
        Assert.All([stale, refused], answer => Assert.Equal(["Skrevet for sent."], answer.Typed()));
        Assert.Equal(before, await LengthAsync(kari, id));
    }

    [Fact]
    public async Task Deed_SomebodyElseWroteFirst_ShowsBothTextsAndGoesThroughTheSecondTime()
    {
        var (kari, per) = (await AsAsync("Kari Lunde"), await AsAsync("Per Haugen"));
        var id = await kari.WonderAsync();
        await kari.ShareAsync(id);
        var form = (await kari.LevelFormAsync(id, "observation")).With("Observation.Text", "Det jeg skrev.");
        await per.AnswerAsync(id, "Det Per skrev.");

        var conflict = await form.SendAsync();
        var done = await FilledForm.On(conflict, "observation", kari).SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Noen andre skrev først", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Det Per skrev.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(["Det jeg skrev."], conflict.Typed());
        Assert.Equal(id, done.Concern());
        Assert.Contains("Det jeg skrev.", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deed_SentTwice_IsOneEntry()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();
        var form = (await kari.LevelFormAsync(id, "observation")).With("Observation.Text", "Bare én gang.");

        Assert.Equal(id, (await form.SendAsync()).Concern());
        Assert.Equal(id, (await form.SendAsync()).Concern());

        Assert.Equal(2, await LengthAsync(kari, id));
    }

    [Fact]
    public async Task Deed_SentAgainFromAPageTheBrowserKeptWithAnotherText_IsNotLost()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();
        var form = (await kari.LevelFormAsync(id, "observation")).With("Observation.Text", "Det første.");
        await form.SendAsync();

        var conflict = await form.Copy().With("Observation.Text", "Det andre.").SendAsync();
        var done = await FilledForm.On(conflict, "observation", kari).SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(["Det andre."], conflict.Typed());
        Assert.Equal(id, done.Concern());
        Assert.Equal(3, await LengthAsync(kari, id));
    }

    [Fact]
    public async Task Deed_SentWordForWordByAnother_IsRefusedAndWritesNothing()
    {
        var (kari, per) = (await AsAsync("Kari Lunde"), await AsAsync("Per Haugen"));
        var id = await kari.WonderAsync();
        await kari.ShareAsync(id);
        var hers = (await kari.LevelFormAsync(id, "observation")).With("Observation.Text", "Ord for ord.");
        var his = (await per.LevelFormAsync(id, "observation")).With("Observation.Text", "Ord for ord.").With("Observation.DeedId", hers["Observation.DeedId"]);
        Assert.Equal(id, (await hers.SendAsync()).Concern());

        var refused = await his.SendAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Det gikk ikke", refused.Heading);
        Assert.Equal(3, await LengthAsync(kari, id));
    }

    private static async Task<int> LengthAsync(Browser browser, Guid id) =>
        (await browser.GetAsync($"/saker/{id}")).Document.QuerySelectorAll("[id^=innslag-]").Length;

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
