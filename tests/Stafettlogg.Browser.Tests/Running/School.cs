using System.Collections.Concurrent;
using Microsoft.Playwright;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Browser.Tests.Running;

/// <summary>A program where work is under way at Fjellglimt barneskole: Kari Lunde has three undringer: one of her own, one shared, one closed.</summary>
public sealed class School(Chromium chromium) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<BrowserContextCookiesResult>> sessions = new();

    public BuiltProgram Program { get; private set; } = null!;

    /// <summary>The path of the case that only Kari Lunde can read.</summary>
    public string OwnCase { get; private set; } = null!;

    /// <summary>The path of the case that the leader can read, and has yet to answer.</summary>
    public string SharedCase { get; private set; } = null!;

    /// <summary>The path of the case that was gone through and closed.</summary>
    public string ClosedCase { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Program = await BuiltProgram.StartAsync();
        await using var kari = await chromium.DeskAsync(Program);
        await kari.SignInAsync("Kari Lunde");
        ClosedCase = await kari.WriteWonderAsync("Iben Varsom", "Iben vil ikke være med ut i friminuttet.");
        await kari.ShareWithLeaderAsync();
        await AnswerAsync();
        await kari.OpenAsync(ClosedCase);
        await kari.RecordConversationAsync(Oslo.Day(TimeProvider.System.GetUtcNow()));
        await kari.CloseAsync();
        OwnCase = await kari.WriteWonderAsync("Emil Testesen", "Emil har sittet alene i alle friminutt denne uka.");
        SharedCase = await kari.WriteWonderAsync("Liam Skjermet", "Liam har vært trøtt og stille.\n\nHan sier at han ikke får sove.");
        await kari.ShareWithLeaderAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));
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
        await Desk.SeesAsync(desk.Page.GetByRole(AriaRole.Main));
        sessions[name] = await desk.Page.Context.CookiesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Program is not null) await Program.DisposeAsync();
    }

    private static Cookie Copy(BrowserContextCookiesResult from) =>
        new() { Name = from.Name, Value = from.Value, Domain = from.Domain, Path = from.Path, HttpOnly = from.HttpOnly, SameSite = from.SameSite };

    private async Task AnswerAsync()
    {
        await using var per = await chromium.DeskAsync(Program);
        await per.SignInAsync("Per Haugen", ClosedCase);
        await per.GiveFeedbackAsync("Takk. Vi snakkes i morgen.");
        await Desk.SeesAsync(per.Heading("Per Haugen ga tilbakemelding"));
    }
}
