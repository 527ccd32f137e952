using System.Text;
using Microsoft.Playwright;
using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.Islands;

/// <summary>The live notice of a case: the proof that a circuit works with the script that the build digs out.</summary>
public sealed class NewInTheLogTests(School school)
{
    [Fact]
    public async Task OpenCase_AnotherWritesInIt_SaysSoAndLeadsToIt()
    {
        await using var kari = await school.DeskOfAsync("Kari Lunde");
        var path = await kari.WriteWonderAsync("Ask Solli", "Ask har sluttet å rekke opp hånda.");
        await kari.ShareWithLeaderAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));
        await OpenWithCircuitAsync(kari, path);
        await using var per = await school.DeskOfAsync("Per Haugen", path);
        var notice = kari.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Noen har skrevet i loggen mens du leste." });
        await Desk.SeesNotAsync(notice);

        await per.GiveFeedbackAsync("Takk. Vi snakkes i morgen.");

        await Desk.SeesAsync(notice);
        await Desk.SeesNotAsync(kari.Heading("Per Haugen ga tilbakemelding"));
        await kari.Link("Vis det nye").ClickAsync();
        await Desk.SeesAsync(kari.Heading("Per Haugen ga tilbakemelding"));
        Assert.Empty(kari.Complaints);
        Assert.Empty(per.Complaints);
    }

    [Fact]
    public async Task Island_WhosePageFloodsItsLine_LosesItAndThePageStands()
    {
        await using var kari = await school.DeskOfAsync("Kari Lunde");
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        kari.Page.WebSocket += (_, socket) => socket.Close += (_, _) => closed.TrySetResult();
        await OpenWithCircuitAsync(kari, school.OwnCase);

        await kari.Page.EvaluateAsync("() => { for (let i = 0; i < 10000; i++) DotNet.invokeMethodAsync('Stafettlogg.Web', 'Finnes ikke').catch(() => { }); }");

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);
        await Assertions.Expect(kari.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task EveryOpenPage_WhoeverSignsOutAtTheProvider_IsLeftWithinASecond()
    {
        await using var kari = await school.DeskAsync();
        await kari.SignInAsync("Kari Lunde");
        await Desk.SeesAsync(kari.Heading("Mine saker"));
        await OpenWithCircuitAsync(kari, school.OwnCase);
        var (still, provider) = (await kari.Page.Context.NewPageAsync(), await kari.Page.Context.NewPageAsync());
        await still.GotoAsync("/saker");
        await provider.GotoAsync(school.Program.EndOfSessionAtProvider);

        await provider.GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();

        await Assertions.Expect(provider.GetByRole(AriaRole.Heading, new() { Name = "Du er logget ut" })).ToBeVisibleAsync();
        await Assertions.Expect(kari.Heading("Du er logget ut")).ToBeVisibleAsync(new() { Timeout = 1500 }); // a second, and the page that follows
        await still.ReloadAsync();
        await Assertions.Expect(still.GetByRole(AriaRole.Heading, new() { Name = "Velg hvem du er" })).ToBeVisibleAsync();
        Assert.Empty(kari.Complaints);
    }

    [Fact]
    public async Task OpenCase_ConsentWithdrawnInAnotherBrowser_LeavesAtOnce_R3()
    {
        await using var kari = await school.DeskOfAsync("Kari Lunde", script: false);
        var path = await kari.WriteWonderAsync("Emil Testesen", "Emil står alene.");
        await kari.ShareWithLeaderAsync();
        await kari.RecordConversationAsync(FollowUpWork.Today);
        await kari.OpenLogAsync("Vi vil hjelpe Emil.");
        foreach (var guardian in new[] { "Marte Testesen", "Jonas Testesen" }) await kari.RegisterConsentAsync(path, guardian, FollowUpWork.SchoolHealth);
        await kari.GoToLevelAsync(2);
        await kari.AddParticipantAsync(path, FollowUpWork.SchoolHealth, FollowUpWork.Hanne);
        await using var hanne = await school.DeskOfAsync("Hanne Vik");
        await OpenWithCircuitAsync(hanne, path);
        await using var marte = await school.DeskOfAsync("Marte Testesen", FamilyWork.FamilyPage(path), script: false);
        var gone = hanne.Page.WaitForURLAsync(address => address.EndsWith("/saker", StringComparison.Ordinal));

        await marte.WithdrawAsync(consents: 1);
        var asked = System.Diagnostics.Stopwatch.StartNew();
        await gone;

        // A second is what is promised; the browser's own loading of the next page, on a machine with much else to do, may cost another.
        Assert.InRange(asked.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        await Assertions.Expect(hanne.Page.Locator($"a[href='{path}']")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("/niva", false)]
    [InlineData("/innsyn", false)]
    [InlineData("/rett/1", false)]
    public async Task Page_OfACase_LoadsScriptOnlyWithAnIsland(string page, bool expected)
    {
        await using var kari = await school.DeskOfAsync("Kari Lunde");
        var scripts = new List<string>();
        kari.Page.Request += (_, request) =>
        {
            if (request.ResourceType == "script") scripts.Add(request.Url);
        };

        await kari.OpenAsync(school.OwnCase + page);

        Assert.Equal(expected, scripts.Count > 0);
        await Assertions.Expect(kari.Page.Locator("script")).ToHaveCountAsync(expected ? 1 : 0);
        Assert.Empty(kari.Complaints);
    }

    [Fact]
    public async Task Complaints_ScriptOfThePageItself_IsRefusedAndHeard()
    {
        await using var kari = await school.DeskOfAsync("Kari Lunde");

        await kari.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = 1' }))");

        await Assertions.Expect(kari.Page).ToHaveTitleAsync("Mine saker – Stafettlogg");
        Assert.Contains(kari.Complaints, said => said.Contains("policy: script-src", StringComparison.Ordinal));
    }

    // The browser tells the server when it has drawn what the circuit sent: from then on the island listens.
    private static async Task OpenWithCircuitAsync(Desk desk, string path)
    {
        var drawn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        desk.Page.WebSocket += (_, socket) => socket.FrameSent += (_, frame) =>
        {
            if (Encoding.UTF8.GetString(frame.Binary ?? []).Contains("OnRenderCompleted", StringComparison.Ordinal)) drawn.TrySetResult();
        };
        await desk.OpenAsync(path);
        await drawn.Task.WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);
    }
}
