using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing.Databases;
using Stafettlogg.Testing.Programs;
using Stafettlogg.Web.Tests.SignIn;
using Stafettlogg.Web.Verbs;

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>The program as it is served, on a free port, with data of its own and the real provider as its child.</summary>
public sealed class WholeProgram : IAsyncDisposable
{
    private static readonly DateTimeOffset LongAgo = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentDictionary<(string, string?), Task<Browser>> sessions = new();
    private WebApplication app = null!;
    private PostgresDatabase? database;

    private WholeProgram()
    {
    }

    public CapturedLog Log { get; } = new();

    public MovableClock Clock { get; } = new();

    public Uri Address { get; private set; } = null!;

    public string DataDirectory => folder.Path;

    public RawTables Tables => new(app.Services.GetRequiredService<StoreSettings>());

    public IReadOnlyList<RouteEndpoint> Endpoints => [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <summary>An id that is nobody's and nothing's.</summary>
    public static Guid InventedId() => new(RandomNumberGenerator.GetBytes(16));

    public static async Task<WholeProgram> StartAsync(
        DatabaseProvider provider = DatabaseProvider.Sqlite, string? environment = null, Action<IServiceCollection>? also = null)
    {
        var program = new WholeProgram();
        var args = new List<string>
        {
            "--applicationName=Stafettlogg.Web", "--urls=http://127.0.0.1:0", "--Stafettlogg:Demo=true", $"--Stafettlogg:DataDirectory={program.folder.Path}",
        };
        if (environment is not null) args.Add($"--environment={environment}");
        if (provider == DatabaseProvider.Postgres)
        {
            program.database = await PostgresServer.FreshDatabaseAsync();
            args.Add("--Stafettlogg:Database:Provider=Postgres");
            args.Add($"--Stafettlogg:Database:ConnectionString={program.database.ConnectionString}");
        }

        program.app = ProgramComposition.Serve([.. args], builder =>
        {
            program.Adjust(builder);
            also?.Invoke(builder.Services);
        });
        program.Clock.StandsAt = LongAgo; // so that a test may make the clock stand still at any day since
        await ServeVerb.PrepareAsync(program.app.Services, TestContext.Current.CancellationToken);
        program.Clock.StandsAt = null;
        await program.app.StartAsync(TestContext.Current.CancellationToken);
        program.Address = new Uri(program.app.Urls.Single());
        await program.ReadyAsync();
        return program;
    }

    /// <summary>A browser in which the person is signed in; the same one each time.</summary>
    public Task<Browser> AsAsync(string person, string? role = null) =>
        sessions.GetOrAdd((person, role), _ => SignInAsync(person, role));

    /// <summary>The id of a demo person, which other people's forms never hold.</summary>
    public async Task<PersonId> PersonAsync(string key) =>
        await app.Services.GetRequiredService<People>().FindAsync(Testing.Programs.DemoPeople.Find(key).NationalId, TestContext.Current.CancellationToken) ?? throw new KeyNotFoundException(key);

    /// <summary>Does what no page of this program does yet, or what a story needs done before it begins: a request of its own, by the front door.</summary>
    public async Task<T> InScopeAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>What lives as long as an act of its own; the one who asks for it disposes of it.</summary>
    public AsyncServiceScope Scope() => app.Services.CreateAsyncScope();

    /// <summary>A demo person at work, as the registers know them now.</summary>
    public async Task<Actor> EmployeeAsync(string key)
    {
        var person = await PersonAsync(key);
        return (await InScopeAsync((ActorDirectory directory) => directory.ActorAsync(person, ActorRole.Employee, TestContext.Current.CancellationToken)))!;
    }

    /// <summary>The id of the unit that a demo person serves in.</summary>
    public async Task<UnitId> UnitOfAsync(string key) => (await EmployeeAsync(key)).Posts[0].Unit;

    /// <summary>How many accesses to the concern there are with this outcome, the refused ones unless told.</summary>
    public Task<long> AccessesAsync(Guid concern, string outcome = "Refused") => Tables.NumberAsync(
        """SELECT count(*) FROM "AccessRecord" WHERE "ConcernId" = @p0 AND "Outcome" = @p1""", Tables.Id(concern), outcome);

    /// <summary>How many entries its log has, whoever may read them.</summary>
    public async Task<int> VersionAsync(Guid concern) =>
        (int)await Tables.NumberAsync("""SELECT coalesce(max("Version"), 0) FROM "Concern" WHERE "ConcernId" = @p0""", Tables.Id(concern));

    /// <summary>What was recorded in a case of Kari Lunde's.</summary>
    public async Task<Domain.Log.Entry> EntryAsync(Guid concern, int sequence)
    {
        return (await ConcernAsync(new(concern))).Lines[sequence - 1].Entry;
    }

    /// <summary>A case of Kari Lunde's, as she sees it.</summary>
    public async Task<Domain.Concerns.Concern> ConcernAsync(ConcernId concern)
    {
        var kari = await EmployeeAsync("kari-lunde");
        return (await InScopeAsync((ReadConcern question) => question.AskAsync(concern, kari, Domain.Access.Deed.ReadLog, TestContext.Current.CancellationToken))).Concern;
    }

    public async Task StopAsync() => await app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var session in sessions.Values.Where(session => session.IsCompletedSuccessfully)) (await session).Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        if (database is not null) await database.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private void Adjust(WebApplicationBuilder builder)
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
        builder.Services.Configure<LoggerFilterOptions>(EverythingIsHeard);
    }

    // The settings file quietens the framework; the canary must hear it too. What the program itself silences stays silent.
    private static void EverythingIsHeard(LoggerFilterOptions options)
    {
        options.MinLevel = LogLevel.Trace;
        foreach (var quiet in options.Rules.Where(rule => rule.CategoryName is not "Microsoft.AspNetCore.Hosting.Diagnostics").ToList()) options.Rules.Remove(quiet);
    }

    private async Task<Browser> SignInAsync(string person, string? role)
    {
        var browser = new Browser(Address);
        var page = await browser.SignInAsync(person, role is null ? "/logg-inn" : "/velg-rolle");
        if (role is not null) page = await browser.PressAsync(page, role);
        Assert.True(page.Status == HttpStatusCode.OK, $"{person} was not signed in: {page.Status} {page.Address}");
        return browser;
    }

    private async Task ReadyAsync()
    {
        using var browser = new Browser(Address);
        for (var tries = 0; (await browser.GetAsync("/health/ready")).Status != HttpStatusCode.OK; tries++)
        {
            Assert.True(tries < 400, "the program did not become ready");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
