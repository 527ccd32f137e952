using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Log;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>The confidential family of the demo people: Iben Varsom, her mother Lea, who is protected, and her father Rolf, who is the other guardian (R11).</summary>
public static class OtherGuardian
{
    /// <summary>A log of Iben's that both have consented to read, on paper, with a note; the case and the note.</summary>
    public static async Task<(Guid Id, int Note)> ReadByOtherAsync(this WholeProgram program, string note = "Hun lo i dag.")
    {
        var id = new ConcernId(await program.OpenedAsync("iben-varsom"));
        var until = Oslo.Day(program.Clock.GetUtcNow()).AddDays(90);
        foreach (var guardian in new[] { "lea-varsom", "rolf-varsom" })
        {
            var person = await program.PersonAsync(guardian);
            await program.DoAsync("kari-lunde", id, (version, deed) => new RegisterConsent(
                id, version, deed, new(person, [Consents.FamilyReads], OnPaper: true, until, Testing.Law.ConcernStory.Terms)));
        }

        await program.DoAsync("kari-lunde", id, (version, deed) => new WriteNote(id, version, deed, NoteKind.Note, note));
        return (id.Value, await program.VersionAsync(id.Value));
    }

    /// <summary>Where the entry is looked through for Rolf.</summary>
    public static async Task<string> ShowingAsync(this WholeProgram program, Guid id, int sequence) => $"/saker/{id}/del/{await program.PersonAsync("rolf-varsom")}/{sequence}";

    /// <summary>The forms about what he sees, and the one with which he takes all back, ready to be sent.</summary>
    public static async Task<ReadyForm> OtherGuardianAsync(this WholeProgram program, string form)
    {
        var (id, note) = await program.ReadByOtherAsync();
        var (kari, address) = (await program.AsAsync("Kari Lunde"), await program.ShowingAsync(id, note));
        if (form == "withdraw-all")
        {
            var rolf = await program.AsAsync("Rolf Varsom");
            return new(id, rolf, await rolf.FamilyFormAsync(id, form));
        }

        var showing = (await kari.FormAsync(address, "show")).With("Showing.Sure", "ja");
        if (form == "show") return new(id, kari, showing);
        (await showing.SendAsync()).Done();
        return new(id, kari, await kari.FormAsync(address, form));
    }
}
