using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Secrets;

public sealed class CanaryTests
{
    private const string Word = "kanarifuglÅse7731";
    private const string Name = "Gulfjær Vingesen";
    private static readonly NationalId Number = Invented.BirthNumber(11);

    private static readonly string[] Canaries = [Word, Name, "Gulfjær", Number.Digits, .. DemoPeople.Everybody.SelectMany(person => new[] { person.Name, person.NationalId.Digits })];

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Tables_AfterAllKindsOfEntries_HoldNoTextNameOrBirthNumber(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await SingAsync(program);

        var found = new List<string>();
        var heard = 0;
        foreach (var table in await program.Tables.NamesAsync())
        {
            foreach (var value in (await program.Tables.RowsAsync($"SELECT * FROM \"{table}\"")).SelectMany(row => row))
            {
                found.AddRange(Heard(BytesOf(value), Canaries).Select(canary => $"{canary} in {table}"));
                heard += Heard(BytesOf(value), ["Fjellglimt barneskole"]).Count();
            }
        }

        Assert.Empty(found);
        Assert.Equal(1, heard); // a unit's name is no secret: the scan does see
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Projections_EveryText_IsAnEnumADayAServiceOrAMunicipality(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await SingAsync(program);
        var names = new[] { typeof(Domain.Levels.Stage), typeof(Domain.Municipalities.LevelStep), typeof(Domain.Access.Relation), typeof(Domain.Concerns.DueKind) }.SelectMany(Enum.GetNames).Append("modum").Append("skole").ToHashSet();

        foreach (var table in Projection.Tables)
        {
            var texts = (await program.Tables.RowsAsync($"SELECT * FROM \"{table}\"")).SelectMany(row => row).OfType<string>().ToList();
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.True(names.Contains(text) || DateOnly.TryParseExact(text, "O", out _), $"{table}: {text}"));
        }
    }

    [Fact]
    public async Task Files_OfTheEmbeddedStore_HoldNoTextNameOrBirthNumber()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await SingAsync(program);
        await program.Get<Anchors>().DropAsync("test", default);
        var files = Directory.GetFiles(program.Settings.DataDirectory, "*", SearchOption.AllDirectories);

        var found = files.SelectMany(file => Heard(ReadShared(file), Canaries).Select(canary => $"{canary} in {Path.GetFileName(file)}"));

        Assert.Empty(found);
        Assert.Contains(files, file => file.EndsWith("-wal", StringComparison.Ordinal) && Heard(ReadShared(file), ["Fjellglimt barneskole"]).Any());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Logs_AtTheFinestLevel_TellNoTextNameOrBirthNumber(DatabaseProvider database)
    {
        using var lines = new CapturedLines();
        await using var program = await CaseworkHost.StartAsync(database, services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(lines)));
        await SingAsync(program);
        var errors = await ErrorsAsync(program);

        var told = Encoding.UTF8.GetBytes(string.Join('\n', lines.All.Concat(errors.Select(error => $"{error}"))));

        Assert.Empty(Heard(told, Canaries));
        Assert.Contains(lines.All, line => line.Contains("SELECT", StringComparison.Ordinal) && line.Contains("NationalIdHash", StringComparison.Ordinal));
        Assert.True(lines.All.Count > 100, $"{lines.All.Count} lines");
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Context_OfTheStore_DoesNotLogValues(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await using var db = await program.Get<IDbContextFactory<CaseworkDb>>().CreateDbContextAsync();

        Assert.False(db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()!.IsSensitiveDataLoggingEnabled);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task BirthNumber_InTheRegister_IsFoundByItsKeyedHashAlone(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await SingAsync(program);

        var kari = await program.Get<People>().FindAsync(DemoPeople.Find("kari-lunde").NationalId, default);
        var person = (await program.Get<ActorDirectory>().FindAsync(kari!.Value, default))!;
        Assert.Equal(("Kari Lunde", "kontaktlærer", "Fjellglimt barneskole"), (person.Name, person.Title, person.Unit));
        var unkeyed = System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(Number.Digits));
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "Person" WHERE "NationalIdHash" = @p0""", unkeyed));
        Assert.Null(await program.Get<People>().FindAsync(Number, default)); // named in a wonder, and never found by it
        Assert.Null(await program.Get<People>().FindAsync(Invented.BirthNumber(12), default));
    }

    /// <summary>Canaries wherever somebody can type, and every deed done.</summary>
    private static async Task SingAsync(CaseworkHost program)
    {
        var (hege, kari, per) = (await program.AsAsync("hege-solli"), await program.AsAsync("kari-lunde"), await program.AsAsync("per-haugen"));
        await hege.WonderAsync(new About.Expectant(Name), Word);
        var id = (await hege.WonderAsync(new About.AnotherChild(Number, Name, new DateOnly(2012, 4, 5)), Word)).Concern;
        await hege.ObserveAsync(id, Word);
        await hege.HandOnAsync(id, kari.Id, Word);
        await kari.ShareAsync(id, per.Id, Word);
        await kari.TalkAsync(id, Name, Word);
        await per.AnswerAsync(id, Word);
        await hege.CorrectAsync(id, 1, $"{Word} {Number.Digits}", Word);
        await kari.CloseAsync(id, Word);
        Assert.Equal(($"{Word} {Number.Digits}", Name), ((await kari.ReadAsync(id)).Concern.TextOf(1), (await kari.ReadAsync(id)).Subject.Name));
        await hege.ListAsync();
        await kari.ReadersAsync(id);
    }

    /// <summary>What goes wrong with a canary in hand.</summary>
    private static async Task<List<Exception>> ErrorsAsync(CaseworkHost program)
    {
        var hege = await program.AsAsync("hege-solli");
        var twice = Enumerable.Range(1, 2).Select(nth => new NewPerson { Key = $"{nth}", Name = Name, NationalId = Invented.BirthNumber(13), Born = default }).ToList();
        var nobody = new NewPerson { Key = "nobody", Name = Name, NationalId = Invented.BirthNumber(14), Born = default, Guardians = [("no-such", null)] };
        await program.Tables.RefuseInsertAsync("ConcernKey");
        return
        [
            await Assert.ThrowsAsync<WrongSubject>(() => hege.WonderAsync(new About.Expectant(" "), Word)),
            await Assert.ThrowsAsync<DbUpdateException>(() => program.Get<PeopleImport>().RunAsync(twice, default)),
            await Assert.ThrowsAnyAsync<Exception>(() => program.Get<PeopleImport>().RunAsync([nobody], default)),
            await Assert.ThrowsAnyAsync<DbException>(() => hege.WonderAsync("emil-testesen", Word)),
            await Assert.ThrowsAsync<RuleBroken>(() => hege.WonderAsync("emil-testesen", Word.PadRight(30_000, 'x'))),
        ];
    }

    private static byte[] BytesOf(object? value) => value as byte[] ?? Encoding.UTF8.GetBytes(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static IEnumerable<string> Heard(byte[] bytes, IEnumerable<string> canaries) =>
        canaries.Where(canary => Voices(canary).Any(voice => bytes.AsSpan().IndexOf(voice) >= 0));

    private static IEnumerable<byte[]> Voices(string canary)
    {
        var plain = Encoding.UTF8.GetBytes(canary);
        yield return plain;
        yield return Encoding.Unicode.GetBytes(canary);
        yield return Encoding.UTF8.GetBytes(Convert.ToHexString(plain));
        yield return Encoding.UTF8.GetBytes(Convert.ToHexStringLower(plain));
        yield return Encoding.UTF8.GetBytes(Convert.ToBase64String(plain).TrimEnd('=')[..^1]);
        yield return Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(canary).Trim('"'));
    }
}
