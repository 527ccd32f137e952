using System.Globalization;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Verbs;

/// <summary>Invented load data through the real store: <c>seed --concerns N --entries M [--municipality KEY]</c>.</summary>
internal static class SeedVerb
{
    private const int Thick = 40;

    public static async Task<int> RunAsync(string[] args)
    {
        var concerns = Number(args, "--concerns");
        var entries = Number(args, "--entries");
        await using var work = ProgramComposition.Work(args);
        await using var mine = await DataLock.TakeAsync(work.Services.GetRequiredService<StoreSettings>(), serving: false, default);
        await ServeVerb.PrepareAsync(work.Services, default);
        var pack = PackOf(work.Services.GetRequiredService<MunicipalityPacks>(), Word(args, "--municipality") ?? "modum");
        var owner = await work.Services.GetRequiredService<DemoPeople>().FirstEmployeeAsync(pack.Id, default)
            ?? throw new WrongArguments($"The demo has no employee in {pack.Name}: load data is for demo data only.");
        var ids = await work.Services.GetRequiredService<Seeding>().RunAsync(new(pack, concerns, owner, Thick, entries, SeedPhrases.Name, SeedPhrases.Text), default);
        await work.Services.GetRequiredService<Anchors>().DropAsync("seed", default);
        foreach (var id in ids.Take(Thick)) Console.WriteLine(id);
        return 0;
    }

    private static MunicipalityPack PackOf(MunicipalityPacks packs, string key) =>
        packs.Find(new MunicipalityId(key)) ?? throw new WrongArguments($"There is no municipality '{key}'.");

    private static int Number(string[] args, string name) =>
        int.TryParse(Word(args, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new WrongArguments($"{name} must be a whole number above 0: seed --concerns N --entries M [--municipality KEY]");

    private static string? Word(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
