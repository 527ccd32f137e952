using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Family;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Tests.Journeys;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Programs;

namespace Stafettlogg.Casework.Tests.Access;

/// <summary>A page asks the database three things at most: who it is, what it shows, and that it was seen. The last goes through the writer and is not counted here.</summary>
public sealed class StatementTests
{
    private const int BesideTheAccess = 2;

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task CasePage_ReadAgain_AsksWhoItIsAndForTheLog(DatabaseProvider database)
    {
        var counted = new Statements();
        await using var program = await StartAsync(database, counted);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await CasePageAsync(program, kari, id);

        counted.Clear();
        await CasePageAsync(program, kari, id);

        Assert.True(counted.Count <= BesideTheAccess, counted.ToString());
    }

    [Fact]
    public async Task CasePage_AfterTheRegistersChanged_AsksForAllWhoAreNamedAtOnce()
    {
        var counted = new Statements();
        await using var program = await StartAsync(DatabaseProvider.Sqlite, counted);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await CasePageAsync(program, kari, id);
        await program.Tables.RunAsync("""UPDATE "RegisterVersion" SET "Version" = "Version" + 1""");

        counted.Clear();
        await CasePageAsync(program, kari, id);

        Assert.Single(counted.ToString().Split("---"), statement =>
            statement.Contains("JOIN \"Unit\"", StringComparison.Ordinal) && statement.Contains("\"Service\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ConsentPage_ReadAgain_AsksNothingMoreOfTheFamily()
    {
        var counted = new Statements();
        await using var program = await StartAsync(DatabaseProvider.Sqlite, counted);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        var concern = (await kari.ReadAsync(id)).Concern;
        await program.InScopeAsync((FamilyInRegister question) => question.AskAsync(concern, default));

        counted.Clear();
        await program.InScopeAsync((FamilyInRegister question) => question.AskAsync(concern, default));

        Assert.Equal(0, counted.Count);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task List_ReadAgain_AsksWhoItIsAndForThePage(DatabaseProvider database)
    {
        var counted = new Statements();
        await using var program = await StartAsync(database, counted);
        var (kari, _) = await FollowUpStories.OpenedAsync(program);
        await ListPageAsync(program, kari);

        counted.Clear();
        await ListPageAsync(program, kari);

        Assert.True(counted.Count <= BesideTheAccess, counted.ToString());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Each), MemberType = typeof(BothDatabases))]
    public async Task Registers_ChangedPastTheProgram_AreReadAnewByTheNextRequest(DatabaseProvider database)
    {
        await using var program = await CaseworkHost.StartAsync(database);
        var (kari, id) = await FollowUpStories.OpenedAsync(program);
        await CasePageAsync(program, kari, id);

        await program.Tables.RunAsync("""DELETE FROM "Employment" WHERE "PersonId" = @p0""", program.Tables.Id(kari.Id.Value));

        Assert.Null(await program.Get<ActorDirectory>().PresentAsync(kari.Id, ActorRole.Employee, default));
    }

    private static Task<CaseworkHost> StartAsync(DatabaseProvider database, Statements counted) =>
        CaseworkHost.StartAsync(database, services => services.ConfigureDbContext<CaseworkDb>(options => options.AddInterceptors(counted)));

    private static async Task CasePageAsync(CaseworkHost program, ActingPerson person, ConcernId id)
    {
        var present = (await program.Get<ActorDirectory>().PresentAsync(person.Id, ActorRole.Employee, default))!.Value;
        await using var request = program.Get<IServiceScopeFactory>().CreateAsyncScope();
        Assert.True(await request.ServiceProvider.GetRequiredService<ConcernGate>().AdmitAsync(id, present.Actor, Deed.ReadLog, default));
        await request.ServiceProvider.GetRequiredService<ReadConcern>().AskAsync(id, present.Actor, Deed.ReadLog, default);
    }

    private static async Task ListPageAsync(CaseworkHost program, ActingPerson person)
    {
        var present = (await program.Get<ActorDirectory>().PresentAsync(person.Id, ActorRole.Employee, default))!.Value;
        await program.InScopeAsync((MyConcerns question) => question.AskAsync(present.Actor, closed: false, page: 1, default));
    }

    private sealed class Statements : DbCommandInterceptor
    {
        private readonly List<string> asked = [];

        public int Count => asked.Count;

        public void Clear() => asked.Clear();

        public override string ToString() => string.Join("\n---\n", asked);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            asked.Add(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
