using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Stafettlogg.Web.Tests.Printing;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>What is kept from a guardian leaves no trace in any byte they can fetch: pages, print, numbers, readers, headers (R7).</summary>
public sealed partial class WithheldCanaryTests(SharedProgram shared)
{
    private static readonly string[] ToldOfDeeds = ["la inn et tiltak", "evaluerte et tiltak", "skrev et notat", "kalte inn til et møte", "endret et møte", "avlyste et møte"];

    [Fact]
    public async Task Withheld_EveryByteOfTheGuardian_HasNotOneOfIt_R7()
    {
        var program = await shared.ProgramAsync();
        var (marte, jonas) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Jonas Testesen"));
        var id = await program.ReadByFamilyAsync();
        var secrets = await Secrets.WriteAsync(program, id);

        var his = await CrawlAsync(jonas, id);

        foreach (var trace in ToldOfDeeds.Concat([Secrets.Canary, "tilbakeholdt", "tilbake fra"])) Assert.DoesNotContain(trace, his, StringComparison.OrdinalIgnoreCase);
        // The control: who nothing is kept from finds it all in the same places, and so does he when it is shared again.
        var hers = await CrawlAsync(marte, id);
        foreach (var written in Secrets.Written.Concat(ToldOfDeeds)) Assert.Contains(written, hers, StringComparison.Ordinal);
        await Secrets.ReleaseAsync(program, id, secrets);
        var released = await CrawlAsync(jonas, id);
        foreach (var written in Secrets.Written.Concat(ToldOfDeeds)) Assert.Contains(written, released, StringComparison.Ordinal);
        foreach (var reason in new[] { "KANARI-grunn", "tilbakeholdt" }) Assert.DoesNotContain(reason, hers + released, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Withheld_ThePagesOfTheGuardian_AreTheSameAsBeforeItWasWritten_R7()
    {
        var program = await shared.ProgramAsync();
        var (kari, jonas, id) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Jonas Testesen"), await program.ReadByFamilyAsync());
        await kari.MeasureAsync(id);
        await kari.NoteAsync(id, "Han lo i dag.");
        var (page, print) = (await PageAsync(jonas, id), await PrintAsync(jonas, id));

        await Secrets.WriteAsync(program, id);

        Assert.Equal(page, await PageAsync(jonas, id));
        Assert.Equal(print, await PrintAsync(jonas, id));
        Assert.NotEqual(page, await PageAsync(await program.AsAsync("Marte Testesen"), id));
    }

    [Fact]
    public async Task Withheld_MeetingBeforeTheOneTheySee_TheirAnswerReachesTheOneShown_R7()
    {
        var program = await shared.ProgramAsync();
        var (kari, jonas, id) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Jonas Testesen"), await program.ReadByFamilyAsync());
        await kari.CallAsync(id);
        await program.WithholdLastAsync(id, "jonas-testesen");
        (await (await kari.CallingAsync(id, MeetingDeeds.At(9))).With("Meeting.Place", "Biblioteket").SendAsync()).Done();

        var page = await jonas.GetAsync($"/mitt-barn/{id}");
        (await (await jonas.FamilyFormAsync(id, "invitation-1")).With("Invitation.Says", "Comes").SendAsync()).Done();

        Assert.Contains("Biblioteket", page.Box("Neste møte"), StringComparison.Ordinal);
        Assert.DoesNotContain("Møterom 2", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("møte 2", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Jonas Testesen kommer til møte 2", (await kari.SentencesAsync(id))[0]);
        Assert.DoesNotContain("møte 2", (await jonas.GetAsync($"/mitt-barn/{id}")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Withheld_MeetingWhileItIsAnswered_TheAnswerGoesToNoOther_R7()
    {
        var program = await shared.ProgramAsync();
        var (kari, jonas, id) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Jonas Testesen"), await program.ReadByFamilyAsync());
        await kari.CallAsync(id);
        var first = await program.VersionAsync(id);
        (await (await kari.CallingAsync(id, MeetingDeeds.At(9))).With("Meeting.Place", "Biblioteket").SendAsync()).Done();
        var form = (await jonas.FamilyFormAsync(id, "invitation-1")).With("Invitation.Says", "Comes");
        (await (await kari.WithholdFormAsync(id, first, $"{await program.PersonAsync("jonas-testesen")}")).SendAsync()).Done();
        await kari.NoteAsync(id); // so that he counts as many entries as before
        var before = await program.VersionAsync(id);

        var conflict = await form.SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(before, await program.VersionAsync(id));
        Assert.DoesNotContain("Møterom 2", conflict.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withheld_ByNoraHerself_IsGoneForHerGuardiansAlone_R7()
    {
        var program = await shared.ProgramAsync();
        var ready = await program.WithholdingAsync("own-withhold");
        var (kari, nora, id) = (await program.AsAsync("Kari Lunde"), ready.Sender, ready.Concern);

        var done = await ready.Form.SendAsync();
        var page = await nora.GetAsync(done.LeadsTo());

        Assert.Contains("Innslaget er holdt tilbake fra foresatte.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tilbakeholdt fra alle foresatte", page.Text, StringComparison.Ordinal);
        Assert.Contains("Du ønsket det selv. Begrunnelse: Jeg vil si det selv.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nora er sliten.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Den unge ønsker det. Begrunnelse: Jeg vil si det selv.", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
        var again = await nora.GetAsync(page.Document.QuerySelectorAll("a").Single(link => link.TextContent == "Endre eller del igjen").GetAttribute("href")!);
        (await FilledForm.On(again, "own-release", nora).SendAsync()).Done();
        Assert.DoesNotContain("Tilbakeholdt", (await nora.GetAsync($"/mitt-barn/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guardians_WithJointResponsibility_ReadTheSameLogAndNothingOfEachOther_R10()
    {
        var program = await shared.ProgramAsync();
        var (kari, id) = (await program.AsAsync("Kari Lunde"), await program.ReadByFamilyAsync());
        await kari.MeasureAsync(id);
        var (hers, his) = (await program.AsAsync("Marte Testesen"), await program.AsAsync("Jonas Testesen"));

        // What one may ask about, or dispute, is what another has written.
        static string LogOf(Page page) => page.Box("Loggen").Replace("Rett, spør eller si deg uenig", "", StringComparison.Ordinal);
        Assert.Equal(LogOf(await hers.GetAsync($"/mitt-barn/{id}")), LogOf(await his.GetAsync($"/mitt-barn/{id}")));
        foreach (var (reader, other) in new[] { (hers, "jonas-testesen"), (his, "marte-testesen") })
        {
            var known = Testing.Programs.DemoPeople.Find(other);
            var told = await CrawlAsync(reader, id);
            Assert.Contains(known.Name, told, StringComparison.Ordinal);
            foreach (var kept in new[] { known.NationalId.Digits, $"{known.Born:dd.MM.yyyy}", $"{known.Born:yyyy-MM-dd}", $"{await program.PersonAsync(other)}" }) Assert.DoesNotContain(kept, told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Concern_ForAParentWithoutResponsibility_IsNotThereAtAnyAddress_R8()
    {
        var program = await shared.ProgramAsync();
        var roy = await program.AsAsync("Roy Delt");
        var id = await program.OpenedAsync("mia-delt", "jon-ek", "mona-lie");
        var addresses = program.Endpoints.Select(route => route.RoutePattern.RawText!).Where(route => route.Contains("{ConcernId:guid}", StringComparison.Ordinal))
            .Select(route => Parameter().Replace(route.Replace("{ConcernId:guid}", $"{id}", StringComparison.Ordinal), match => match.Value.Contains("guid", StringComparison.Ordinal) ? $"{id}" : "1"))
            .Distinct().ToList();

        Assert.True(addresses.Count > 20, $"{addresses.Count} addresses");
        foreach (var address in addresses)
        {
            foreach (var page in new[] { await roy.StepAsync(address), await roy.PostAsync(address, ("_handler", "comment")) })
            {
                Assert.Equal((address, HttpStatusCode.NotFound, "Fant ikke siden"), (address, page.Status, page.Heading));
            }
        }

        // What he has asked about her himself may stand there; of a log there is nothing.
        Assert.DoesNotContain($"{id}", (await roy.GetAsync("/mitt-barn")).Document.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Marte Testesen")]
    [InlineData("Kari Lunde")]
    public async Task WithholdOwn_ByAnyoneButTheYoungPerson_IsNotThere_R7(string person)
    {
        var program = await shared.ProgramAsync();
        var other = await program.AsAsync(person);
        var id = await program.ReadByFamilyAsync();
        var before = await program.VersionAsync(id);

        foreach (var page in new[] { await other.StepAsync($"/mitt-barn/{id}/hold-tilbake/1"), await other.PostAsync($"/mitt-barn/{id}/hold-tilbake/1", ("_handler", "own-withhold")) })
        {
            Assert.Equal((HttpStatusCode.NotFound, "Fant ikke siden"), (page.Status, page.Heading));
        }

        Assert.Equal(before, await program.VersionAsync(id));
    }

    // Every page and file of the guardian's, with headers, and the print as text, as objects and as a screen reader meets it.
    private static async Task<string> CrawlAsync(Browser guardian, Guid id)
    {
        var told = new StringBuilder();
        foreach (var address in new[] { "/mitt-barn", $"/mitt-barn/{id}", $"/mitt-barn/{id}?gjort=ja", $"/mitt-barn/{id}/innsyn" })
        {
            var page = await guardian.GetAsync(address);
            told.Append(page.Response.Headers).Append(page.Response.Content.Headers).AppendLine(page.Document.Source.Text);
        }

        var refused = await (await guardian.FamilyFormAsync(id, "comment")).SendAsync();
        told.AppendLine(refused.Document.Source.Text);
        var pdf = await Pdf.OfAsync(guardian, $"/mitt-barn/{id}/logg.pdf");
        foreach (var reading in new[] { pdf.FlowingTextAsync(), pdf.ObjectsAsync(), pdf.MetadataAsync(), pdf.StructureAsync(), pdf.InfoAsync() }) told.AppendLine(await reading);
        return WebUtility.HtmlDecode(told.ToString());
    }

    // All but what is new at each reading: the marks of forms.
    private static async Task<string> PageAsync(Browser guardian, Guid id)
    {
        var main = (await guardian.GetAsync($"/mitt-barn/{id}")).Document.QuerySelector("main")!;
        foreach (var mark in main.QuerySelectorAll("input[name$='.DeedId'], input[name='__RequestVerificationToken']").ToList()) mark.Remove();
        return main.InnerHtml;
    }

    private static async Task<string> PrintAsync(Browser guardian, Guid id) => TimeOfDay().Replace(await (await Pdf.OfAsync(guardian, $"/mitt-barn/{id}/logg.pdf")).TextAsync(), "");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"kl\. \d\d\.\d\d")]
    private static partial Regex TimeOfDay();
}
