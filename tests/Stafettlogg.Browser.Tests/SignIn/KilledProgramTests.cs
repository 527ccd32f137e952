using System.Diagnostics;
using System.Globalization;
using Stafettlogg.Browser.Tests.Running;

namespace Stafettlogg.Browser.Tests.SignIn;

/// <summary>What is left of the program when it had no time to tidy up.</summary>
public sealed class KilledProgramTests
{
    [Fact]
    public async Task Provider_WhoseProgramIsKilled_EndsWithinFiveSeconds()
    {
        await using var program = await BuiltProgram.StartAsync();
        var children = ChildrenOf(program.ProcessId);
        Assert.Contains(children, child => NameOf(child).StartsWith("node", StringComparison.Ordinal));

        program.Kill();

        var waited = Stopwatch.StartNew();
        while (children.Any(IsAlive) && waited.Elapsed < TimeSpan.FromSeconds(5)) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(children, IsAlive);
    }

    private static List<int> ChildrenOf(int parent) =>
    [
        .. Directory.GetDirectories("/proc").Select(Path.GetFileName)
            .Select(name => int.TryParse(name, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && FieldsOf(id) is [_, var found, ..] && found == parent.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string NameOf(int id) => File.ReadAllText($"/proc/{id}/comm");

    // Ended, but not yet fetched by anybody, counts as gone.
    private static bool IsAlive(int id) => FieldsOf(id) is [not "Z", ..];

    // State, parent and so on: what stands after the name, which may itself hold spaces and parentheses.
    private static string[] FieldsOf(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat").Split(") ")[^1].Split(' ');
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
