using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

public sealed class ParallelAppendTests
{
    private const int Writers = 200;

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Append_TwoHundredAtOnce_OneWinsEachSequenceAndNoneIsLost(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (_, id) = await Stories.WonderAsync(program);

        await AllWriteAsync(program, id, program);
    }

    [Fact]
    public async Task Append_TwoHundredAtOnceFromTwoPrograms_OneWinsEachSequenceAndNoneIsLost()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Postgres);
        var (_, id) = await Stories.WonderAsync(program);
        await using var other = program.Beside();

        await AllWriteAsync(program, id, program, other);

        Assert.Equal(2, await program.Tables.NumberAsync("""SELECT count(DISTINCT "StreamId") FROM "AccessRecord" """));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task RegisterWonder_TwoAtOnceByTheSameBirthNumber_BothBeginAndNeitherMeetsTheOther(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, kari) = (await program.AsAsync("hege-solli"), await program.AsAsync("kari-lunde"));

        for (var nth = 0; nth < 5; nth++)
        {
            var about = new About.AnotherChild(Invented.BirthNumber(nth), "Tuva Ny", new DateOnly(2012, 4, 5));
            await Task.WhenAll(new[] { hege, kari }.Select(one => Task.Run(() => one.WonderAsync(about, "Sett på bussen."))));
        }

        Assert.Equal(DemoPeople.Everybody.Count + 10, await program.Tables.NumberAsync("""SELECT count(*) FROM "Person" """));
        Assert.Equal(5, (await hege.ListAsync()).Count);
        Assert.Equal(5, (await kari.ListAsync()).Count);
    }

    private static async Task AllWriteAsync(CaseworkHost program, ConcernId id, params CaseworkHost[] programs)
    {
        var hands = new List<ActingPerson>();
        foreach (var one in programs) hands.Add(await one.AsAsync("hege-solli"));
        var texts = Enumerable.Range(0, Writers).Select(writer => $"Observasjon {writer}").ToList();

        var losers = await FirstRoundAsync(id, texts, hands);
        Assert.Equal(Writers - 1, losers.Count);
        using var lanes = new SemaphoreSlim(3);
        await Task.WhenAll(losers.Select((text, at) => UntilWrittenAsync(hands[at % hands.Count], id, text, lanes)));

        var concern = (await hands[0].ReadAsync(id)).Concern;
        Assert.Equal(Enumerable.Range(1, Writers + 1), concern.Lines.Select(line => line.Sequence));
        Assert.Equal(texts.Order(), concern.Lines.Skip(1).Select(line => concern.TextOf(line.Sequence)!).Order());
        Assert.Equal(Writers, await program.AccessesAsync(id, "AddObservation", allowed: true));
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
    }

    /// <summary>All at once upon the same version; those who lost.</summary>
    private static async Task<List<string>> FirstRoundAsync(ConcernId id, List<string> texts, List<ActingPerson> hands)
    {
        var tries = texts.Select((text, at) => Task.Run(async () => await WroteAsync(hands[at % hands.Count], id, text, seen: 1) ? null : text));
        return [.. (await Task.WhenAll(tries)).OfType<string>()];
    }

    private static async Task UntilWrittenAsync(ActingPerson hand, ConcernId id, string text, SemaphoreSlim lanes)
    {
        await lanes.WaitAsync();
        try
        {
            while (!await WroteAsync(hand, id, text, seen: null))
            {
            }
        }
        finally
        {
            lanes.Release();
        }
    }

    private static async Task<bool> WroteAsync(ActingPerson hand, ConcernId id, string text, int? seen)
    {
        try
        {
            await hand.ObserveAsync(id, text, seen);
            return true;
        }
        catch (WrittenMeanwhile lost)
        {
            Assert.Equal(id, lost.Concern);
            return false;
        }
    }
}
