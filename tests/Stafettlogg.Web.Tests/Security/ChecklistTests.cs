using System.Globalization;
using System.Text.RegularExpressions;
using Stafettlogg.Testing;

namespace Stafettlogg.Web.Tests.Security;

/// <summary>
/// The checklist by number (OWASP ASVS 5.0, levels 1 and 2, the chapters that the work is measured by). What it calls proven
/// is proven by tests that exist, and nothing is open.
/// </summary>
public sealed partial class ChecklistTests
{
    // How many requirements of level 1 and 2 each section of the standard has.
    private static readonly (string Key, int Value)[] Sections = [.. """
        1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 6.1:3
        6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 10.1:2 10.2:2 10.3:4
        10.4:11 10.5:5 10.6:2 10.7:3 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(section => section.Split(':')).Select(section => (section[0], int.Parse(section[1], CultureInfo.InvariantCulture)))];

    private static readonly IReadOnlyList<(string Number, string Stands, string By)> Lines =
        [.. File.ReadLines(Repository.PathTo("tests", "Stafettlogg.Web.Tests", "Security", "asvs-5.0-level-2.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => Line().Match(line)).Select(line => (line.Groups[1].Value, line.Groups[2].Value, line.Groups[3].Value))];

    private static readonly Lazy<HashSet<string>> Tests = new(() => [.. Directory.EnumerateFiles(Repository.PathTo("tests"), "*Tests.cs", SearchOption.AllDirectories)
        .SelectMany(file => Test().Matches(File.ReadAllText(file)).Select(test => $"{Path.GetFileNameWithoutExtension(file)}.{test.Groups[1].Value}"))]);

    [Fact]
    public void Checklist_OfTheStandard_IsWhole()
    {
        var expected = Sections.SelectMany(section => Enumerable.Range(1, section.Value).Select(at => $"{section.Key}.{at}"));

        Assert.Equal(expected, Lines.Select(line => line.Number));
    }

    [Fact]
    public void Checklist_WhatIsProven_IsProvenByTestsThatExist()
    {
        var cited = Lines.Where(line => line.Stands == "proven").SelectMany(line => line.By.Split(", "), (line, test) => (line.Number, test)).ToList();

        Assert.True(cited.Count > 90, $"{cited.Count} citations");
        Assert.All(cited, cite => Assert.Contains(cite.test, Tests.Value));
    }

    [Fact]
    public void Checklist_OfTheStandard_LeavesNothingOpen() => Assert.DoesNotContain(Lines, line => line.Stands == "open");

    [Fact]
    public void Checklist_EveryLine_SaysHowItStandsAndWhy() => Assert.All(Lines, line => Assert.True(line.By.Length > 5, line.Number));

    [GeneratedRegex(@"^([0-9.]+) +(proven|absent|elsewhere|open) +(.+)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex Test();
}
