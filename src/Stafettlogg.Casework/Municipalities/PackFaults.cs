using System.Globalization;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>Collects the faults of one file, so that an editor mends them in one round.</summary>
internal sealed class PackFaults(string file)
{
    private readonly List<PackFault> _all = [];

    public bool Any => _all.Count > 0;

    public IReadOnlyList<PackFault> All => _all;

    public void Add(string path, string expected, string found) => _all.Add(new(file, path, expected, found));

    /// <summary>One fault for every word that stands earlier in the list too; <c>{0}</c> in the path is its place.</summary>
    public void AddRepeated(string path, string expected, IEnumerable<string> words)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, word) in words.Index())
        {
            if (!seen.Add(word)) Add(string.Format(CultureInfo.InvariantCulture, path, i), expected, $"\"{word}\" again");
        }
    }
}
