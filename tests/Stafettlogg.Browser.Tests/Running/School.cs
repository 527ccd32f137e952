namespace Stafettlogg.Browser.Tests.Running;

/// <summary>A program where work is under way at Fjellglimt barneskole: Kari Lunde has written two undringer, and one is the leader's too.</summary>
public sealed class School(Chromium chromium) : IAsyncLifetime
{
    public BuiltProgram Program { get; private set; } = null!;

    /// <summary>The path of the case that only Kari Lunde can read.</summary>
    public string OwnCase { get; private set; } = null!;

    /// <summary>The path of the case that the leader can read and has answered.</summary>
    public string SharedCase { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Program = await BuiltProgram.StartAsync();
        await using var kari = await chromium.DeskAsync(Program);
        await kari.SignInAsync("Kari Lunde");
        OwnCase = await kari.WriteWonderAsync("Emil Testesen", "Emil har sittet alene i alle friminutt denne uka.");
        SharedCase = await kari.WriteWonderAsync("Liam Skjermet", "Liam har vært trøtt og stille.\n\nHan sier at han ikke får sove.");
        await kari.ShareWithLeaderAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));
    }

    public async ValueTask DisposeAsync()
    {
        if (Program is not null) await Program.DisposeAsync();
    }
}
