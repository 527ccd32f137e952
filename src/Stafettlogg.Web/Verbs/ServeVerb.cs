using Stafettlogg.Casework.Store;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Verbs;

/// <summary>Serves pages until it is stopped.</summary>
internal static class ServeVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = ProgramComposition.Serve(args);
        await using var mine = await DataLock.TakeAsync(app.Services.GetRequiredService<StoreSettings>(), serving: true, default);
        await PrepareAsync(app.Services, default);
        await app.RunAsync();
        return 0;
    }

    /// <summary>Brings the database up to date, demands the key ring, and in demo takes in the invented people.</summary>
    public static async Task PrepareAsync(IServiceProvider program, CancellationToken cancel)
    {
        var database = program.GetRequiredService<Database>();
        await database.MigrateAsync(cancel);
        await database.DemandRingAsync(cancel);
        if (program.GetRequiredService<DemoMode>().IsOn) await program.GetRequiredService<DemoPeople>().ImportAsync(cancel);
        else program.GetRequiredService<AccessibilityStatements>().TellOfMissing(program.GetRequiredService<ILogger<AccessibilityStatements>>());
    }
}
