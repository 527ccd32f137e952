using System.Security.Cryptography.X509Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Consent;
using Stafettlogg.Casework.Family;
using Stafettlogg.Casework.Meetings;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Casework.Wonders;

namespace Stafettlogg.Casework;

/// <summary>Puts the casework into the program: store, gate, deeds and questions.</summary>
public static class CaseworkRegistration
{
    /// <summary>Adds all of it. Gates and what uses them live as long as one request or one act of an island.</summary>
    public static IServiceCollection AddCasework(
        this IServiceCollection services, StoreSettings settings, X509Certificate2 certificate, MunicipalityPacks packs)
    {
        services.AddStore(settings, certificate).AddSingleton(packs);
        AddAccess(services);
        services.AddSingleton(program => new Watch(
            program.GetRequiredService<IDbContextFactory<CaseworkDb>>(), program.GetRequiredService<ChangeSignal>(), program.GetRequiredService<TimeProvider>()));
        services.AddScoped<MyConcerns>().AddScoped<ReadConcern>().AddScoped<MyChildren>().AddScoped<FamilyInRegister>().AddScoped<ColleaguesInReach>().AddScoped<WhoCanBeNamed>().AddScoped<WhoServes>();
        services.AddScoped<RegisterWonderHandler>();
        services.AddScoped(p => new Discussions(p.GetRequiredService<DiscussionStore>(), p.GetRequiredService<AccessLog>(), p.GetRequiredService<ActorDirectory>(),
            p.GetRequiredService<People>(), packs, p.GetRequiredService<TimeProvider>()));
        return services;
    }

    // Their constructors are internal, since they take what no other wall may hold.
    private static void AddAccess(IServiceCollection services)
    {
        services.AddSingleton(p => new People(Databases(p), p.GetRequiredService<StoreKeys>()));
        services.AddSingleton(p => new Registers(Databases(p), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IGuardianRegistry>(p => new EmbeddedGuardianRegistry(Databases(p)));
        services.AddSingleton(p => new ActorDirectory(
            Databases(p), p.GetRequiredService<Registers>(), p.GetRequiredService<People>(), p.GetRequiredService<IGuardianRegistry>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IActorDirectory>(p => p.GetRequiredService<ActorDirectory>());
        services.AddSingleton(p => new Accounts(Databases(p), p.GetRequiredService<People>(), p.GetRequiredService<StoreKeys>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IAccounts>(p => p.GetRequiredService<Accounts>());
        services.AddSingleton<ISessions>(p => new Sessions(Databases(p), p.GetRequiredService<StoreKeys>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new PeopleImport(Databases(p), p.GetRequiredService<People>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new AccessLog(Databases(p), p.GetRequiredService<StoreKeys>(), p.GetRequiredService<LogStore>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new Seeding(p.GetRequiredService<LogStore>(), p.GetRequiredService<AccessLog>(), p.GetRequiredService<ActorDirectory>(),
            p.GetRequiredService<People>(), p.GetRequiredService<TimeProvider>()));
        services.AddScoped(p => new ConcernGate(p.GetRequiredService<LogStore>(), p.GetRequiredService<AccessLog>(), p.GetRequiredService<ChangeSignal>(), Databases(p),
            p.GetRequiredService<MunicipalityPacks>(), p.GetRequiredService<ActorDirectory>(), p.GetRequiredService<People>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new Shredding(
            Databases(p), p.GetRequiredService<LogStore>(), p.GetRequiredService<Shredder>(), p.GetRequiredService<AccessLog>(), p.GetRequiredService<TimeProvider>()));
        services.AddScoped(p => new AccessRequests(Databases(p), p.GetRequiredService<LogStore>(), p.GetRequiredService<AccessLog>(), p.GetRequiredService<ChangeSignal>(),
            p.GetRequiredService<People>(), p.GetRequiredService<TimeProvider>()));
        services.AddScoped(p => new InformationRequests(
            Databases(p), p.GetRequiredService<InformationStore>(), p.GetRequiredService<AccessLog>(), p.GetRequiredService<ActorDirectory>(), p.GetRequiredService<People>(),
            p.GetRequiredService<TimeProvider>()));
        services.AddScoped(p => new InformationAnswers(
            Databases(p), p.GetRequiredService<InformationStore>(), p.GetRequiredService<AccessLog>(), p.GetRequiredService<ActorDirectory>(), p.GetRequiredService<People>(),
            p.GetRequiredService<ConcernGate>(), p.GetRequiredService<MunicipalityPacks>()));
        services.AddScoped(p => new DutyNotes(p.GetRequiredService<ConcernGate>(), p.GetRequiredService<PrivateNotes>(), p.GetRequiredService<AccessLog>()));
        services.AddScoped(p => new Readers(
            p.GetRequiredService<ConcernGate>(), p.GetRequiredService<AccessLog>(), p.GetRequiredService<People>(), p.GetRequiredService<ActorDirectory>()));
        services.AddScoped(p => new PrintConcern(
            p.GetRequiredService<ConcernGate>(), p.GetRequiredService<ReadConcern>(), p.GetRequiredService<People>(), p.GetRequiredService<ActorDirectory>()));
        services.AddScoped(p => new UnitChildren(p.GetRequiredService<ActorDirectory>(), p.GetRequiredService<People>()));
        services.AddScoped(p => new Subjects(p.GetRequiredService<UnitChildren>(), p.GetRequiredService<People>(), p.GetRequiredService<TimeProvider>()));
    }

    private static IDbContextFactory<CaseworkDb> Databases(IServiceProvider program) => program.GetRequiredService<IDbContextFactory<CaseworkDb>>();
}
