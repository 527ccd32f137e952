using System.Text.RegularExpressions;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Tests.Basics;

/// <summary>Holds the rules against the names and bodies of their tests: <c>Deed_Circumstance_BreaksRule</c>.</summary>
public static partial class RuleTestNames
{
    /// <summary>The rules that no test names, or whose tests do not ask for them.</summary>
    public static IReadOnlyList<Rule> Untested(IEnumerable<Rule> rules, IEnumerable<string> methods, IEnumerable<string> sources)
    {
        var named = methods.Select(name => Named().Match(name)).Where(match => match.Success).ToLookup(match => match.Groups["rule"].Value, match => match.Value);
        var bodies = sources.SelectMany(source => Method().Matches(source)).ToLookup(match => match.Groups["name"].Value, match => match.Groups["body"].Value);
        return [.. rules.Where(rule => !named[rule.ToString()].SelectMany(name => bodies[name]).Any(body => Asks(body, rule)))];
    }

    /// <summary>Test names that speak of a rule there is not.</summary>
    public static IReadOnlyList<string> NamingNoRule(IEnumerable<string> methods) =>
        [.. methods.Where(name => Named().Match(name) is { Success: true } match && !Enum.TryParse<Rule>(match.Groups["rule"].Value, out _))];

    /// <summary>The rules that the code names outside comments.</summary>
    public static IReadOnlyList<Rule> ThrownIn(IEnumerable<string> sources)
    {
        var code = string.Join('\n', sources.SelectMany(source => source.Split('\n')).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        return [.. Enum.GetValues<Rule>().Where(rule => Asks(code, rule))];
    }

    private static bool Asks(string code, Rule rule) => Regex.IsMatch(code, $@"\bRule\.{rule}\b");

    [GeneratedRegex("^[A-Z][A-Za-zÆØÅæøå]*_[A-Z][A-Za-zÆØÅæøå]*_Breaks(?<rule>[A-Za-z]+?)(_R[0-9]+)?$")]
    private static partial Regex Named();

    [GeneratedRegex(@"public void (?<name>\w+)\((?<body>.*?)(?=\n    (?:public|private|internal|\[)|\z)", RegexOptions.Singleline)]
    private static partial Regex Method();
}
