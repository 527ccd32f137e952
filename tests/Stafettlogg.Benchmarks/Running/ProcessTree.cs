using System.Globalization;

namespace Stafettlogg.Benchmarks.Running;

/// <summary>A process and all that it started, as the kernel tells of them.</summary>
internal sealed class ProcessTree(int root)
{
    private const double MillisecondsPerTick = 10; // USER_HZ is 100 wherever .NET runs
    private const int ParentField = 1;
    private const int UserField = 11;
    private const int SystemField = 12;

    /// <summary>CPU time used so far, in milliseconds.</summary>
    public double CpuMilliseconds() =>
        Members().Select(FieldsOf).Where(fields => fields.Length > SystemField)
            .Sum(fields => Number(fields[UserField]) + Number(fields[SystemField])) * MillisecondsPerTick;

    /// <summary>Proportional set size, in MiB: pages that processes share are counted once.</summary>
    public double PssMebibytes() => Members().Sum(PssOf) / 1024d;

    private static long PssOf(int process) =>
        File.ReadLines($"/proc/{process}/smaps_rollup").Where(line => line.StartsWith("Pss:", StringComparison.Ordinal))
            .Sum(line => Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]));

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    // State, parent and so on: what stands after the name, which may itself hold spaces and parentheses.
    private static string[] FieldsOf(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private List<int> Members()
    {
        var parents = Directory.GetDirectories("/proc").Select(Path.GetFileName)
            .Select(name => int.TryParse(name, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0)
            .Select(id => (Id: id, Fields: FieldsOf(id)))
            .Where(it => it.Fields.Length > ParentField)
            .ToLookup(it => (int)Number(it.Fields[ParentField]), it => it.Id);
        List<int> members = [root];
        for (var at = 0; at < members.Count; at++) members.AddRange(parents[members[at]]);
        return members;
    }
}
