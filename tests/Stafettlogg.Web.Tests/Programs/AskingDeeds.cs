using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>What the family asks and disputes, and what they are answered: about the last entry they see, unless the test says otherwise.</summary>
public static class AskingDeeds
{
    /// <summary>The forms of the family's that nothing written meanwhile stands in the way of.</summary>
    public static readonly IReadOnlyList<string> WhateverIsWritten = ["ask", "propose", "disagree", "answer-read", "own-view"];

    /// <summary>The last entry on the family's page, as they count.</summary>
    public static async Task<int> LastSeenAsync(this Browser family, Guid id) =>
        int.Parse((await family.GetAsync($"/mitt-barn/{id}")).Document.QuerySelector("[id^=innslag-]")!.Id!.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The form with which something is asked of an entry, filled in.</summary>
    public static async Task<FilledForm> AskFormAsync(this Browser family, Guid id, int counted, string kind = "Correction", string text = "Det var ikke slik.") =>
        (await family.FormAsync($"/mitt-barn/{id}/innslag/{counted}", $"ask-{kind}")).With("Asking.Text", text);

    /// <summary>Asks.</summary>
    public static async Task AskAsync(this Browser family, Guid id, string kind = "Correction", string text = "Det var ikke slik.") =>
        (await (await family.AskFormAsync(id, await family.LastSeenAsync(id), kind, text)).SendAsync()).Done();

    /// <summary>The form with which something is proposed, filled in.</summary>
    public static async Task<FilledForm> ProposeFormAsync(this Browser family, Guid id, string text = "Kan vi møtes før jul?") =>
        (await family.FormAsync($"/mitt-barn/{id}/foresla", "ask-Proposal")).With("Asking.Proposal", "Meeting").With("Asking.Text", text);

    /// <summary>The form with which one disagrees, filled in.</summary>
    public static async Task<FilledForm> DisagreeFormAsync(this Browser family, Guid id, int counted, string text = "Jeg er uenig i dette.") =>
        (await family.FormAsync($"/mitt-barn/{id}/innslag/{counted}", "disagree")).With("Disagreeing.Text", text);

    /// <summary>The form with which the family is answered, filled in: not done, where that can be chosen.</summary>
    public static async Task<FilledForm> AnswerFamilyFormAsync(this Browser staff, Guid id, int number = 1, string outcome = "Refused", string text = "Vi skrev det slik vi så det.") =>
        (await staff.FormAsync($"/saker/{id}/sporsmal/{number}", "answer-family")).With("Answering.Outcome", outcome).With("Answering.Text", text);

    /// <summary>One of these forms, ready to be sent.</summary>
    public static async Task<ReadyForm> AskingAsync(this WholeProgram program, string form)
    {
        if (form == "own-view")
        {
            var (own, nora, _) = await program.ReadByNoraAsync();
            return new(own, nora, (await nora.FormAsync($"/mitt-barn/{own}/slik-har-jeg-det", form)).With("OwnView.Text", "Det går bedre."));
        }

        var (kari, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Marte Testesen"));
        var id = await program.ReadByFamilyAsync();
        if (form == "childs-view")
        {
            return new(id, kari, (await kari.FormAsync($"/saker/{id}/barnets-syn", form)).With("ChildsView.State", "Said").With("ChildsView.How", "Talk").With("ChildsView.Text", "Jeg vil ha noen å leke med."));
        }

        await kari.NoteAsync(id);
        if (form is "answer-family" or "answer-read") await marte.AskAsync(id);
        if (form == "answer-read") (await (await kari.AnswerFamilyFormAsync(id)).SendAsync()).Done();
        return form switch
        {
            "ask" => new(id, marte, await marte.AskFormAsync(id, await marte.LastSeenAsync(id))),
            "propose" => new(id, marte, await marte.ProposeFormAsync(id)),
            "disagree" => new(id, marte, await marte.DisagreeFormAsync(id, await marte.LastSeenAsync(id))),
            "answer-family" => new(id, kari, await kari.AnswerFamilyFormAsync(id)),
            _ => new(id, marte, await marte.FamilyFormAsync(id, "answer-read-1")),
        };
    }
}
