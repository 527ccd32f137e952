using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>A log opened in an emergency: found by the child's number alone, told at once, recorded whatever came of it.</summary>
public sealed class EmergencyTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task OpenEmergency_ByTheCoordinator_OpensForHoursAndTheHolderIsTold_R41(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var liv = await program.AsAsync("liv-aas");
        Assert.False(await liv.KnockAsync(id));

        Assert.Equal(id, await liv.OpenEmergencyAsync("emil-testesen"));

        Assert.NotEmpty((await liv.ReadAsync(id)).Lines);
        Assert.Empty(await liv.ListAsync());
        Assert.Equal(1, await program.AccessesAsync(id, nameof(Deed.OpenEmergency), allowed: true));
        var mine = Assert.Single(await kari.ListAsync());
        Assert.Equal((DueKind.SeeEmergency, FollowUpStories.Today(program)), (mine.NextDueKind, mine.NextDue));
        var opened = Assert.Single((await kari.ReadAsync(id)).Concern.Emergencies.All);
        Assert.Equal((liv.Id, kari.Id), (opened.By, opened.Said.Told));

        await kari.DoAsync(id, (version, deed) => new AcknowledgeEmergency(id, version, deed, opened.Sequence));
        Assert.NotEqual(DueKind.SeeEmergency, Assert.Single(await kari.ListAsync()).NextDueKind);
        program.Clock.Advance(Emergencies.Hold);
        Assert.False(await liv.KnockAsync(id));
    }

    [Fact]
    public async Task OpenEmergency_SentTwice_IsDoneOnce()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var liv = await program.AsAsync("liv-aas");
        var deed = liv.NewDeed();

        Assert.Equal(id, await liv.OpenEmergencyAsync("emil-testesen", deed: deed));
        Assert.Equal(id, await liv.OpenEmergencyAsync("emil-testesen", deed: deed));
        Assert.Equal(id, await liv.OpenEmergencyAsync("emil-testesen")); // and while it is open, one is only shown the way

        Assert.Single((await kari.ReadAsync(id)).Concern.Emergencies.All);
    }

    [Fact]
    public async Task OpenEmergency_ByOneWhoHasAPart_IsOnlyShownTheWay()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var per = await program.AsAsync("per-haugen");

        Assert.Equal(id, await per.OpenEmergencyAsync("emil-testesen"));

        Assert.Empty((await kari.ReadAsync(id)).Concern.Emergencies.All);
        Assert.False(await per.KnockAsync(id)); // a leader who was told says why on the page for that
    }

    [Theory]
    [InlineData("tor-nilsen")]
    [InlineData("hanne-vik")]
    [InlineData("odd-myre")]
    [InlineData("siri-berg")]
    [InlineData("eva-holm")]
    public async Task OpenEmergency_ByWhoMayNot_IsTheAnswerOfNoLogAndOneRow(string key)
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await FollowUpStories.OpenedAsync(program);
        var person = await program.AsAsync(key);
        var before = await program.Tables.DumpAllAsync("AccessRecord");

        foreach (var child in new[] { "emil-testesen", "nora-testesen" }) // one has a log, one has none
            Assert.Equal(Rule.NoLogByThatNumber, (await Assert.ThrowsAsync<RuleBroken>(() => person.OpenEmergencyAsync(child))).Rule);

        Assert.Equal(before, await program.Tables.DumpAllAsync("AccessRecord"));
        Assert.Equal(2, await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" WHERE "Deed" = 'OpenEmergency' AND "Outcome" = 'Refused'"""));
    }

    [Fact]
    public async Task OpenEmergency_OfAWonder_IsTheAnswerOfNoLog()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await Stories.WonderAsync(program);

        var refused = await Assert.ThrowsAsync<RuleBroken>(async () => await (await program.AsAsync("liv-aas")).OpenEmergencyAsync("emil-testesen"));

        Assert.Equal(Rule.NoLogByThatNumber, refused.Rule);
    }

    [Fact]
    public async Task OpenEmergency_OfOnesOwnHousehold_IsTheAnswerOfNoLog()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await FollowUpStories.OpenedAsync(program);
        var (liv, marte, ask) = (await program.PersonAsync("liv-aas"), await program.PersonAsync("marte-testesen"), await program.PersonAsync("ask-solli"));
        foreach (var guardian in new[] { liv, marte })
        {
            await program.Tables.RunAsync(
                """INSERT INTO "Guardianship" ("GuardianId", "ChildId") VALUES (@p0, @p1)""", program.Tables.Id(guardian.Value), program.Tables.Id(ask.Value));
        }

        var refused = await Assert.ThrowsAsync<RuleBroken>(async () => await (await program.AsAsync("liv-aas")).OpenEmergencyAsync("emil-testesen"));

        Assert.Equal(Rule.NoLogByThatNumber, refused.Rule);
    }

    [Fact]
    public async Task OpenEmergency_TooManyNumbersInADay_IsClosedAlsoForOneThatThereIs()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (_, id) = await FollowUpStories.OpenedAsync(program);
        var liv = await program.AsAsync("liv-aas");

        for (var tried = 0; tried < ConcernGate.TriesADay; tried++)
            Assert.Equal(Rule.NoLogByThatNumber, (await Assert.ThrowsAsync<RuleBroken>(() => liv.OpenEmergencyAsync("nora-testesen"))).Rule);

        Assert.Equal(Rule.TooManyNumbersTried, (await Assert.ThrowsAsync<RuleBroken>(() => liv.OpenEmergencyAsync("emil-testesen"))).Rule);
        program.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));
        Assert.Equal(id, await liv.OpenEmergencyAsync("emil-testesen"));
    }

    [Fact]
    public async Task OpenEmergency_ManyNumbersAtOnce_AreCountedOneByOne()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await FollowUpStories.OpenedAsync(program);
        var liv = await program.AsAsync("liv-aas");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4 * ConcernGate.TriesADay)
            .Select(async _ => (await Assert.ThrowsAsync<RuleBroken>(() => liv.OpenEmergencyAsync("nora-testesen"))).Rule));

        Assert.Equal(ConcernGate.TriesADay, answers.Count(rule => rule == Rule.NoLogByThatNumber));
        Assert.Equal(3 * ConcernGate.TriesADay, answers.Count(rule => rule == Rule.TooManyNumbersTried));
    }

    [Fact]
    public async Task OpenEmergency_NobodyElseToTell_IsRefusedRecordedAndCounted()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (_, _) = await FollowUpStories.OpenedAsync(program);
        var liv = await program.AsAsync("liv-aas");
        await program.Tables.RunAsync("""UPDATE "Employment" SET "To" = "From" WHERE "PersonId" <> @p0""", program.Tables.Id(liv.Id.Value));

        for (var tried = 0; tried < ConcernGate.TriesADay; tried++)
            Assert.Equal(Rule.NobodyToTell, (await Assert.ThrowsAsync<RuleBroken>(() => liv.OpenEmergencyAsync("emil-testesen"))).Rule);
        Assert.Equal(Rule.TooManyNumbersTried, (await Assert.ThrowsAsync<RuleBroken>(() => liv.OpenEmergencyAsync("emil-testesen"))).Rule);
    }
}
