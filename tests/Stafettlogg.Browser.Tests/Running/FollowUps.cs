namespace Stafettlogg.Browser.Tests.Running;

/// <summary>
/// Kari Lunde's cases from level 1 on, each as far as its name says and written once, by the forms. All are about Emil but the
/// shielded one. They are for looking at: a test that writes makes its own.
/// </summary>
public sealed class FollowUps(School school)
{
    private const string Marte = "Marte Testesen";
    private const string Jonas = "Jonas Testesen";

    /// <summary>Level 0, and nothing is in the way of level 1.</summary>
    public string Ready { get; private set; } = null!;

    /// <summary>Level 1, and nobody is asked for anything yet.</summary>
    public string Opened { get; private set; } = null!;

    /// <summary>Both guardians are asked; Marte has said yes to reading, Jonas has not answered.</summary>
    public string Asked { get; private set; } = null!;

    /// <summary>Level 2: the family reads, Ingrid Dahl takes part, a measure runs, one meeting is to come and one has been, Hanne Vik is offered the baton, Marte has asked for a correction.</summary>
    public string Shared { get; private set; } = null!;

    /// <summary>Level 1: Marte has withdrawn, and what was written down of Jonas awaits a second employee.</summary>
    public string Withdrawn { get; private set; } = null!;

    /// <summary>Level 1, about a child whose address is protected.</summary>
    public string Shielded { get; private set; } = null!;

    /// <summary>Level 1, about Iben, whose mother is protected: both guardians read, and a measure waits to be shown to her father.</summary>
    public string Confidential { get; private set; } = null!;

    /// <summary>Closed when the measure had worked; the family reads.</summary>
    public string Closed { get; private set; } = null!;

    public async Task FillAsync() => await Task.WhenAll(FillOpenAsync(), FillSharedAsync(), FillWithdrawnAsync());

    private async Task FillOpenAsync()
    {
        await using var kari = await KariAsync();
        Ready = await ReadyAsync(kari, "Emil Testesen");
        Shielded = await OpenedAsync(kari, "Liam Skjermet");
        Opened = await OpenedAsync(kari);
        Confidential = await OpenedAsync(kari, "Iben Varsom");
        foreach (var guardian in new[] { "Lea Varsom", "Rolf Varsom" }) await kari.RegisterConsentAsync(Confidential, guardian, FollowUpWork.FamilyReads);
        await kari.AddMeasureAsync("Iben velger en lek hver dag.");
        Asked = await OpenedAsync(kari);
        await kari.AskForConsentAsync(FollowUpWork.SchoolHealth, FollowUpWork.FamilyReads);
        await using var marte = await school.DeskOfAsync(Marte, FamilyWork.FamilyPage(Asked), script: false);
        await marte.Button("Gi samtykke").First.ClickAsync();
        await Desk.SeesAsync(marte.Page.GetByText("Loggen er åpen når alle med foreldreansvar har sagt ja."));
    }

    private async Task FillSharedAsync()
    {
        const string ppt = "Pedagogisk-psykologisk tjeneste (PPT)";
        await using var kari = await KariAsync();
        Shared = await OpenedAsync(kari);
        foreach (var guardian in new[] { Marte, Jonas })
            await kari.RegisterConsentAsync(Shared, guardian, FollowUpWork.FamilyReads, FollowUpWork.SchoolHealth, ppt);
        await kari.GoToLevelAsync(2);
        await kari.AddMeasureAsync("En voksen er med i leken hver dag.");
        await kari.AddParticipantAsync(Shared, ppt, "Ingrid Dahl, PP-rådgiver, Familiens hus");
        await kari.CallMeetingAsync();
        await kari.RecordMeetingAsync(Shared);
        await kari.OfferBatonAsync(FollowUpWork.Hanne, stay: true);
        await using var marte = await school.DeskOfAsync(Marte, FamilyWork.FamilyPage(Shared), script: false);
        await marte.CommentAsync("Emil gledet seg til skolen i dag.");
        await marte.AskForCorrectionAsync(FamilyWork.FamilyPage(Shared), "Han sitter ikke alene, han leser.");
    }

    private async Task FillWithdrawnAsync()
    {
        await using var kari = await KariAsync();
        Withdrawn = await OpenedAsync(kari);
        foreach (var guardian in new[] { Marte, Jonas })
            await kari.RegisterConsentAsync(Withdrawn, guardian, FollowUpWork.FamilyReads, FollowUpWork.SchoolHealth);
        await using var marte = await school.DeskOfAsync(Marte, FamilyWork.FamilyPage(Withdrawn), script: false);
        await marte.WithdrawAsync(consents: 2);
        await kari.RecordGuardianAsync(Withdrawn, Jonas);
        Closed = await OpenedAsync(kari);
        foreach (var guardian in new[] { Marte, Jonas }) await kari.RegisterConsentAsync(Closed, guardian, FollowUpWork.FamilyReads);
        await kari.AddMeasureAsync("Emil er ballansvarlig i friminuttene.");
        await kari.EvaluateAndEndMeasureAsync();
        await kari.CloseFollowUpAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde avsluttet saken: Målene er nådd"));
    }

    private Task<Desk> KariAsync() => school.DeskOfAsync("Kari Lunde", script: false);

    /// <summary>A case at level 1, by the forms.</summary>
    public static async Task<string> OpenedAsync(Desk kari, string child = "Emil Testesen")
    {
        var path = await ReadyAsync(kari, child);
        await kari.OpenLogAsync("Vi vil hjelpe barnet inn i leken.");
        return path;
    }

    private static async Task<string> ReadyAsync(Desk kari, string child)
    {
        var path = await kari.WriteWonderAsync(child, "Barnet har sittet alene i alle friminutt denne uka.");
        await kari.ShareWithLeaderAsync();
        await Desk.SeesAsync(kari.Heading("Kari Lunde delte undringen med Per Haugen, rektor"));
        await kari.RecordConversationAsync(FollowUpWork.Today);
        await Desk.SeesAsync(kari.Heading("Kari Lunde registrerte en samtale med Marte Testesen, mor"));
        return path;
    }
}
