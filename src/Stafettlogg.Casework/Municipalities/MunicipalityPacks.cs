using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>The packs that this program serves, read once at the start and checked whole (Norwegian: kommunepakker).</summary>
public sealed class MunicipalityPacks
{
    private readonly Dictionary<MunicipalityId, MunicipalityPack> _packs;

    private MunicipalityPacks(IEnumerable<MunicipalityPack> packs)
    {
        All = [.. packs.OrderBy(pack => pack.Id.Value, StringComparer.Ordinal)];
        _packs = All.ToDictionary(pack => pack.Id);
    }

    /// <summary>Where the packs lie beside the program.</summary>
    public static string StandardFolder => Path.Combine(AppContext.BaseDirectory, "packs");

    /// <summary>Every pack, by key.</summary>
    public IReadOnlyList<MunicipalityPack> All { get; }

    /// <summary>The pack of a municipality that is served here.</summary>
    /// <exception cref="KeyNotFoundException">It is not served here.</exception>
    public MunicipalityPack this[MunicipalityId id] =>
        Find(id) ?? throw new KeyNotFoundException($"There is no pack for the municipality '{id}'.");

    /// <summary>The pack of a municipality, or null when it is not served here: for keys that come from outside.</summary>
    public MunicipalityPack? Find(MunicipalityId id) => _packs.GetValueOrDefault(id);

    /// <summary>Reads every pack of the folder; files ending in <c>.schema.json</c> are for editors and are passed over.</summary>
    /// <exception cref="WrongPack">A pack is wrong, or there is none. All faults of all files are named.</exception>
    public static MunicipalityPacks Load(string folder)
    {
        var readings = PackFiles(folder).Select(PackFile.Read).ToList();
        var faults = readings.SelectMany(reading => reading.Faults).ToList();
        if (readings.Count == 0) faults.Add(NoPack(folder));
        if (faults.Count > 0) throw new WrongPack(faults);
        return new(readings.Select(reading => reading.Pack!));
    }

    private static IEnumerable<string> PackFiles(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json").Where(IsPack).Order(StringComparer.Ordinal)
            : [];

    private static bool IsPack(string file) => !file.EndsWith(".schema.json", StringComparison.Ordinal);

    private static PackFault NoPack(string folder) =>
        new(folder, "$", "at least one municipality pack (*.json)", "none");
}
