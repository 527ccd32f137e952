namespace Stafettlogg.Architecture.Tests.House;

/// <summary>What a rule found, told in full.</summary>
public static class Findings
{
    public static void None(IEnumerable<string> findings)
    {
        var found = findings.ToList();
        if (found.Count > 0) Assert.Fail(string.Join('\n', found));
    }

    /// <summary>The negative control: the rule finds exactly these, each recognised by a piece of its text.</summary>
    public static void Exactly(IEnumerable<string> findings, params string[] expected)
    {
        var found = findings.ToList();
        Assert.True(
            found.Count == expected.Length && expected.All(piece => found.Any(one => one.Contains(piece, StringComparison.Ordinal))),
            $"expected\n{string.Join('\n', expected)}\nfound\n{string.Join('\n', found)}");
    }
}
