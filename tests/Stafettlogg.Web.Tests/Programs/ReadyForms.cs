using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>A form that is filled in and can be sent, by the one whose it is.</summary>
public sealed record ReadyForm(Guid Concern, Browser Sender, FilledForm Form);

/// <summary>Every form of levels 1 to 3, each in a follow-up of Kari Lunde's where it can be sent; Hege Solli takes part in it.</summary>
public static class ReadyForms
{
    /// <summary>Those that are sent while the follow-up goes on.</summary>
    public static readonly IReadOnlyList<string> OfOpen =
    [
        "measure", "evaluation", "note", "correction", "offer", "accept", "decline", "take-back", "participant", "end", "way-forward",
        "meeting", "meeting-change", "meeting-cancel", "minutes", "GoToTwoServices", "GoToMultiService", "GoDownToOwnService", "GoDownToTwoServices", "close-follow-up",
    ];

    /// <summary>Everything that must be so before the form can be sent, and the form.</summary>
    public static async Task<ReadyForm> ReadyAsync(this WholeProgram program, string form)
    {
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        await kari.JoinAsync(id, "Hege Solli");
        var sender = form is "accept" or "decline" or "purpose" ? await program.AsAsync("Per Haugen") : kari;
        await program.PrepareAsync(kari, id, form);
        if (form is "accept" or "decline" or "purpose") await (await program.AsAsync("Per Haugen")).StatePurposeAsync(id);
        return new(id, sender, form switch
        {
            "measure" => await sender.MeasureFormAsync(id),
            "evaluation" => await sender.EvaluationFormAsync(id),
            "meeting" => await sender.CallingAsync(id),
            "meeting-change" => await sender.ChangingAsync(id),
            "meeting-cancel" => await sender.CancellingAsync(id),
            "minutes" => await sender.MinutesAsync(id),
            "note" => await sender.NoteFormAsync(id),
            "correction" => (await sender.FormAsync($"/saker/{id}/rett/{await program.VersionAsync(id)}", "correction")).With("Correction.Text", "Han smilte.").With("Correction.Reason", "Feil ord."),
            "offer" => await sender.OfferFormAsync(id, "Per Haugen"),
            "accept" => await sender.AcceptingAsync(id),
            "decline" => await sender.DecliningAsync(id),
            "purpose" => (await sender.PurposeFormAsync(id, "Other")).With("Stating.Text", "Vi skal svare fylket."),
            "take-back" => await sender.TakingBackAsync(id),
            "participant" => await sender.JoiningAsync(id, "Per Haugen"),
            "end" => await sender.EndingAsync(id, await program.PersonAsync("hege-solli")),
            "way-forward" => await sender.WayForwardAsync(id),
            "close-follow-up" => await sender.ClosingAsync(id),
            _ => await sender.ChangingLevelAsync(id, form),
        });
    }

    private static async Task PrepareAsync(this WholeProgram program, Browser kari, Guid id, string form)
    {
        switch (form)
        {
            case "evaluation":
                await kari.MeasureAsync(id);
                break;
            case "meeting-change" or "meeting-cancel":
                await kari.CallAsync(id);
                break;
            case "minutes":
                await kari.MeetingBegunAsync(id);
                break;
            case "correction":
                await kari.NoteAsync(id);
                break;
            case "way-forward":
                await kari.MeasureAsync(id);
                await kari.EvaluateAsync(id);
                break;
            case "accept" or "decline" or "take-back":
                await kari.OfferAsync(id, "Per Haugen");
                break;
            case "GoToTwoServices" or "GoToMultiService":
                await program.ConsentAsync(id, "ppt", "skolehelsetjeneste");
                break;
            case "GoDownToOwnService" or "GoDownToTwoServices":
                await program.ConsentAsync(id, "ppt", "skolehelsetjeneste");
                await kari.GoToLevelAsync(id, form == "GoDownToOwnService" ? "GoToTwoServices" : "GoToMultiService");
                await kari.MeasureAsync(id);
                await kari.EvaluateAsync(id);
                break;
        }
    }
}
