using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Log;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>Who asks for access gets an answer about level 0 too, and the leader who looks it up learns that there is something and no more (R20).</summary>
public sealed class AccessRequestTests
{
    private const string Reference = "Innsynskrav 2026/17";

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task AccessRequest_ByTheLeaderWhoWasNeverTold_FindsThatThereIsOneAndOpensNothing(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var per = await program.AsAsync("per-haugen");

        var found = Assert.Single(await FindAsync(program, per, "emil-testesen"));

        Assert.Equal((Oslo.Day(program.Clock.GetUtcNow()), "Hege Solli"), (found.Since, found.Author?.Name));
        await Assert.ThrowsAsync<NotThere>(() => per.ReadAsync(id));
        Assert.Empty(await per.ListAsync());
        Assert.Equal(1, await program.AccessesAsync(id, AccessLog.AccessRequest, allowed: true));
        Assert.Equal(1, await program.AccessesAsync(default, AccessLog.AccessRequest, allowed: true));
        var told = Assert.Single((await hege.ReadAsync(id)).Concern.Dues(), due => due.Kind == DueKind.AssessAccessRequest);
        Assert.Equal((hege.Id, Oslo.Day(program.Clock.GetUtcNow()).AddDays(30)), (told.Responsible, told.By));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task AccessRequest_Answered_IsNoLongerDueAndTheSameOneTwiceIsWrittenOnce(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        await hege.CloseAsync(id);
        var per = await program.AsAsync("per-haugen");

        for (var times = 0; times < 2; times++) Assert.Single(await FindAsync(program, per, "emil-testesen"));
        Assert.Equal(3, (await hege.ReadAsync(id)).Concern.Version);
        Assert.Equal(DueKind.AssessAccessRequest, Assert.Single(await hege.ListAsync()).NextDueKind);

        await hege.DoAsync(id, (version, deed) => new AssessAccessRequest(id, version, deed, "Alt kan gis ut."));

        Assert.Empty(await hege.ListAsync());
        Assert.Null((await hege.ReadAsync(id)).Concern.PendingRequest);
    }

    [Fact]
    public async Task AccessRequest_ToAChildKnownByTheWonderAlone_IsFoundByTheNumber()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, per) = (await program.AsAsync("kari-lunde"), await program.AsAsync("per-haugen"));
        await kari.WonderAsync(new About.AnotherChild(DemoPeople.Find("mia-delt").NationalId, "Mia", null), "Sitter alene.");

        Assert.Single(await FindAsync(program, per, "mia-delt"));
    }

    [Fact]
    public async Task AccessRequest_ByALeaderElsewhereOrOfNobody_FindsNothingAndIsRecordedAlike()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (_, id) = await Stories.WonderAsync(program);
        var (per, siri) = (await program.AsAsync("per-haugen"), await program.AsAsync("siri-berg"));
        var before = await program.Tables.DumpAllAsync("AccessRecord", "StoreKey");

        Assert.Empty(await FindAsync(program, siri, "emil-testesen"));
        Assert.Empty(await FindAsync(program, per, "iben-varsom"));

        Assert.Equal(before, await program.Tables.DumpAllAsync("AccessRecord", "StoreKey"));
        Assert.Equal(0, await program.AccessesAsync(id, AccessLog.AccessRequest, allowed: true));
        Assert.Equal(2, await program.AccessesAsync(default, AccessLog.AccessRequest, allowed: true));
    }

    [Theory]
    [InlineData("kari-lunde")]
    [InlineData("ola-strand")]
    public async Task AccessRequest_ByOneWhoLeadsNoUnit_IsRefusedAndRecorded(string person)
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        await Stories.WonderAsync(program);
        var actor = await program.AsAsync(person);

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => FindAsync(program, actor, "emil-testesen"));

        Assert.Equal(Rule.NotYourDeed, refused.Rule);
        Assert.Equal(1, await program.AccessesAsync(default, AccessLog.AccessRequest, allowed: false));
    }

    [Fact]
    public async Task AccessRequest_OfTheLeadersOwnFamily_FindsNothing()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (_, id) = await Stories.WonderAsync(program);
        var per = await program.AsAsync("per-haugen");
        var father = per.Actor with { Children = new HashSet<PersonId> { await program.PersonAsync("emil-testesen") } };

        Assert.Empty(await program.InScopeAsync((AccessRequests requests) => requests.FindAsync(DemoPeople.Find("emil-testesen").NationalId, Reference, father, default)));
        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT "Version" FROM "Concern" WHERE "ConcernId" = @p0""", program.Tables.Id(id.Value)));
    }

    [Fact]
    public async Task AccessRequest_InTheFollowUp_IsTheHoldersToAssess()
    {
        await using var program = await CaseworkHost.StartAsync(DatabaseProvider.Sqlite);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await FindAsync(program, await program.AsAsync("per-haugen"), "emil-testesen");

        Assert.Equal(kari.Id, Assert.Single((await kari.ReadAsync(id)).Concern.Dues(), due => due.Kind == DueKind.AssessAccessRequest).Responsible);
    }

    private static Task<IReadOnlyList<FoundConcern>> FindAsync(CaseworkHost program, ActingPerson leader, string child) =>
        program.InScopeAsync((AccessRequests requests) => requests.FindAsync(DemoPeople.Find(child).NationalId, Reference, leader.Actor, default));
}
