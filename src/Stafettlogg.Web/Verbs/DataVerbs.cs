using System.Globalization;
using Stafettlogg.Casework.Store;

namespace Stafettlogg.Web.Verbs;

/// <summary>Brings the database up to date.</summary>
internal static class MigrateVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var work = ProgramComposition.Work(args);
        await using var mine = await DataLock.TakeAsync(work.Services.GetRequiredService<StoreSettings>(), serving: false, default);
        var applied = await work.Services.GetRequiredService<Database>().MigrateAsync(default);
        Console.WriteLine($"{applied} migrations applied");
        return 0;
    }
}

/// <summary>Recomputes every chain and holds it against heads and anchors. Reads only, so it may run beside the serving program.</summary>
internal static class VerifyVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var work = ProgramComposition.Work(args);
        var report = await work.Services.GetRequiredService<Verification>().RunAsync(default);
        if (report.Fault is { } fault)
        {
            Console.WriteLine(fault);
            return 1;
        }

        Console.WriteLine(report.AnchoredAt is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"anchored {at:u}, {report.Unanchored} logs have grown since")
            : "no anchor yet");
        Console.WriteLine($"{report.Logs} logs, {report.Entries} entries verified");
        return 0;
    }
}

/// <summary>Makes the projections anew from the logs.</summary>
internal static class RebuildVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var work = ProgramComposition.Work(args);
        await using var mine = await DataLock.TakeAsync(work.Services.GetRequiredService<StoreSettings>(), serving: false, default);
        await work.Services.GetRequiredService<Database>().DemandRingAsync(default);
        var (made, shredded) = await work.Services.GetRequiredService<Rebuilding>().RunAsync(default);
        Console.WriteLine($"{made} concerns rebuilt, {shredded} shredded");
        return 0;
    }
}
