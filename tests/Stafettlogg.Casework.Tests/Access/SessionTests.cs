using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Store;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>Sessions in the database: what one instance ends is over in all.</summary>
public sealed class SessionTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Session_Ended_IsOverAtOnceInTheOtherInstanceToo(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await using var other = program.Beside();
        var (mine, theirs) = (await BeginAsync(program, "kari-lunde"), await BeginAsync(program, "per-haugen"));
        Assert.True(await other.Get<ISessions>().IsOpenAsync(mine, default));
        var before = program.Clock.GetUtcNow();

        await other.Get<ISessions>().EndAsync(mine, default);

        Assert.False(await program.Get<ISessions>().IsOpenAsync(mine, default));
        Assert.True(await program.Get<ISessions>().IsOpenAsync(theirs, default));
        Assert.Equal([mine], await program.Get<ISessions>().EndedSinceAsync(before, default));
        Assert.False(await program.Get<ISessions>().IsOpenAsync(Guid.Empty, default));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Provider_NamingItsSession_EndsAllOfOursThatBelongToItAndNoOther(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (first, second) = (await BeginAsync(program, "kari-lunde", "s1"), await BeginAsync(program, "kari-lunde", "s1"));
        var (another, elsewhere) = (await BeginAsync(program, "kari-lunde", "s2"), await BeginAsync(program, "kari-lunde", "s1", provider: "feide"));

        Assert.Equal(2, await EndAsync(program, "s1", null));

        Assert.Equal([false, false, true, true], await OpenAsync(program, first, second, another, elsewhere));
        Assert.Equal(0, await EndAsync(program, "unheard-of", null));
        Assert.Equal(0, await EndAsync(program, null, null));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Provider_NamingTheSubjectAlone_EndsAllOfTheirs(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (first, second, per) = (await BeginAsync(program, "kari-lunde", "s1"), await BeginAsync(program, "kari-lunde", null), await BeginAsync(program, "per-haugen", "s2"));

        Assert.Equal(2, await EndAsync(program, null, "kari-lunde"));

        Assert.Equal([false, false, true], await OpenAsync(program, first, second, per));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Provider_NamingASessionItNeverToldUsOf_EndsThoseOfTheSubjectThatWeKnowNoMoreOf(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (unnamed, named, per) = (await BeginAsync(program, "kari-lunde", null), await BeginAsync(program, "kari-lunde", "s2"), await BeginAsync(program, "per-haugen", null));

        Assert.Equal(1, await EndAsync(program, "s1", "kari-lunde"));

        Assert.Equal([false, true, true], await OpenAsync(program, unnamed, named, per));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Session_Renewed_HasANewIdAndIsStillTheProviders(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var old = await BeginAsync(program, "kari-lunde", "s1");

        var renewed = (await program.Get<ISessions>().RenewAsync(old, default))!.Value;

        Assert.NotEqual(old, renewed);
        Assert.Equal([false, true], await OpenAsync(program, old, renewed));
        Assert.Null(await program.Get<ISessions>().RenewAsync(old, default));
        Assert.Equal(1, await EndAsync(program, "s1", null));
        Assert.Equal([false], await OpenAsync(program, renewed));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Own_ListedAndEnded_AreThePersonsAloneNewestFirst(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (sessions, kari) = (program.Get<ISessions>(), await program.PersonAsync("kari-lunde"));
        var old = await BeginAsync(program, "kari-lunde");
        program.Clock.Advance(TimeSpan.FromHours(9));
        var (per, first) = (await BeginAsync(program, "per-haugen"), await BeginAsync(program, "kari-lunde"));
        program.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await BeginAsync(program, "kari-lunde");
        program.Clock.Advance(TimeSpan.FromMinutes(1));
        var third = await BeginAsync(program, "kari-lunde");

        var listed = await sessions.OfAsync(kari, program.Clock.GetUtcNow().AddHours(-8), default);
        Assert.Equal([third, second, first], listed.Select(one => one.Id));
        Assert.Equal((0, 0), (await sessions.EndOwnAsync(kari, per, third, default), await sessions.EndOwnAsync(kari, Guid.Empty, third, default)));
        Assert.Equal((0, 1), (await sessions.EndOwnAsync(kari, third, third, default), await sessions.EndOwnAsync(kari, first, third, default)));
        Assert.Equal(2, await sessions.EndOwnAsync(kari, which: null, third, default));

        Assert.Equal([false, false, false, true, true], await OpenAsync(program, old, first, second, third, per));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Administrator_EndingAllOfSomeOrOfEverybody_EndsTheirsAndNoMore(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var sessions = program.Get<ISessions>();
        var (kari, again, per) = (await BeginAsync(program, "kari-lunde"), await BeginAsync(program, "kari-lunde"), await BeginAsync(program, "per-haugen"));

        Assert.Equal(0, await sessions.EndAllAsync([], default));
        Assert.Equal(2, await sessions.EndAllAsync([await program.PersonAsync("kari-lunde")], default));
        Assert.Equal([false, false, true], await OpenAsync(program, kari, again, per));

        Assert.Equal(1, await sessions.EndAllAsync(persons: null, default));
        Assert.Equal([false, false, false], await OpenAsync(program, kari, again, per));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Sessions_OlderThanAnyCookie_AreForgotten(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        await BeginAsync(program, "kari-lunde");
        program.Clock.Advance(TimeSpan.FromHours(25));

        await BeginAsync(program, "kari-lunde");

        Assert.Equal(1, await program.Tables.NumberAsync("""SELECT count(*) FROM "Session" """));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Sessions_OneMoreThanOneMayHave_EndsTheOldestAndNobodyElses(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var theirs = await BeginAsync(program, "per-haugen");
        var mine = new List<Guid>();
        for (var began = 0; began <= Sessions.MostAtOnce; began++)
        {
            mine.Add(await BeginAsync(program, "kari-lunde"));
            program.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([false, .. Enumerable.Repeat(true, Sessions.MostAtOnce)], await OpenAsync(program, [.. mine]));
        Assert.Equal([true], await OpenAsync(program, theirs));
    }

    private static async Task<Guid> BeginAsync(CaseworkHost program, string person, string? atProvider = null, string provider = "idporten") =>
        await program.Get<ISessions>().BeginAsync(new(await program.PersonAsync(person), provider, atProvider, person), default);

    private static Task<int> EndAsync(CaseworkHost program, string? session, string? subject) =>
        program.Get<ISessions>().EndAtProviderAsync("idporten", session, subject, default);

    private static async Task<List<bool>> OpenAsync(CaseworkHost program, params Guid[] sessions)
    {
        var open = new List<bool>();
        foreach (var session in sessions) open.Add(await program.Get<ISessions>().IsOpenAsync(session, default));
        return open;
    }
}
