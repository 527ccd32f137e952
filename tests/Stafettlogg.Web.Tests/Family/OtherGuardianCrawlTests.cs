using System.Net;
using Stafettlogg.Casework.Log;
using Stafettlogg.Domain.Log;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>
/// The two families with address protection among the demo people: nothing that the other guardian can fetch places the protected (R11), and where it is
/// strictly confidential there is no case (R14).
/// </summary>
public sealed class OtherGuardianCrawlTests
{
    // Of the registers, and with no part in this case as the family sees it.
    private static readonly string[] Unused = ["Haugen", "Per Haugen", "rektor", "Hege Solli", "Ingrid Dahl", "PP-rådgiver", "evalueringsmote"];

    [Fact]
    public async Task Other_OfAConfidentialFamily_EveryByteTheyCanFetch_PlacesNobody_R11()
    {
        await using var program = await WholeProgram.StartAsync();
        var iben = await new Planted(program, "iben-varsom", "lea-varsom", "rolf-varsom").WriteAsync();
        var (rolf, hers) = (await program.AsAsync("Rolf Varsom"), new Crawl(program, await program.AsAsync("Lea Varsom")));
        await hers.FollowAsync();
        foreach (var name in new[] { "Iben Varsom", "Lea Varsom" }) await ProposeAsync(program, iben, name); // waits, and is nothing to them

        var crawl = await CrawlAsync(program, rolf, iben);

        Assert.Empty(crawl.Found([.. Planted.Placing, "Lea Varsom", "kommune="]));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (crawl.Answers[$"/mitt-barn/{iben}"], crawl.Answers[$"/mitt-barn/{iben}/innsyn"], crawl.Answers[$"/mitt-barn/{iben}/logg.pdf"]));
        Assert.All(crawl.Answers.Where(one => one.Key.Contains("/saker/", StringComparison.Ordinal)), one => Assert.Equal((one.Key, HttpStatusCode.NotFound), (one.Key, one.Value)));
        Assert.DoesNotContain(crawl.Answers, one => one.Value >= HttpStatusCode.InternalServerError);
        Assert.Equal(HttpStatusCode.Conflict, crawl.Answers["comment: late"]);
        Assert.Equal(HttpStatusCode.Redirect, crawl.Answers["withdraw-all: sent"]);
        // Something is left to read, and the words of it have no author.
        Assert.Contains("En ansatt", crawl.Told[$"/mitt-barn/{iben}"], StringComparison.Ordinal);
        Assert.Contains("En ansatt leste loggen", crawl.Told[$"/mitt-barn/{iben}/innsyn"], StringComparison.Ordinal);
        // The open pages are those of everyone.
        Assert.All(crawl.OpenLinks, link => Assert.DoesNotContain("kommune", link, StringComparison.Ordinal));
        var stig = await program.AsAsync("Stig Eid");
        foreach (var link in crawl.OpenLinks) Assert.Equal(Body(await stig.GetAsync(link)), Body(await rolf.GetAsync(link)));
        // The control: to her who is protected all of it is there, in the same places.
        foreach (var canary in new[] { "KANARI-sted", "KANARI-neste", "KANARI-rettet", "KANARI-tiltak", "KANARI-referat", "KANARI-oppgave", "Fjellglimt", "Kari Lunde", "kontaktlærer", "kolehelsetjeneste", "Modum" })
        {
            Assert.NotEmpty(hers.Found([canary]));
        }

        Assert.Empty(hers.Found(["KANARI-lettelse"]));
        // With the guard removed, by two persons and through the front door, the same crawl finds them.
        foreach (var person in new[] { "iben-varsom", "lea-varsom" }) await ApproveAsync(program, iben, person);
        await program.AskAsync(iben, ["rolf-varsom"], [Domain.Consent.Consents.FamilyReads]); // he withdrew all in the end
        await rolf.AnswerConsentAsync(iben);
        var open = new Crawl(program, rolf);
        await open.FollowAsync();
        Assert.DoesNotContain(Planted.Placing.Append("Lea Varsom").Except(Unused), canary => open.Found([canary]).Count == 0);
        Assert.Empty(open.Found(["KANARI-lettelse"]));
    }

    [Fact]
    public async Task Other_WhereNobodyIsProtected_TheSameCrawlFindsEveryCanary_R11()
    {
        await using var program = await WholeProgram.StartAsync();
        var emil = await new Planted(program, "emil-testesen", "marte-testesen", "jonas-testesen").WriteAsync();

        var crawl = await CrawlAsync(program, await program.AsAsync("Jonas Testesen"), emil);

        Assert.DoesNotContain(Planted.Placing.Except(Unused), canary => crawl.Found([canary]).Count == 0);
    }

    [Fact]
    public async Task Other_OfAStrictlyConfidentialFamily_GetsTheAnswerOfNoCase_R14()
    {
        await using var program = await WholeProgram.StartAsync();
        var liam = await program.OpenedAsync("liam-skjermet", wonder: "KANARI-undring", talk: "KANARI-samtale");
        await program.DoAsync("kari-lunde", new(liam), (version, deed) => new WriteNote(new(liam), version, deed, NoteKind.Note, "KANARI-notat"));
        var thomas = await program.AsAsync("Thomas Skjermet");
        var crawl = new Crawl(program, thomas);

        await crawl.FollowAsync();
        await crawl.WalkAsync([liam], [(await program.PersonAsync("sara-skjermet")).Value, (await program.PersonAsync("thomas-skjermet")).Value]);

        Assert.Empty(crawl.Found([.. Planted.Placing, "Liam", "Sara"]));
        Assert.All(crawl.Answers.Where(one => one.Key.Contains($"{liam}", StringComparison.Ordinal)), one => Assert.Equal((one.Key, HttpStatusCode.NotFound), (one.Key, one.Value)));
    }

    [Fact]
    public async Task Other_WhatIsShownToThem_IsThereWithItsWordsAloneAndGoneWhenItIsHidden_R11()
    {
        await using var program = await WholeProgram.StartAsync();
        var iben = await new Planted(program, "iben-varsom", "lea-varsom", "rolf-varsom").WriteAsync();
        var (kari, rolf, him) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Rolf Varsom"), await program.PersonAsync("rolf-varsom"));
        await kari.NoteAsync(iben, "Hun lo i dag.");
        var note = await program.VersionAsync(iben);
        var address = $"/saker/{iben}/del/{him}/{note}";

        var preview = await kari.GetAsync($"/saker/{iben}/forhandsvisning/{him}");
        Assert.Contains(preview.Document.QuerySelectorAll("a"), link => link.GetAttribute("href") == address);
        Assert.DoesNotContain("Hun lo i dag.", preview.Document.QuerySelector(".preview-page")!.TextContent, StringComparison.Ordinal);
        var seen = (await kari.GetAsync(address)).Document.QuerySelector("[aria-labelledby=slik]")!.TextContent;
        (await (await kari.FormAsync(address, "show")).With("Showing.Sure", "ja").SendAsync()).Done();

        var his = (await rolf.GetAsync($"/mitt-barn/{iben}")).Document.QuerySelector("[aria-labelledby=loggen]")!.TextContent;
        Assert.Contains("Hun lo i dag.", seen, StringComparison.Ordinal);
        Assert.Contains("En ansatt skrev et notat", seen, StringComparison.Ordinal);
        Assert.Contains(Flat(seen[seen.IndexOf("En ansatt", StringComparison.Ordinal)..]), Flat(his), StringComparison.Ordinal);
        Assert.Contains("Delt med Rolf Varsom", (await kari.GetAsync($"/saker/{iben}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Delt med", (await (await program.AsAsync("Lea Varsom")).GetAsync($"/mitt-barn/{iben}")).Text, StringComparison.Ordinal);

        (await (await kari.FormAsync(address, "hide")).SendAsync()).Done();
        Assert.DoesNotContain("Hun lo i dag.", (await rolf.GetAsync($"/mitt-barn/{iben}")).Text, StringComparison.Ordinal);
    }

    private static async Task ProposeAsync(WholeProgram program, Guid id, string name) =>
        (await (await (await program.AsAsync("Kari Lunde")).LooseningAsync(id, name, "None")).With("Loosening.Reason", "KANARI-lettelse").SendAsync()).Done();

    private static async Task ApproveAsync(WholeProgram program, Guid id, string person)
    {
        var per = await program.AsAsync("Per Haugen");
        (await FilledForm.On(await per.ProtectionAsync(id), $"approve-loosening-{await program.PersonAsync(person)}", per).SendAsync()).Done();
    }

    private static async Task<Crawl> CrawlAsync(WholeProgram program, Browser guardian, Guid id)
    {
        var crawl = new Crawl(program, guardian);
        await crawl.FollowAsync();
        List<Guid> others = [];
        foreach (var person in new[] { "lea-varsom", "kari-lunde" }) others.Add((await program.PersonAsync(person)).Value);
        await crawl.WalkAsync([id], others);
        await crawl.SendAsync(id, "withdraw-all", "answer-familien", "answer-ppt", "withdraw-ppt", "narrow-ppt", "invitation-1", "invitation-2");
        return crawl;
    }

    private static string Body(Page page) => page.Document.QuerySelector("main")!.InnerHtml;

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
