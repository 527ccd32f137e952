using System.Collections.Concurrent;
using Microsoft.Playwright;
using Stafettlogg.Browser.Tests.Running;
using Stafettlogg.Domain.Basics;

[assembly: AssemblyFixture(typeof(School))]

namespace Stafettlogg.Browser.Tests.Running;

/// <summary>
/// The one program and the one browser that all tests share, several at a time. Work is under way at Fjellglimt barneskole:
/// Kari Lunde has three undringer, one of her own about Emil, one shared about Liam, one closed about Iben, and follow-ups.
/// Several are about Emil: who looks for one goes by its address. A test that writes does so in a case it has made itself,
/// about another child than these three where it goes by the name; who must have none before is found in another unit.
/// A program of its own is for a test that stops, breaks or counts programs.
/// </summary>
public sealed class School : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<BrowserContextCookiesResult>> sessions = new();

    public School() => FollowUps = new(this);

    public Chromium Chromium { get; } = new();

    public BuiltProgram Program { get; private set; } = null!;

    /// <summary>The path of the case that only Kari Lunde can read.</summary>
    public string OwnCase { get; private set; } = null!;

    /// <summary>The path of the case that the leader can read, and has yet to answer.</summary>
    public string SharedCase { get; private set; } = null!;

    /// <summary>The path of the case that was gone through and closed.</summary>
    public string ClosedCase { get; private set; } = null!;

    /// <summary>Kari Lunde's cases from level 1 on.</summary>
    public FollowUps FollowUps { get; }

    public async ValueTask InitializeAsync()
    {
        await Task.WhenAll(Chromium.InitializeAsync().AsTask(), StartAsync());
        await using var kari = await DeskAsync();
        await kari.SignInAsync("Kari Lunde");
        await Desk.SeesAsync(kari.Heading("Du har ingen åpne saker"));
        await KeepSessionAsync(kari, "Kari Lunde");
        await Task.WhenAll(OpenCasesAsync(kari), CloseCaseAsync(), FollowUps.FillAsync());
    }

    /// <summary>A browser that knows nothing yet, in front of the shared program.</summary>
    public Task<Desk> DeskAsync(bool script = true) => Chromium.DeskAsync(Program, script);

    /// <summary>The same, with the person signed in and the page open: for a test that is not about the way in.</summary>
    public async Task<Desk> DeskOfAsync(string name, string path = "/saker", bool script = true)
    {
        var desk = await DeskAsync(script);
        await SignedInAsync(desk, name, path);
        return desk;
    }

    /// <summary>Signed in already: the session of the one time that the person came by the provider.</summary>
    public async Task SignedInAsync(Desk desk, string name, string path)
    {
        if (sessions.TryGetValue(name, out var session))
        {
            await desk.Page.Context.AddCookiesAsync(session.Select(Copy));
            await desk.OpenAsync(path);
            return;
        }

        await desk.SignInAsync(name, path);
        await KeepSessionAsync(desk, name);
    }

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        if (Program is not null) await Program.DisposeAsync();
    }

    private static Cookie Copy(BrowserContextCookiesResult from) =>
        new() { Name = from.Name, Value = from.Value, Domain = from.Domain, Path = from.Path, HttpOnly = from.HttpOnly, SameSite = from.SameSite };

    private async Task StartAsync() => Program = await BuiltProgram.StartAsync();

    private async Task KeepSessionAsync(Desk desk, string name)
    {
        await Desk.SeesAsync(desk.Page.GetByRole(AriaRole.Main));
        sessions[name] = await desk.Page.Context.CookiesAsync();
    }

    private async Task OpenCasesAsync(Desk kari)
    {
        OwnCase = await kari.WriteWonderAsync("Emil Testesen", "Emil har sittet alene i alle friminutt denne uka.");
        SharedCase = await kari.WriteWonderAsync("Liam Skjermet", "Liam har vært trøtt og stille.\n\nHan sier at han ikke får sove.");
        await kari.ShareWithLeaderAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));
    }

    private async Task CloseCaseAsync()
    {
        await using var kari = await DeskOfAsync("Kari Lunde");
        ClosedCase = await kari.WriteWonderAsync("Iben Varsom", "Iben vil ikke være med ut i friminuttet.");
        await kari.ShareWithLeaderAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));
        await using var per = await DeskOfAsync("Per Haugen", ClosedCase);
        await per.GiveFeedbackAsync("Takk. Vi snakkes i morgen.");
        await Desk.SeesAsync(per.Heading("Per Haugen ga tilbakemelding"));
        await kari.OpenAsync(ClosedCase);
        await kari.RecordConversationAsync(Oslo.Day(TimeProvider.System.GetUtcNow()));
        await kari.CloseAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde avsluttet saken: ikke grunn til bekymring"));
    }
}
