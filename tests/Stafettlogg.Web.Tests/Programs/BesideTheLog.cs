using System.Net;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>What people write beside the log: for themselves, or about nobody.</summary>
public static class BesideTheLog
{
    /// <summary>The names of the forms that write nothing in a log.</summary>
    public static readonly IReadOnlyList<string> Forms = ["duty-note", "ask-team", "advice", "share-discussion", "access-request", "ask-information", "answer-information"];

    /// <summary>The form of that name, filled in.</summary>
    public static async Task<ReadyForm> BesideTheLogAsync(this WholeProgram program, string form)
    {
        var kari = await program.AsAsync("Kari Lunde");
        switch (form)
        {
            case "duty-note":
                var id = await kari.FollowUpAsync();
                return new(id, kari, (await kari.FormAsync($"/saker/{id}/meldeplikt", form)).With("Duty.Text", "Ringt barnevernet."));
            case "discussed":
                var discussed = await kari.FollowUpAsync();
                return new(discussed, kari, (await kari.FormAsync($"/saker/{discussed}/drofting", form)).With("Discussed.Arena", "ressursteam"));
            case "access-request":
                return new(default, await program.AsAsync("Per Haugen"), await program.SearchingAsync("jakob-haug"));
            case "assess-request":
                // About a child that nobody else asks of, by one reference: what is looked up for one test is written in no other's case.
                var asked = await program.OpenedAsync("thea-lund");
                Assert.Equal(HttpStatusCode.OK, (await (await program.SearchingAsync("thea-lund")).SendAsync()).Status);
                return new(asked, kari, (await kari.FormAsync($"/saker/{asked}/innsynskrav", form)).With("Assessing.Text", "Alt kan gis ut."));
            case "ask-information":
                var roy = await program.AsAsync("Roy Delt");
                return new(default, roy, await program.AskingInformationAsync(roy));
            case "answer-information":
                var asks = (await (await program.AskingInformationAsync(await program.AsAsync("Roy Delt"))).SendAsync()).LeadsTo().Split('?')[0];
                var mona = await program.AsAsync("Mona Lie");
                return new(default, mona, (await mona.FormAsync(asks.Replace("/mitt-barn/", "/leder/", StringComparison.Ordinal), form))
                    .With("Answering.Decision", "Granted").With("Answering.Text", "Hun trives."));
            case "ask-team":
                return new(default, kari, await kari.AskingAsync());
            default:
                var about = (await (await kari.AskingAsync()).SendAsync()).LeadsTo();
                return new(default, kari, form == "advice"
                    ? (await kari.FormAsync(about, form)).With("Advising.On", FollowUpDeeds.Day(-1)).With("Advising.Text", "Prøv faste lekegrupper.")
                    : await kari.FormAsync(about, form));
        }
    }

    /// <summary>What Per Haugen looks up when somebody asks for access, ready to be sent.</summary>
    public static async Task<FilledForm> SearchingAsync(this WholeProgram program, string child, string reference = "Krav 2026/17") =>
        (await (await program.AsAsync("Per Haugen")).FormAsync("/leder/innsynskrav", "access-request"))
            .With("Request.NationalId", Testing.Programs.DemoPeople.Find(child).NationalId.Digits).With("Request.Reference", reference);

    /// <summary>What Roy Delt asks about Mia, ready to be sent.</summary>
    public static async Task<FilledForm> AskingInformationAsync(this WholeProgram program, Browser roy) =>
        (await roy.FormAsync("/mitt-barn/opplysninger", "ask-information")).With("Information.Child", $"{await program.PersonAsync("mia-delt")}")
            .With("Information.About", "Hvordan har hun det i barnehagen?").With("Information.Why", "Jeg vil følge med.");

    /// <summary>A question to the team, ready to be sent.</summary>
    public static async Task<FilledForm> AskingAsync(this Browser browser, string question = "Et barn sitter alene. Hva kan vi prøve?") =>
        (await browser.FormAsync("/drofting/ny", "ask-team")).With("Asking.Arena", "modum/ressursteam").With("Asking.Text", question);
}
