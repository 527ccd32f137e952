using System.Net;
using System.Text.RegularExpressions;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>What every answer carries, and what is said when there is none.</summary>
public sealed partial class AnswerTests(SharedProgram shared)
{
    private static readonly string[] FormsOfLevel = ["observation", "conversation", "share", "close"];

    [Theory]
    [InlineData("/")]
    [InlineData("/saker")]
    [InlineData("/undringer/ny")]
    [InlineData("/no-such-page")]
    [InlineData("/svar/500")]
    [InlineData("/svar/400")]
    [InlineData("/logget-ut")]
    [InlineData("/health/ready")]
    [InlineData("/saker/019b2b1e-0000-7000-8000-000000000001")]
    public async Task Answer_Whichever_IsNotStoredAndBindsTheBrowser(string address)
    {
        var program = await shared.ProgramAsync();
        using var nobody = new Browser(program.Address);

        foreach (var browser in new[] { nobody, await program.AsAsync("Kari Lunde") })
        {
            var answer = (await browser.StepAsync(address)).Response;

            Assert.True(answer.Headers.CacheControl?.NoStore, $"{address} may be stored");
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Theory]
    [InlineData("/svar/500")]
    [InlineData("/svar/400")]
    [InlineData("/no-such-page")]
    public async Task Answer_AskedForByHand_IsNotThere(string address)
    {
        var answer = await (await (await shared.ProgramAsync()).AsAsync("Kari Lunde")).StepAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Fant ikke siden", answer.Heading);
    }

    [Fact]
    public async Task Form_ThatIsTooMuchToRead_IsAnsweredByOurPage()
    {
        var kari = await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
        var form = await kari.WonderFormAsync();

        var many = await form.Copy().With("Input.Arenas", [.. Enumerable.Range(0, 2000).Select(at => $"a{at}")]).SendAsync();
        var large = await form.Copy().With("Input.Text", new string('å', 3_000_000)).SendAsync();
        var nul = await form.Copy().With("Input.Text", "\u0000").SendAsync();

        Assert.All([many, large, nul], answer => Assert.InRange((int)answer.Status, 400, 499));
        Assert.All([many, large, nul], answer => Assert.DoesNotMatch(EnglishWords(), answer.Text));
        Assert.All([many, large, nul], answer => Assert.NotEqual("", answer.Heading));
    }

    [Fact]
    public async Task Pages_AllOfThem_SayNothingInEnglish()
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var marte = await program.AsAsync("Marte Testesen");
        var id = await kari.WonderAsync(text: "Noe.");
        using var nobody = new Browser(program.Address);
        var forms = await Task.WhenAll(FormsOfLevel.Select(handler => kari.LevelFormAsync(id, handler)));

        Page[] pages =
        [
            await nobody.StepAsync("/"), await nobody.StepAsync("/logget-ut"), await nobody.StepAsync("/logg-inn/svar/demo"), await nobody.StepAsync("/logg-inn?returnUrl=//ond.example"),
            await kari.GetAsync("/saker"), await kari.GetAsync("/undringer/ny"), await kari.GetAsync($"/saker/{id}"), await kari.GetAsync($"/saker/{id}/niva"),
            await kari.GetAsync($"/saker/{id}/innsyn"), await kari.GetAsync($"/saker/{id}/rett/1"), await kari.StepAsync("/saker/1"), await marte.GetAsync("/mitt-barn"),
            await (await kari.WonderFormAsync()).SendAsync(), await (await kari.WonderFormAsync()).Without("_handler").SendAsync(),
            .. await Task.WhenAll(forms.Select(form => form.Copy().With($"{form.Prefix}.Text", "").With($"{form.Prefix}.On", "x").With($"{form.Prefix}.DeedId", "x").SendAsync())),
        ];

        foreach (var page in pages)
        {
            foreach (var script in page.Document.QuerySelectorAll("script, style").ToList()) script.Remove();
            var english = EnglishWords().Match($"{page.Document.Title} {page.Text}");
            Assert.False(english.Success, $"'{english.Value}' at {page.Address} ({page.Status})");
            Assert.True(page.Document.DocumentElement.GetAttribute("lang") == "nb", $"{page.Address} has no language");
        }
    }

    [Theory]
    [InlineData("The value 'x' is not valid for On.")]
    [InlineData("Cannot submit the form 'close' because no form on the page currently has that name.")]
    [InlineData("The Text field is required.")]
    public void EnglishWords_InWhatTheFrameworkSays_AreFound(string said) => Assert.Matches(EnglishWords(), said);

    [Fact]
    public async Task Fault_TheDatabaseGone_IsOurPageWithAReferenceThatTheLogHas()
    {
        await using var program = await WholeProgram.StartAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var form = await kari.WonderFormAsync();
        await program.Tables.TamperAsync("""DROP TABLE "Relation" """);
        await program.Tables.TamperAsync("""DROP TABLE "RegisterVersion" """);

        var read = await kari.StepAsync("/saker");
        var sent = await form.With("Input.Text", "Hemmelig tekst.").SendAsync();

        foreach (var answer in new[] { read, sent })
        {
            Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
            Assert.Equal("Noe gikk galt hos oss", answer.Heading);
            Assert.DoesNotMatch(EnglishWords(), answer.Text);
            Assert.DoesNotContain("SQLite", answer.Text, StringComparison.Ordinal);
            var reference = answer.Document.QuerySelector("strong")!.TextContent;
            Assert.Contains(program.Log.All, line => line.Contains(reference, StringComparison.Ordinal) && line.Contains("RegisterVersion", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"\b(the|is|not|value|valid|invalid|field|required|cannot|error|form|because|page|has|name|must|please|submit|request|server|exception|click|required|your|you)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();
}
