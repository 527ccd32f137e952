using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Stafettlogg.Casework.Store;

/// <summary>Puts the store into the program.</summary>
public static class StoreRegistration
{
    private const string SqliteMigrations = "Stafettlogg.Migrations.Sqlite";
    private const string PostgresMigrations = "Stafettlogg.Migrations.Postgres";

    /// <summary>Adds database, log store, key ring and all that keeps them whole.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreSettings settings, X509Certificate2 certificate)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings).AddSingleton(certificate);
        services.AddDbContextFactory<CaseworkDb>(options => Use(options, settings));
        services.AddSingleton<Writer>().AddSingleton<StoreKeys>().AddSingleton<LogStore>().AddSingleton<PrivateNotes>().AddSingleton<DiscussionStore>().AddSingleton<InformationStore>().AddSingleton<Shredder>();
        services.AddSingleton<Anchors>().AddSingleton<Verification>().AddSingleton<Database>().AddSingleton<ChangeSignal>();
        services.AddSingleton(program => new Rebuilding(
            program.GetRequiredService<IDbContextFactory<CaseworkDb>>(), program.GetRequiredService<LogStore>(), program.GetRequiredService<Writer>()));
        AddRing(services, settings, certificate);
        return services;
    }

    /// <summary>The provider choice, for the program and for the tool that makes migrations.</summary>
    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, StoreSettings settings) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => options.UseSqlite(settings.ConnectionString, sqlite => sqlite.MigrationsAssembly(SqliteMigrations)),
        _ => options.UseNpgsql(settings.ConnectionString, postgres => postgres.MigrationsAssembly(PostgresMigrations)),
    };

    private static void AddRing(IServiceCollection services, StoreSettings settings, X509Certificate2 certificate)
    {
        var ring = services.AddDataProtection().SetApplicationName("Stafettlogg").ProtectKeysWithCertificate(certificate);
        ring.UnprotectKeysWithAnyCertificate(certificate);
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            ring.PersistKeysToFileSystem(new DirectoryInfo(settings.KeyFolder));
        }
        else
        {
            services.AddSingleton<RingInDatabase>();
            services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
                options => options.XmlRepository = provider.GetRequiredService<RingInDatabase>()));
        }
    }
}
