using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Stafettlogg.Casework.Store;
using Stafettlogg.Testing.Programs;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Verbs;

/// <summary>The verbs of the built program, each a process, and what it refuses to start with.</summary>
public sealed class VerbTests
{
    [Fact]
    public async Task Verb_Unknown_IsRefusedWithTheListOfThem()
    {
        using var program = new ProgramProcess();

        var (exit, _, complained) = await program.RunAsync("dance");

        Assert.Equal(2, exit);
        Assert.Contains("There is no verb 'dance'. The verbs are: serve, migrate, seed, verify, rebuild, accounts, sessions", complained, StringComparison.Ordinal);
        Assert.False(Directory.Exists(program.Data));
    }

    [Fact]
    public async Task Verbs_InTheLifeOfALoad_DoWhatTheySay()
    {
        using var program = new ProgramProcess();
        Assert.Equal(0, (await program.RunAsync("migrate")).Exit);

        var seed = await program.RunAsync("seed --concerns 60 --entries 30");
        var ids = seed.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, seed.Exit);
        Assert.Equal(40, ids.Distinct().Count(id => Guid.TryParse(id, out _)));
        Assert.Equal(40, ids.Length);

        var verified = await program.RunAsync("verify");
        Assert.Equal(0, verified.Exit);
        Assert.Contains($"60 logs, {(40 * 30) + (20 * 5)} entries verified", verified.Said, StringComparison.Ordinal);

        var rebuilt = await program.RunAsync("rebuild");
        Assert.Equal(0, rebuilt.Exit);
        Assert.Contains("60 concerns rebuilt, 0 shredded", rebuilt.Said, StringComparison.Ordinal);

        await SeenByKariWhileVerbsWaitAsync(program, ids);
        await TamperingIsFoundAsync(program, ids[7]);
    }

    [Fact]
    public async Task Accounts_AsTheEmployerStatesThem_ArePinnedWholeOrNotAtAll()
    {
        using var program = new ProgramProcess();
        Assert.Equal(0, (await program.RunAsync("seed --concerns 1 --entries 1")).Exit);
        var (mona, kari) = (DemoPeople.Find("mona-lie").NationalId.Digits, DemoPeople.Find("kari-lunde").NationalId.Digits);
        async Task<(int, string)> PinAsync(params string[] lines)
        {
            var file = Path.Combine(program.Data, "accounts.csv");
            await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
            var (exit, said, complained) = await program.RunAsync($"accounts {file}");
            return (exit, (said + complained).Trim());
        }

        Assert.Equal((1, "Line 2 names nobody in the registers. Nothing was pinned."), await PinAsync($"{kari};https://issuer.example;m0na", "15871850051;https://issuer.example;x"));
        Assert.Equal((0, "1 accounts pinned"), await PinAsync($"{mona};https://issuer.example;m0na"));
        Assert.Equal((0, "1 accounts pinned"), await PinAsync($"{mona};https://issuer.example;m0na", ""));
        Assert.Equal((1, "Line 1 has an account that is pinned to another. Nothing was pinned."), await PinAsync($"{kari};https://issuer.example;m0na"));
        Assert.Equal((1, "Line 1 must be birth number;issuer;subject. Nothing was pinned."), await PinAsync(mona));
        Assert.Equal((1, "Line 1 has no birth number. Nothing was pinned."), await PinAsync("1;https://issuer.example;m0na"));
        Assert.Equal(1, (await program.RunAsync("accounts no-such-file")).Exit);
    }

    [Theory]
    [InlineData("seed", "--concerns must be a whole number")]
    [InlineData("seed --concerns 0 --entries 5", "--concerns must be a whole number")]
    [InlineData("seed --concerns 5 --entries x", "--entries must be a whole number")]
    [InlineData("seed --concerns 5 --entries 5 --municipality atlantis", "There is no municipality 'atlantis'")]
    public async Task Seed_WithWrongWords_IsRefusedInALine(string words, string said)
    {
        using var program = new ProgramProcess();

        var (exit, _, complained) = await program.RunAsync(words);

        Assert.Equal(1, exit);
        Assert.Contains(said, complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Stafettlogg__Demo=true;ASPNETCORE_ENVIRONMENT=Production", "Stafettlogg__Demo=true is refused when ASPNETCORE_ENVIRONMENT=Production")]
    [InlineData("Stafettlogg__Demo=false", "Stafettlogg__Keys__CertificatePath is missing")]
    [InlineData("Stafettlogg__Demo=false;Stafettlogg__Keys__CertificatePath=no-such-file.pfx", "Stafettlogg__Keys__CertificatePath does not lead to a certificate")]
    [InlineData("Stafettlogg__Database__Provider=Oracle", "Stafettlogg__Database__Provider is 'Oracle'")]
    [InlineData("Stafettlogg__Database__Provider=Postgres", "Stafettlogg__Database__ConnectionString is missing")]
    public async Task Serve_WithSettingsThatWillNotDo_IsRefusedByTheirName(string environment, string said)
    {
        using var program = new ProgramProcess();

        var (exit, _, complained) = await program.RunAsync("serve", environment.Split(';'));

        Assert.Equal(1, exit);
        Assert.Contains(said, complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_InDemoOnDataOfAnotherCertificate_IsRefusedAndLeavesThemAlone()
    {
        using var program = new ProgramProcess();
        var earnest = new[] { "Stafettlogg__Demo=false", $"Stafettlogg__Keys__CertificatePath={Certificate(program)}" };
        Assert.Equal(0, (await program.RunAsync("migrate", earnest)).Exit);
        Directory.CreateDirectory(Path.Combine(program.Data, "keys"));
        await File.WriteAllTextAsync(Path.Combine(program.Data, "keys", "key-1.xml"), "<key/>", TestContext.Current.CancellationToken);

        var refused = await program.RunAsync("serve");
        var named = await program.RunAsync("serve", "Stafettlogg__Demo=true", earnest[1]);

        Assert.Equal(1, refused.Exit);
        Assert.Contains("were not made by the demo", refused.Complained, StringComparison.Ordinal);
        Assert.Equal(1, named.Exit);
        Assert.Contains("these data are in earnest", named.Complained, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(program.Data, "demo-certificate*"));
    }

    [Fact]
    public async Task Serve_TwiceOnTheSameData_IsRefusedTheSecondTime()
    {
        using var program = new ProgramProcess();
        await program.ServeAsync();

        var (exit, _, complained) = await program.RunAsync("serve");

        Assert.Equal(1, exit);
        Assert.Contains("Another Stafettlogg is using the data", complained, StringComparison.Ordinal);
    }

    private static async Task SeenByKariWhileVerbsWaitAsync(ProgramProcess program, string[] ids)
    {
        using var browser = new Browser(await program.ServeAsync());
        for (var tries = 0; (await browser.GetAsync("/health/ready")).Status != HttpStatusCode.OK && tries < 200; tries++) await Task.Delay(50, TestContext.Current.CancellationToken);
        await browser.SignInAsync("Kari Lunde", "/saker");
        var shown = (await browser.ListedAsync()).Select(row => row.QuerySelector("a.rows-name")!.GetAttribute("href")![^36..]).ToHashSet();

        Assert.Superset(ids.ToHashSet(), shown);
        Assert.Equal(30, (await browser.GetAsync($"/saker/{ids[0]}")).Document.QuerySelectorAll("[id^=innslag-]").Length);
        foreach (var verb in new[] { "migrate", "seed --concerns 1 --entries 1", "rebuild" })
        {
            var refused = await program.RunAsync(verb);
            Assert.Equal(1, refused.Exit);
            Assert.Contains("Another Stafettlogg is using the data", refused.Complained, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await program.RunAsync("verify")).Exit);
        await EndedBesideAsync(program, browser);
        await program.StopAsync();
    }

    // Not worth much if the program had to be stopped first (ASVS 7.4.5).
    private static async Task EndedBesideAsync(ProgramProcess program, Browser kari)
    {
        using var per = new Browser(kari.Home);
        await per.SignInAsync("Per Haugen", "/saker");
        var file = program.FileIn("people.txt");
        async Task<(int, string)> EndAsync(string words, params string[] lines)
        {
            await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
            var (exit, said, complained) = await program.RunAsync($"sessions {words}");
            return (exit, (said + complained).Trim());
        }

        var (hers, his) = (DemoPeople.Find("kari-lunde").NationalId.Digits, DemoPeople.Find("per-haugen").NationalId.Digits);
        Assert.Equal((1, "Line 2 names nobody in the registers. Nothing was ended."), await EndAsync($"end {file}", hers, "15871850051"));
        Assert.Equal((1, "Line 1 is no birth number. Nothing was ended."), await EndAsync($"end {file}", "1"));
        Assert.Equal((1, "There is nobody in the list. Nothing was ended."), await EndAsync($"end {file}", ""));
        Assert.Equal((1, "There is no such file. Birth numbers are never written on the command line."), await EndAsync($"end {hers}"));
        Assert.Equal(1, (await EndAsync("all")).Item1);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await kari.StepAsync("/saker")).Status, (await per.StepAsync("/saker")).Status));

        Assert.Equal((0, "1 sessions ended"), await EndAsync($"end {file}", hers, ""));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), ((await kari.StepAsync("/saker")).Status, (await per.StepAsync("/saker")).Status));
        Assert.Equal((0, "1 sessions ended"), await EndAsync("end all", his));
        Assert.Equal(HttpStatusCode.Redirect, (await per.StepAsync("/saker")).Status);
    }

    private static async Task TamperingIsFoundAsync(ProgramProcess program, string id)
    {
        var tables = new RawTables(StoreSettings.Embedded(program.Data));
        Assert.Equal(1, await tables.TamperAsync("""UPDATE "LogEntry" SET "RecordedAt" = "RecordedAt" + 1 WHERE "ConcernId" = @p0 AND "Sequence" = 3""", tables.Id(Guid.Parse(id))));

        var found = await program.RunAsync("verify");

        Assert.Equal(1, found.Exit);
        Assert.Contains(id, found.Said, StringComparison.Ordinal);
        Assert.Matches(@"\b3\b", found.Said.Replace(id, "", StringComparison.Ordinal));
    }

    private static string Certificate(ProgramProcess program)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest("CN=A municipality", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        File.WriteAllBytes(program.FileIn("municipality.pfx"), made.Export(X509ContentType.Pkcs12));
        return program.FileIn("municipality.pfx");
    }
}
