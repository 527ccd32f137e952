using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Stafettlogg.Web.Tests.Printing;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Log;

/// <summary>The duty to report: told to each by the law of their own service, weighed in private, and in no byte that another gets (R15, R16).</summary>
public sealed partial class DutyTests(SharedProgram shared)
{
    private const string Canary = "Kanarifuglen har ringt barnevernet";

    [Theory]
    [InlineData("Kari Lunde", null, "opplæringslova § 24-3", "barnehageloven § 46", "opplæringslova § 12-4")]
    [InlineData("Anne Moen", "Yusuf Warsame", "barnehageloven § 46", "opplæringslova § 24-3", "barnehageloven § 42")]
    public async Task Duty_ToOneOfAService_TellsTheLawOfThatServiceAndNoOther_R16(string person, string? child, string law, string another, string beside)
    {
        var author = await AsAsync(person);
        var id = child is null ? await author.WonderAsync() : await author.WonderAsync(child);

        var page = await author.GetAsync($"/saker/{id}/meldeplikt");

        Assert.Equal("Meldeplikt til barnevernet", page.Heading);
        Assert.Contains(law, page.Text, StringComparison.Ordinal);
        Assert.Contains(beside, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(another, page.Text, StringComparison.Ordinal);
        Assert.Contains("Teksten er fra 22. november", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href='tel:112']"));
        Assert.NotNull(page.Document.QuerySelector("a[href='tel:116111']"));
    }

    [Fact]
    public async Task Duty_Page_LinksFromTheCaseAndOffersNothingButTheOwnNote_R16()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        var box = (await kari.GetAsync($"/saker/{id}")).Document.QuerySelector(".duty a[href$='/meldeplikt']");
        var page = await kari.GetAsync($"/saker/{id}/meldeplikt");

        Assert.Equal($"/saker/{id}/meldeplikt", box?.GetAttribute("href"));
        Assert.Equal(["duty-note"], page.Forms());
        Assert.Empty(page.Document.QuerySelectorAll("main select"));
    }

    [Fact]
    public async Task Note_Written_IsReadByItsAuthorAloneNewestFirst_R15()
    {
        var (kari, per) = (await AsAsync("Kari Lunde"), await AsAsync("Per Haugen"));
        var id = await kari.FollowUpAsync();

        Assert.Equal($"/saker/{id}/meldeplikt", (await NotingAsync(kari, id, "Først.\nAndre linje.")).LeadsTo());
        (await NotingAsync(kari, id, "Så.")).Done();

        var written = (await kari.GetAsync($"/saker/{id}/meldeplikt")).Document.QuerySelectorAll("main .keep-lines").Select(line => line.TextContent).ToList();
        Assert.Equal(["Så.", "Først.\nAndre linje."], written);
        Assert.Empty((await per.GetAsync($"/saker/{id}/meldeplikt")).Document.QuerySelectorAll("main .keep-lines"));
    }

    [Theory]
    [InlineData("Hege Solli", "Ansatt")]
    [InlineData("Per Haugen", null)]
    [InlineData("Marte Testesen", null)]
    public async Task Note_Written_ChangesNoByteThatAnotherGets_R15(string person, string? role)
    {
        var program = await shared.ProgramAsync();
        var (kari, other) = (await program.AsAsync("Kari Lunde"), await program.AsAsync(person, role));
        var id = await program.ReadByFamilyAsync();
        await kari.JoinAsync(id, "Hege Solli");
        if (person == "Per Haugen") await other.StatePurposeAsync(id);
        var before = await EverythingAsync(program, other, id);

        await kari.GetAsync($"/saker/{id}/meldeplikt");
        (await NotingAsync(kari, id, Canary)).Done();

        var after = await EverythingAsync(program, other, id);
        Assert.True(before.Count(answer => answer.Value.StartsWith("200", StringComparison.Ordinal)) >= 2, "the walk opens nothing");
        Assert.All(before, answer => Assert.Equal(answer.Value, after[answer.Key]));
        Assert.All(after, answer => Assert.DoesNotContain(Canary, answer.Value, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Canary, await PrintedAsync(other, id, person == "Marte Testesen"), StringComparison.OrdinalIgnoreCase);

        // What is written in the log does change what they get: else the walk would prove nothing.
        await kari.NoteAsync(id, Canary);
        Assert.Contains(await EverythingAsync(program, other, id), answer => answer.Value != before[answer.Key] && answer.Value.Contains(Canary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Note_WithNothingWritten_SaysSoAtTheField()
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        var refused = await NotingAsync(kari, id, " \t ");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Skriv hva du har vurdert"], refused.Faults());
        Assert.Equal(["Duty-Text"], refused.FaultFields());
    }

    [Fact]
    public async Task Note_SentByOneWhoHasNoPart_IsNotThereAndWritesNothing()
    {
        var program = await shared.ProgramAsync();
        var (kari, mona, marte) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Mona Lie"), await program.AsAsync("Marte Testesen"));
        var id = await kari.FollowUpAsync();
        var form = (await kari.FormAsync($"/saker/{id}/meldeplikt", "duty-note")).With("Duty.Text", Canary);

        Assert.Equal(HttpStatusCode.NotFound, (await (await form.MadeUpByAsync(mona)).SendAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await form.Copy().SentBy(marte).SendAsync()).Status);
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "PrivateNote" WHERE "ConcernId" = @p0""", program.Tables.Id(id)));
    }

    private static async Task<Page> NotingAsync(Browser browser, Guid id, string text) =>
        await (await browser.FormAsync($"/saker/{id}/meldeplikt", "duty-note")).With("Duty.Text", text).SendAsync();

    // Every address of the case that is theirs, past what differs from answer to answer: marks, tokens, and their own looks at the readers.
    private static async Task<Dictionary<string, string>> EverythingAsync(WholeProgram program, Browser browser, Guid id)
    {
        var answers = new Dictionary<string, string>();
        var addresses = program.Endpoints.Select(endpoint => endpoint.RoutePattern).Where(route => route.Parameters.Any(parameter => parameter.Name == "ConcernId"))
            .Select(route => "/" + Parameter().Replace(route.RawText!, found => found.Value.Contains("ConcernId", StringComparison.Ordinal) ? $"{id}" : "1").TrimStart('/'))
            .Where(address => !address.EndsWith(".pdf", StringComparison.Ordinal)).Distinct();
        foreach (var address in addresses)
        {
            var page = await browser.StepAsync(address);
            var bytes = Encoding.UTF8.GetString(await page.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            if (address.EndsWith("/innsyn", StringComparison.Ordinal)) bytes = OfKari(page);
            answers[address] = $"{(int)page.Status}\n{Moving().Replace(bytes, "")}";
        }

        return answers;
    }

    // What the readers' page says that Kari did: the other's own looks are more each time.
    private static string OfKari(Page page) =>
        string.Join('\n', page.Document.QuerySelectorAll("main li").Select(line => line.TextContent.Trim()).Where(line => line.StartsWith("Kari Lunde", StringComparison.Ordinal)));

    private static async Task<string> PrintedAsync(Browser browser, Guid id, bool family)
    {
        var pdf = await Pdf.OfAsync(browser, family ? $"/mitt-barn/{id}/logg.pdf" : $"/saker/{id}/logg.pdf");
        return await pdf.FlowingTextAsync() + await pdf.MetadataAsync() + Encoding.Latin1.GetString(pdf.Bytes);
    }

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("""value="[0-9a-f-]{36}"|name="__RequestVerificationToken" value="[^"]+"|nonce="[^"]+"|<!--Blazor[^>]*-->""")]
    private static partial Regex Moving();
}
