using Stafettlogg.Casework.Log;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>What people do to keep an entry from guardians, and to share it again: the last entry, unless the test says otherwise.</summary>
public static class WithholdingDeeds
{
    /// <summary>The form filled in: from all guardians, for the usual time.</summary>
    public static async Task<FilledForm> WithholdFormAsync(this Browser browser, Guid id, int sequence, params string[] from) =>
        (await browser.FormAsync($"/saker/{id}/hold-tilbake/{sequence}", "withhold"))
            .With("Withholding.From", from is [] ? ["alle"] : from).With("Withholding.Reason", "Gjelder den andre husstanden.");

    /// <summary>The form with which it is shared again, filled in.</summary>
    public static async Task<FilledForm> ReleaseFormAsync(this Browser browser, Guid id, int sequence) =>
        (await browser.FormAsync($"/saker/{id}/hold-tilbake/{sequence}", "release")).With("Release.Text", "Grunnen er borte.");

    /// <summary>The last entry kept from these of the demo people, by Kari Lunde and through the gate; its sequence.</summary>
    public static async Task<int> WithholdLastAsync(this WholeProgram program, Guid id, params string[] from)
    {
        var (last, persons) = (await program.VersionAsync(id), new List<PersonId>());
        foreach (var person in from) persons.Add(await program.PersonAsync(person));
        var review = Oslo.Day(program.Clock.GetUtcNow()).AddMonths(1);
        await program.DoAsync("kari-lunde", new(id), (version, deed) =>
            new WithholdEntry(new(id), version, deed, new NewWithholding(last, from is [] ? null : persons, OnWish: false, "KANARI-grunn", review)));
        return last;
    }

    /// <summary>A log of Nora Testesen's, sixteen years old, that she reads; and the note that Kari Lunde wrote last, as Nora counts.</summary>
    public static async Task<(Guid Id, Browser Nora, int Counted)> ReadByNoraAsync(this WholeProgram program, string note = "Nora er sliten.")
    {
        var id = await program.OpenedAsync("nora-testesen");
        await program.AskAsync(id, ["nora-testesen"], [Consents.FamilyReads]);
        var nora = await program.AsAsync("Nora Testesen");
        await nora.AnswerConsentAsync(id);
        await program.DoAsync("kari-lunde", new(id), (version, deed) => new WriteNote(new(id), version, deed, Domain.Log.NoteKind.Note, note));
        var shown = (await nora.GetAsync($"/mitt-barn/{id}")).Document.QuerySelector("[id^=innslag-]")!;
        return (id, nora, int.Parse(shown.Id!.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>One of the forms of withholding, ready to be sent.</summary>
    public static async Task<ReadyForm> WithholdingAsync(this WholeProgram program, string form)
    {
        if (form is "own-withhold" or "own-release")
        {
            var (own, nora, counted) = await program.ReadByNoraAsync();
            var withhold = (await nora.FormAsync($"/mitt-barn/{own}/hold-tilbake/{counted}", "own-withhold")).With("Withholding.Text", "Jeg vil si det selv.");
            if (form == "own-withhold") return new(own, nora, withhold);
            (await withhold.SendAsync()).Done();
            return new(own, nora, await nora.FormAsync($"/mitt-barn/{own}/hold-tilbake/{counted}", form));
        }

        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        if (form == "note")
        {
            return new(id, kari, (await kari.NoteFormAsync(id)).With("Note.From", "alle").With("Note.Reason", "Han vil si det selv.").With("Note.ReviewOn", FollowUpDeeds.Day(30)));
        }

        await kari.NoteAsync(id);
        if (form == "withhold") return new(id, kari, await kari.WithholdFormAsync(id, await program.VersionAsync(id)));
        return new(id, kari, await kari.ReleaseFormAsync(id, await program.WithholdLastAsync(id)));
    }
}
