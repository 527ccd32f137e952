using System.Net;
using System.Text.RegularExpressions;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Family;

/// <summary>Who has no parental responsibility finds a page to ask on, the same whatever there is, and an answer in a leader's words (R9).</summary>
public sealed partial class InformationTests(SharedProgram shared)
{
    [Fact]
    public async Task Ask_WithACaseAndWithout_IsTheSameInEveryByte_R9()
    {
        await using var program = await WholeProgram.StartAsync(); // there must be nothing of the child to begin with
        var roy = await program.AsAsync("Roy Delt");
        var without = await WalkAsync(program, roy);

        await program.OpenedAsync("mia-delt", "jon-ek", "mona-lie", wonder: "Kanarifuglen gråter.");

        Assert.Equal(without, await WalkAsync(program, roy));
    }

    [Fact]
    public async Task Ask_FromMineBarn_IsSentAnsweredByTheLeaderAndReadAndPrintable_R9()
    {
        var program = await shared.ProgramAsync();
        var (roy, mona) = (await program.AsAsync("Roy Delt"), await program.AsAsync("Mona Lie"));
        Assert.NotNull((await roy.GetAsync("/mitt-barn")).Document.QuerySelector("main a[href='/mitt-barn/opplysninger']"));

        var sent = (await (await program.AskingInformationAsync(roy)).SendAsync()).LeadsTo();
        Assert.Contains("Det er sendt. Du får svar her innen", (await roy.GetAsync(sent)).Text, StringComparison.Ordinal);
        var address = sent.Split('?')[0].Replace("/mitt-barn/", "/leder/", StringComparison.Ordinal);
        Assert.Contains("Kom i dag", (await mona.GetAsync("/leder/opplysninger")).Text, StringComparison.Ordinal);
        Assert.NotNull((await mona.GetAsync("/saker")).Document.QuerySelector("main a[href='/leder/opplysninger']"));
        (await (await mona.FormAsync(address, "answer-information")).With("Answering.Decision", "Granted").With("Answering.Text", "Hun trives.").SendAsync()).Done();

        var read = await roy.GetAsync(sent.Split('?')[0]);
        Assert.Contains("Hun trives.", read.Text, StringComparison.Ordinal);
        Assert.Contains("Statsforvalteren", read.Text, StringComparison.Ordinal);
        Assert.Contains("Siste dag for å klage er", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mona Lie", read.Text, StringComparison.Ordinal);
        Assert.Empty((await mona.GetAsync(address)).Forms());
        Assert.Contains("Besvart", (await roy.GetAsync("/mitt-barn")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_WithParentalResponsibility_LeadsToTheirOrdinaryPage_R9()
    {
        var program = await shared.ProgramAsync();
        var (roy, trine) = (await program.AsAsync("Roy Delt"), await program.AsAsync("Trine Delt"));
        var rows = await RowsAsync(program);
        var form = (await program.AskingInformationAsync(roy)).SentBy(trine).With("__RequestVerificationToken", await TokenAsync(trine));

        var shown = await trine.StepAsync("/mitt-barn/opplysninger");
        var sent = await form.SendAsync();

        Assert.Equal("/mitt-barn", shown.LeadsTo());
        Assert.NotEqual(HttpStatusCode.OK, sent.Status);
        Assert.Equal(rows, await RowsAsync(program));
        Assert.Null((await trine.GetAsync("/mitt-barn")).Document.QuerySelector("main a[href='/mitt-barn/opplysninger']"));
    }

    [Theory]
    [InlineData("Kari Lunde")]
    [InlineData("Mona Lie")]
    [InlineData("Nora Testesen")]
    public async Task Ask_ByOneWhoIsNoParent_IsNotThere_R9(string person)
    {
        var program = await shared.ProgramAsync();
        var (other, roy) = (await program.AsAsync(person), await program.AsAsync("Roy Delt"));
        var id = (await (await program.AskingInformationAsync(roy)).SendAsync()).LeadsTo().Split('?')[0];
        var rows = await RowsAsync(program);

        foreach (var address in new[] { "/mitt-barn/opplysninger", id }) Assert.Equal(HttpStatusCode.NotFound, (await other.StepAsync(address)).Status);
        Assert.InRange((int)(await (await program.AskingInformationAsync(roy)).SentBy(other).SendAsync()).Status, 400, 499);
        Assert.Equal(rows, await RowsAsync(program));
    }

    [Fact]
    public async Task Ask_AboutAnothersChild_IsRefusedAtTheFieldAndWritesNothing_R9()
    {
        var program = await shared.ProgramAsync();
        var roy = await program.AsAsync("Roy Delt");
        var rows = await RowsAsync(program);

        foreach (var child in new[] { "emil-testesen", "sander-eid" })
        {
            var refused = await (await program.AskingInformationAsync(roy)).With("Information.Child", $"{await program.PersonAsync(child)}").SendAsync();

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal(["Information-Child"], refused.FaultFields().Select(field => field[..17]));
        }

        Assert.Equal(rows, await RowsAsync(program));
    }

    [Fact]
    public async Task Request_OfAnother_IsNotThereForAnybodyElse_R9()
    {
        var program = await shared.ProgramAsync();
        var roy = await program.AsAsync("Roy Delt");
        var mine = (await (await program.AskingInformationAsync(roy)).SendAsync()).LeadsTo().Split('?')[0];
        var theirs = mine.Replace("/mitt-barn/", "/leder/", StringComparison.Ordinal);
        var form = (await (await program.AsAsync("Mona Lie")).FormAsync(theirs, "answer-information")).With("Answering.Decision", "Granted").With("Answering.Text", "Noe.");
        var rows = await RowsAsync(program);

        foreach (var person in new[] { "Trine Delt", "Amina Warsame" })
            foreach (var address in new[] { mine, theirs, "/leder/opplysninger" }) Assert.Equal(HttpStatusCode.NotFound, (await (await program.AsAsync(person)).StepAsync(address)).Status);
        foreach (var person in new[] { "Jon Ek", "Siri Berg", "Liv Aas" })
        {
            var other = await program.AsAsync(person);
            foreach (var address in new[] { mine, theirs }) Assert.Equal(HttpStatusCode.NotFound, (await other.StepAsync(address)).Status);
            Assert.InRange((int)(await (await form.MadeUpByAsync(other)).SendAsync()).Status, 400, 499);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await roy.StepAsync(theirs)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await program.AsAsync("Jon Ek")).StepAsync("/leder/opplysninger")).Status);
        Assert.Equal(rows, await RowsAsync(program));
    }

    // Everything they meet, in all its bytes but those that are new each time.
    private static async Task<IReadOnlyList<string>> WalkAsync(WholeProgram program, Browser roy)
    {
        var (start, page) = (await roy.GetAsync("/mitt-barn"), await roy.GetAsync("/mitt-barn/opplysninger"));
        var wrong = await (await program.AskingInformationAsync(roy)).With("Information.About", "").SendAsync();
        var sent = await (await program.AskingInformationAsync(roy)).SendAsync();
        var read = await roy.GetAsync(sent.LeadsTo());
        var walked = new[] { start, page, wrong, sent, read }.Select(Same).ToList();
        await program.Tables.TamperAsync("""DELETE FROM "Information" """);
        return walked;
    }

    private static string Same(Page page) =>
        $"{page.Status} {ById().Replace(page.Response.Headers.Location?.ToString() ?? "", "id")} {NewEachTime().Replace(ById().Replace(page.Document.Source.Text, "id"), "")}";

    private static Task<long> RowsAsync(WholeProgram program) => program.Tables.NumberAsync("""SELECT count(*) FROM "Information" """);

    private static async Task<string> TokenAsync(Browser browser) =>
        (await browser.GetAsync("/mitt-barn")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex ById();

    // What Data Protection seals, such as the token against forgery, and the script's nonce.
    [GeneratedRegex("(?<=nonce=\")[^\"]+|CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex NewEachTime();
}
