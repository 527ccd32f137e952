using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Store;

public sealed class RepeatedDeedTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Deed_SentAgainByTheSame_GivesTheFirstResultAndWritesNothing(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var deed = hege.NewDeed();
        var first = await hege.ObserveAsync(id, seen: 1, deed: deed);
        var before = await program.Tables.DumpAllAsync();

        var again = await hege.ObserveAsync(id, "Noe annet.", seen: 1, deed: deed);

        Assert.Equal(first with { Repeated = true }, again);
        Assert.Equal((id, 2, 1, false), (first.Concern, first.FirstSequence, first.Count, first.Repeated));
        Assert.Equal(before, await program.Tables.DumpAllAsync());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Deed_ThatTheLawRefusesTheSecondTime_GivesTheFirstResultToo(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var (per, deed) = (await program.PersonAsync("per-haugen"), hege.NewDeed());
        var first = await hege.ShareAsync(id, per, deed: deed);

        var again = await hege.ShareAsync(id, per, deed: deed);

        Assert.Equal(first with { Repeated = true }, again);
        Assert.Equal(Rule.SharedWithLeaderAlready, (await Assert.ThrowsAsync<RuleBroken>(() => hege.ShareAsync(id, per))).Rule);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task RegisterWonder_SentAgain_BeginsNoSecondConcern(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var hege = await program.AsAsync("hege-solli");
        var deed = hege.NewDeed();
        var first = await hege.WonderAsync("emil-testesen", deed: deed);
        var before = await program.Tables.DumpAllAsync();

        var again = await hege.WonderAsync("emil-testesen", deed: deed);

        Assert.Equal(first with { Repeated = true }, again);
        Assert.Equal(before, await program.Tables.DumpAllAsync());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Deed_WithAnothersId_IsRefusedAsAlien(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var (kari, deed) = (await program.AsAsync("kari-lunde"), hege.NewDeed());
        await hege.HandOnAsync(id, kari.Id, deed: deed);
        var before = await program.Tables.DumpAllAsync();

        await Assert.ThrowsAsync<AlienDeed>(() => kari.ObserveAsync(id, deed: deed));
        await Assert.ThrowsAsync<AlienDeed>(() => kari.WonderAsync("iben-varsom", deed: deed));

        Assert.Equal(before, await program.Tables.DumpAllAsync());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Deed_SentManyTimesAtOnce_IsDoneOnce(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var deed = hege.NewDeed();

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => hege.ObserveAsync(id, seen: 1, deed: deed))));

        Assert.Single(results, result => !result.Repeated);
        Assert.All(results, result => Assert.Equal((id, 2), (result.Concern, result.FirstSequence)));
        Assert.Equal(1, await program.AccessesAsync(id, "AddObservation", allowed: true));
        Assert.Equal(2, (await hege.ReadAsync(id)).Concern.Version);
    }
}
