using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

public sealed class ConcernGateTests
{
    private const string Accesses = "AccessRecord";

    // Per leads the unit and has not been told; Kari teaches there and was not given it; the others have nothing to do with it.
    private static readonly (string Key, ActorRole Role)[] Strangers =
    [
        ("per-haugen", ActorRole.Employee), ("kari-lunde", ActorRole.Employee), ("anne-moen", ActorRole.Employee), ("liv-aas", ActorRole.Employee),
        ("ola-strand", ActorRole.Employee), ("eva-holm", ActorRole.Employee), ("arne-vold", ActorRole.Employee),
        ("marte-testesen", ActorRole.Guardian), ("emil-testesen", ActorRole.Child), ("hege-solli", ActorRole.Guardian),
    ];

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Gate_WhoHasNoPart_IsRefusedAlikeForRealAndInventedWithOneAccessRowEach(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (_, real) = await Stories.WonderAsync(program);
        var invented = ConcernId.New(program.Clock.GetUtcNow());
        var strangers = new List<ActingPerson>();
        foreach (var (key, role) in Strangers) strangers.Add(await program.AsAsync(key, role));
        var before = await program.Tables.DumpAllAsync(Accesses); // when the register of guardians has been heard, which is remembered

        foreach (var stranger in strangers)
        {
            foreach (var id in new[] { real, invented }) await AssertRefusedEverywhereAsync(program, stranger, id);
            Assert.Empty(await stranger.ListAsync());
        }

        foreach (var id in new[] { real, invented })
        {
            Assert.Equal(2 * Strangers.Length, await program.AccessesAsync(id, nameof(Deed.ReadLog), allowed: false));
            Assert.Equal(Strangers.Length, await program.AccessesAsync(id, nameof(Deed.SeeReaders), allowed: false));
            Assert.Equal(Strangers.Length, await program.AccessesAsync(id, nameof(Deed.AddObservation), allowed: false));
        }

        Assert.Equal(before, await program.Tables.DumpAllAsync(Accesses));
        Assert.Equal(1 + (9 * Strangers.Length), await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" """));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Gate_WhoHasAPart_EachLookDeedAndListIsOneRow(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);

        Assert.True(await hege.KnockAsync(id));
        await AssertAddsAsync(program, id, nameof(Deed.ReadLog), () => hege.ReadAsync(id));
        await AssertAddsAsync(program, id, nameof(Deed.AddObservation), () => hege.ObserveAsync(id));
        await AssertAddsAsync(program, id, nameof(Deed.SeeReaders), () => hege.ReadersAsync(id));
        await AssertAddsAsync(program, default, AccessLog.ListConcerns, () => hege.ListAsync());
        await AssertAddsAsync(program, id, nameof(Deed.RecordConversation), () => hege.TalkAsync(id));
        await AssertAddsAsync(program, id, nameof(Deed.CloseWithoutConcern), () => hege.CloseAsync(id));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Gate_DeedOfAnothersPart_IsRefusedByNameAndRecorded(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var before = await program.Tables.DumpAllAsync(Accesses);

        Assert.Equal(Rule.NotYourDeed, (await Assert.ThrowsAsync<RuleBroken>(() => hege.AnswerAsync(id))).Rule);

        Assert.Equal(1, await program.AccessesAsync(id, nameof(Deed.GiveFeedback), allowed: false));
        Assert.Equal(before, await program.Tables.DumpAllAsync(Accesses));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Gate_DeedThatTheLawRefuses_ChangesNothing(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var before = await program.Tables.DumpAllAsync();

        await Assert.ThrowsAsync<RuleBroken>(() => hege.ObserveAsync(id, " "));
        await Assert.ThrowsAsync<RuleBroken>(() => hege.HandOnAsync(id, hege.Id));
        await Assert.ThrowsAsync<WrittenMeanwhile>(() => hege.ObserveAsync(id, seen: 0));

        Assert.Equal(before, await program.Tables.DumpAllAsync());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Gate_GuardianAtWork_NeverOpensTheirOwnChild(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, kari) = (await program.AsAsync("hege-solli"), await program.AsAsync("kari-lunde"));
        var ofAsk = (await kari.WonderAsync("ask-solli")).Concern;
        var (_, ofEmil) = await Stories.WonderAsync(program);

        await AssertRefusedEverywhereAsync(program, hege, ofAsk);
        Assert.Equal(Rule.OwnFamily, (await Assert.ThrowsAsync<RuleBroken>(() => hege.WonderAsync("ask-solli"))).Rule);
        await program.Tables.RunAsync(
            """INSERT INTO "Guardianship" ("GuardianId", "ChildId") VALUES (@p0, @p1)""",
            program.Tables.Id(hege.Id.Value), program.Tables.Id((await program.PersonAsync("emil-testesen")).Value));
        var moved = await program.AsAsync("hege-solli");

        await AssertRefusedEverywhereAsync(program, moved, ofEmil);
        Assert.Empty(await moved.ListAsync());
    }

    // Hege and Marte have a child together: then Marte's other children are of Hege's home, and Marte is, and the registers say no more.
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Gate_EmployeeWhoSharesAHomeWithTheChild_NeverOpensIt(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, ofEmil) = await Stories.WonderAsync(program);
        Assert.Single(await hege.ListAsync());

        await program.Tables.RunAsync(
            """INSERT INTO "Guardianship" ("GuardianId", "ChildId") VALUES (@p0, @p1)""",
            program.Tables.Id((await program.PersonAsync("marte-testesen")).Value), program.Tables.Id((await program.PersonAsync("ask-solli")).Value));
        var near = await program.AsAsync("hege-solli");

        await AssertRefusedEverywhereAsync(program, near, ofEmil);
        Assert.Empty(await near.ListAsync());
        Assert.Equal(Rule.OwnFamily, (await Assert.ThrowsAsync<RuleBroken>(() => near.WonderAsync("emil-testesen"))).Rule);
        Assert.Contains(await program.PersonAsync("nora-testesen"), near.Actor.Household);
        Assert.DoesNotContain(await program.PersonAsync("iben-varsom"), near.Actor.Household);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Gate_LeaderWhoLeadsNoMore_IsRefusedWhatWasSharedWithThem(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (id, _) = await Stories.TwoConcernsAsync(program);
        Assert.Single(await (await program.AsAsync("per-haugen")).ListAsync());

        await program.Tables.RunAsync("""UPDATE "Employment" SET "Roles" = 'employee'""");
        var per = await program.AsAsync("per-haugen");

        await AssertRefusedEverywhereAsync(program, per, id);
        Assert.Empty(await per.ListAsync());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Gate_LeaderOfTheUnitForAnotherMunicipality_IsRefusedWhatWasSharedWithThem(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (id, _) = await Stories.TwoConcernsAsync(program);
        var person = program.Tables.Id((await program.PersonAsync("per-haugen")).Value);
        await program.Tables.RunAsync(
            """
            INSERT INTO "Employment" ("PersonId", "UnitId", "MunicipalityId", "Service", "Title", "Roles", "From", "To")
            SELECT "PersonId", "UnitId", 'sortland', "Service", "Title", "Roles", "From", "To" FROM "Employment" WHERE "PersonId" = @p0
            """,
            person);
        Assert.Single(await (await program.AsAsync("per-haugen")).ListAsync());

        foreach (var roles in new[] { "employee", "employee former-unit-leader" })
        {
            await program.Tables.RunAsync("""UPDATE "Employment" SET "Roles" = @p1 WHERE "PersonId" = @p0 AND "MunicipalityId" = 'modum'""", person, roles);
            var per = await program.AsAsync("per-haugen");

            await AssertRefusedEverywhereAsync(program, per, id);
            Assert.Empty(await per.ListAsync());
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Gate_WhoHasLeftTheUnit_IsRefusedTheirOwnWonder(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        var (tables, person) = (program.Tables, program.Tables.Id(hege.Id.Value));

        await tables.RunAsync("""UPDATE "Employment" SET "UnitId" = (SELECT "UnitId" FROM "Unit" WHERE "Name" = 'Rådhuset' LIMIT 1) WHERE "PersonId" = @p0""", person);
        var elsewhere = await program.AsAsync("hege-solli");
        await AssertRefusedEverywhereAsync(program, elsewhere, id);
        Assert.Empty(await elsewhere.ListAsync());

        var today = Oslo.Day(program.Clock.GetUtcNow());
        await tables.RunAsync("""UPDATE "Employment" SET "To" = @p1 WHERE "PersonId" = @p0""", person, tables.AreSqlite ? $"{today:O}" : today);
        Assert.Null(await program.Get<ActorDirectory>().ActorAsync(hege.Id, ActorRole.Employee, default));
        Assert.NotNull(await program.Get<ActorDirectory>().ActorAsync(hege.Id, ActorRole.Guardian, default));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Readers_OfAConcern_AreNamedNewestFirstRefusalsToo(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (hege, id) = await Stories.WonderAsync(program);
        program.Clock.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<NotThere>(async () => await (await program.AsAsync("per-haugen")).ReadAsync(id));
        program.Clock.Advance(TimeSpan.FromMinutes(1));

        var readers = await hege.ReadersAsync(id);

        Assert.Equal(
            [("Hege Solli", "SeeReaders", true), ("Per Haugen", "ReadLog", false), ("Hege Solli", "RegisterWonder", true)],
            readers.Items.Select(item => (item.Person!.Name, item.Access.Deed, item.Access.WasAllowed)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Readers_OfAMonthWhoseKeyIsPruned_AreForgottenAndTheChainHolds(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (_, id) = await Stories.WonderAsync(program);
        await program.Tables.RunAsync("""DELETE FROM "StoreKey" WHERE "Name" = 'access-2026-03'""");
        program.Clock.Advance(TimeSpan.FromDays(40));
        await using var later = program.Beside();

        var readers = await (await later.AsAsync("hege-solli")).ReadersAsync(id);

        Assert.Equal("SeeReaders", Assert.Single(readers.Items).Access.Deed);
        Assert.Null((await TamperingTests.VerifyAsync(program)).Fault);
        Assert.Equal(0, await program.Tables.NumberAsync("""SELECT count(*) FROM "StoreKey" WHERE "Name" = 'access-2026-03'"""));
    }

    private static async Task AssertRefusedEverywhereAsync(CaseworkHost program, ActingPerson stranger, ConcernId id)
    {
        var before = await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" WHERE "Outcome" = 'Refused'""");
        Assert.False(await stranger.KnockAsync(id));
        await Assert.ThrowsAsync<NotThere>(() => stranger.ReadAsync(id));
        await Assert.ThrowsAsync<NotThere>(() => stranger.ReadersAsync(id));
        await Assert.ThrowsAsync<NotThere>(() => stranger.ObserveAsync(id));
        Assert.Equal(before + 4, await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" WHERE "Outcome" = 'Refused'"""));
    }

    private static async Task AssertAddsAsync(CaseworkHost program, ConcernId id, string deed, Func<Task> act)
    {
        var (before, all) = (await program.AccessesAsync(id, deed, allowed: true), await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" """));
        await act();
        Assert.Equal((deed, before + 1), (deed, await program.AccessesAsync(id, deed, allowed: true)));
        Assert.Equal(all + 1, await program.Tables.NumberAsync("""SELECT count(*) FROM "AccessRecord" """));
    }
}
