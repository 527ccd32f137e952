using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Stafettlogg.Casework;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Testing.Programs;

/// <summary>The program without its pages: the real services on a store of the test's own, with the demo people in its registers.</summary>
public sealed class CaseworkHost : IAsyncDisposable
{
    private static readonly Lazy<MunicipalityPacks> Packs = new(() => MunicipalityPacks.Load(MunicipalityPacks.StandardFolder));

    private readonly MigratedStore store;
    private readonly ServiceProvider services;
    private readonly bool ownsStore;

    private CaseworkHost(MigratedStore store, ServiceProvider services, FakeClock clock, bool ownsStore) =>
        (this.store, this.services, Clock, this.ownsStore) = (store, services, clock, ownsStore);

    /// <summary>The program's clock.</summary>
    public FakeClock Clock { get; }

    /// <summary>Where its data lies.</summary>
    public StoreSettings Settings => store.Settings;

    /// <summary>The tables, past all that guards them.</summary>
    public RawTables Tables => new(Settings);

    /// <summary>A program on a fresh store.</summary>
    public static async Task<CaseworkHost> StartAsync(DatabaseProvider provider, Action<IServiceCollection>? also = null)
    {
        var clock = new FakeClock();
        var store = await MigratedStore.FreshAsync(provider);
        var host = new CaseworkHost(store, Build(store.Settings, MigratedStore.Certificate, clock, also), clock, ownsStore: true);
        await host.Get<PeopleImport>().RunAsync(DemoPeople.Everybody, default);
        return host;
    }

    /// <summary>A program on a store as it is, nobody in its registers.</summary>
    public static CaseworkHost On(MigratedStore store)
    {
        var clock = new FakeClock();
        return new(store, Build(store.Settings, MigratedStore.Certificate, clock, also: null), clock, ownsStore: false);
    }

    /// <summary>Another program on the same data, at once or after this one has stopped; with another certificate if given.</summary>
    public CaseworkHost Beside(X509Certificate2? certificate = null, Action<IServiceCollection>? also = null) =>
        new(store, Build(Settings, certificate ?? MigratedStore.Certificate, Clock, also), Clock, ownsStore: false);

    /// <summary>A service of the program.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>What one request does: a scope of its own around it.</summary>
    public async Task<T> InScopeAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>The id of a demo person.</summary>
    public async Task<PersonId> PersonAsync(string key) =>
        await Get<People>().FindAsync(DemoPeople.Find(key).NationalId, default) ?? throw new KeyNotFoundException(key);

    /// <summary>A demo person at work, as the registers know them now.</summary>
    public async Task<ActingPerson> AsAsync(string key, ActorRole role = ActorRole.Employee) =>
        new(this, await Get<ActorDirectory>().ActorAsync(await PersonAsync(key), role, default) ?? throw new KeyNotFoundException($"{key} as {role}"));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (ownsStore) await store.DisposeAsync();
    }

    private static ServiceProvider Build(StoreSettings settings, X509Certificate2 certificate, FakeClock clock, Action<IServiceCollection>? also)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock).AddLogging();
        services.AddCasework(settings, certificate, Packs.Value);
        also?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
