using System.Security.Cryptography;
using System.Text.Json;
using Stafettlogg.Casework.Store;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

public sealed class AnchorTests
{
    public static TheoryData<string> Forgeries => [.. Forgers.Keys];

    private static Dictionary<string, Func<string[], string[]>> Forgers { get; } = new()
    {
        ["two lines change places"] = lines => [lines[1], lines[0], lines[2]],
        ["the last two change places"] = lines => [lines[0], lines[2], lines[1]],
        ["a line is taken out"] = lines => [lines[0], lines[2]],
        ["the first is taken out"] = lines => [lines[1], lines[2]],
        ["a line stands twice"] = lines => [lines[0], lines[1], lines[1], lines[2]],
        ["a sequence is changed"] = lines => [lines[0], lines[1].Replace("u0022sequence\\u0022:", "u0022sequence\\u0022:1", StringComparison.Ordinal), lines[2]],
        ["another has signed"] = lines => [lines[0], lines[1], SignedByAnother(lines[2])],
        ["a signature is missing"] = lines => [lines[0], lines[1], "{\"body\":\"{}\"}"],
        ["a line is empty"] = lines => [lines[0], "", lines[1], lines[2]],
        ["a line is nothing"] = lines => [lines[0], "null", lines[1], lines[2]],
        ["a line is torn"] = lines => [lines[0], lines[1], lines[2][..40]],
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Verify_AnchorFileTamperedWith_NamesTheAnchors(string forgery)
    {
        await using var program = await WithThreeAnchorsAsync(DatabaseProvider.Sqlite);
        var lines = await File.ReadAllLinesAsync(program.Settings.AnchorFile);
        var forged = Forgers[forgery](lines);
        Assert.NotEqual(lines, forged);

        await File.WriteAllLinesAsync(program.Settings.AnchorFile, forged);

        Assert.Equal("anchors", (await TamperingTests.VerifyAsync(program)).Fault?.Chain);
        await Assert.ThrowsAsync<CryptographicException>(() => program.Get<Anchors>().DropAsync("test", default));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Drop_NothingNew_SignsNoHeadAgain(DatabaseProvider database)
    {
        await using var program = await WithThreeAnchorsAsync(database);

        var signed = await program.Get<Anchors>().DropAsync("test", default);

        Assert.Equal(0, signed);
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
    }

    [Fact]
    public async Task Drop_AfterALineThatWasCutOffInTheWriting_PutsTheNextInItsPlace()
    {
        await using var program = await WithThreeAnchorsAsync(DatabaseProvider.Sqlite);
        await File.AppendAllTextAsync(program.Settings.AnchorFile, "{\"body\":\"{\\u0022at");
        await Stories.WonderAsync(program);

        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
        await program.Get<Anchors>().DropAsync("test", default);

        Assert.Equal(4, (await File.ReadAllLinesAsync(program.Settings.AnchorFile)).Length);
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
    }

    private static async Task<CaseworkHost> WithThreeAnchorsAsync(DatabaseProvider database)
    {
        var program = await CaseworkHost.StartAsync(database);
        for (var line = 0; line < 3; line++)
        {
            await Stories.WonderAsync(program);
            Assert.Equal(2, await program.Get<Anchors>().DropAsync("test", default));
            program.Clock.Advance(TimeSpan.FromDays(1));
        }

        return program;
    }

    private static string SignedByAnother(string line)
    {
        var body = JsonSerializer.Deserialize<JsonElement>(line).GetProperty("body").GetString()!;
        using var key = RSA.Create(2048);
        var signature = key.SignData(System.Text.Encoding.UTF8.GetBytes(body), HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        return JsonSerializer.Serialize(new { body, signature });
    }
}
