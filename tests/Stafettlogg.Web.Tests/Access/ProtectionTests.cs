using System.Net;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Access;

/// <summary>Address protection by page and by raw request: the tag, the named employees, and a grade that two persons lower (R12–R14).</summary>
public sealed class ProtectionTests(SharedProgram shared)
{
    [Theory]
    [InlineData("liam-skjermet", "Strengt fortrolig adresse")]
    [InlineData("iben-varsom", "Fortrolig adresse")]
    public async Task Tag_StandsOnCaseListAndPage_R14(string child, string tag)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync(child);

        var (page, protection) = (await kari.GetAsync($"/saker/{id}"), await kari.ProtectionAsync(id));

        Assert.Contains(page.Document.QuerySelectorAll(".two-head .ds-tag"), one => one.TextContent == tag);
        Assert.Contains(protection.Document.QuerySelectorAll("h1 + p .ds-tag"), one => one.TextContent == tag);
        Assert.Contains(tag, (await kari.RowAsync(id))!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/saker/{id}/adressebeskyttelse", page.Document.QuerySelector($"a[href='/saker/{id}/adressebeskyttelse']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Tag_NobodyProtected_IsNowhereAndThePageSaysSo()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await program.OpenedAsync();

        var (page, protection) = (await kari.GetAsync($"/saker/{id}"), await kari.ProtectionAsync(id));

        Assert.Null(page.Document.QuerySelector($"a[href='/saker/{id}/adressebeskyttelse']"));
        Assert.Contains("Ingen i familien er registrert med adressebeskyttelse.", protection.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("name-staff", protection.Forms());
        Assert.DoesNotContain("loosen", protection.Forms());
    }

    [Fact]
    public async Task Named_ByTheLeader_AreBroughtInAndTakenOutAgain_R14()
    {
        var program = await shared.ProgramAsync();
        var (kari, per, hege) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"), await program.AsAsync("Hege Solli", "Ansatt"));
        var id = await program.OpenedAsync("liam-skjermet");

        var refused = await (await kari.JoiningAsync(id, "Hege Solli", "skole")).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Adressen er strengt fortrolig. Lederen må navngi den ansatte, under Adressebeskyttelse, før de kan få del i saken."], refused.Faults());
        (await (await per.NamingAsync(id, "Hege Solli")).SendAsync()).Done();
        await kari.JoinAsync(id, "Hege Solli");
        Assert.Equal(HttpStatusCode.OK, (await hege.StepAsync($"/saker/{id}")).Status);

        var named = await per.ProtectionAsync(id);
        Assert.Contains("Hege Solli", named.Text, StringComparison.Ordinal);
        (await FilledForm.On(named, $"remove-{await program.PersonAsync("hege-solli")}", per).SendAsync()).Done();
        Assert.Equal(HttpStatusCode.NotFound, (await hege.StepAsync($"/saker/{id}")).Status);
        Assert.DoesNotContain($"/saker/{id}", (await hege.GetAsync("/saker")).Document.Source.Text, StringComparison.Ordinal);
        Assert.Contains("Per Haugen fjernet Hege Solli", (await kari.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_AreTheLeadersAlone_AndAMadeUpFormLearnsNoneAndWritesNothing_R14()
    {
        var program = await shared.ProgramAsync();
        var (kari, per) = (await program.AsAsync("Kari Lunde"), await program.AsAsync("Per Haugen"));
        var id = await program.OpenedAsync("liam-skjermet");
        var (form, before) = (await per.NamingAsync(id, "Hege Solli"), await program.VersionAsync(id));

        var mine = await kari.ProtectionAsync(id);
        var refused = await (await form.MadeUpByAsync(kari)).SendAsync();

        Assert.DoesNotContain("name-staff", mine.Forms());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Single(refused.Document.QuerySelectorAll("[name='Naming.Person'] option"));
        Assert.Equal(before, await program.VersionAsync(id));
    }

    [Theory]
    [InlineData("Thomas Skjermet")]
    [InlineData("Sara Skjermet")]
    [InlineData("Liv Aas")]
    [InlineData("Tor Nilsen")]
    public async Task Strict_ForTheFamilyAndForWhoIsNotNamed_IsTheSameAnswerAsNoCase_R14(string person)
    {
        var program = await shared.ProgramAsync();
        var (browser, id) = (await program.AsAsync(person), await program.OpenedAsync("liam-skjermet"));
        (string, string)[] pages =
            [("saker", ""), ("saker", "/adressebeskyttelse"), ("saker", "/samtykke"), ("saker", "/logg.pdf"), ("mitt-barn", ""), ("mitt-barn", "/innsyn"), ("mitt-barn", "/logg.pdf")];

        foreach (var (room, part) in pages)
        {
            var (there, nowhere) = (await browser.StepAsync($"/{room}/{id}{part}"), await browser.StepAsync($"/{room}/{WholeProgram.InventedId()}{part}"));
            Assert.Equal((room + part, HttpStatusCode.NotFound), (room + part, there.Status));
            Assert.Equal((room + part, nowhere.Text), (room + part, there.Text));
        }
    }

    [Fact]
    public async Task Loosening_ByTheSamePersonTwice_IsNotOfferedAndRefusedByRawRequest_R12()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var ready = await program.ProtectionFormAsync("approve-loosening");

        var page = await kari.ProtectionAsync(ready.Concern);
        var refused = await (await ready.Form.MadeUpByAsync(kari)).SendAsync();

        Assert.Contains("Du foreslo dette selv. En annen må godkjenne det.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Forms(), form => form.StartsWith("approve-loosening", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Du registrerte dette selv. En annen må godkjenne det."], refused.Faults());
    }

    [Fact]
    public async Task Loosening_ApprovedByAnother_IsInTheLogAndOnThePage_R12()
    {
        var program = await shared.ProgramAsync();
        var ready = await program.ProtectionFormAsync("approve-loosening");

        (await ready.Form.SendAsync()).Done();

        var page = await ready.Sender.ProtectionAsync(ready.Concern);
        var liam = page.Document.QuerySelectorAll("section[aria-labelledby=hvem] li").Single(line => line.TextContent.Contains("Liam", StringComparison.Ordinal));
        Assert.Equal("Fortrolig adresse", liam.QuerySelector(".ds-tag")!.TextContent);
        Assert.Contains("Per Haugen godkjente at adressebeskyttelsen for Liam Skjermet ble lettet", (await (await program.AsAsync("Kari Lunde")).GetAsync($"/saker/{ready.Concern}")).Text, StringComparison.Ordinal);
        await program.ImportAsync("liam-skjermet", AddressProtection.StrictlyConfidential);
    }

    [Fact]
    public async Task Loosening_Proposed_IsToldToWhoMayApproveItTillItIsApproved_R12()
    {
        const string Row = "En lettelse av adressebeskyttelsen venter på deg", Case = "En lettelse av adressebeskyttelsen er foreslått";
        var program = await shared.ProgramAsync();
        var (kari, ready) = (await program.AsAsync("Kari Lunde"), await program.ProtectionFormAsync("approve-loosening"));
        var (per, address) = (ready.Sender, $"/saker/{ready.Concern}");

        var told = await per.GetAsync(address);
        Assert.Contains(Row, (await per.RowAsync(ready.Concern))!.TextContent, StringComparison.Ordinal);
        Assert.Contains(told.Document.QuerySelectorAll("[data-color=warning]"), one => one.TextContent.Contains(Case, StringComparison.Ordinal) && one.QuerySelector($"a[href='{address}/adressebeskyttelse']") is not null);
        Assert.DoesNotContain(Row, (await kari.RowAsync(ready.Concern))!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Case, (await kari.GetAsync(address)).Text, StringComparison.Ordinal);

        (await ready.Form.SendAsync()).Done();
        Assert.DoesNotContain(Row, (await per.RowAsync(ready.Concern))!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Case, (await per.GetAsync(address)).Text, StringComparison.Ordinal);
        await program.ImportAsync("liam-skjermet", AddressProtection.StrictlyConfidential);
    }

    [Fact]
    public async Task Loosening_OfWhoseCardCannotBeRead_IsRefusedInWordsAndWritesNothing_R13()
    {
        const string Words = "Opplysningene om personen i registeret kan ikke leses. Beskyttelsen kan ikke lettes før de er rettet. Si fra til dem som drifter løsningen.";
        var program = await shared.ProgramAsync();
        var (kari, ready, sara) = (await program.AsAsync("Kari Lunde"), await program.ProtectionFormAsync("loosen"), await program.PersonAsync("sara-skjermet"));
        (await ready.Form.With("Loosening.Person", $"{sara}").With("Loosening.Grade", "None").SendAsync()).Done();
        var per = await program.AsAsync("Per Haugen");
        var approval = FilledForm.On(await per.ProtectionAsync(ready.Concern), $"approve-loosening-{sara}", per);
        var proposal = await kari.LooseningAsync(ready.Concern, "Sara Skjermet", "None");
        var before = await program.VersionAsync(ready.Concern);

        await program.WhileUnreadableAsync("sara-skjermet", async () =>
        {
            foreach (var form in new[] { approval, proposal })
            {
                var refused = await form.SendAsync();
                Assert.Equal((HttpStatusCode.UnprocessableEntity, Words), (refused.Status, Assert.Single(refused.Faults())));
            }

            Assert.Equal(HttpStatusCode.OK, (await per.ProtectionAsync(ready.Concern)).Status);
        });

        Assert.Equal(before, await program.VersionAsync(ready.Concern));
    }
}
