using System.Reflection;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Testing;

namespace Stafettlogg.Domain.Tests.Basics;

public sealed class RuleTests
{
    // Rules that the law names and the doing throws, with the reason. Their tests stand with the Casework tests.
    private static readonly Dictionary<Rule, string> ThrownInCaseworkOnly = new()
    {
        [Rule.MunicipalityNotSetUp] = "Casework finds the pack; the law is handed one",
        [Rule.GuardianRegistryAway] = "Casework asks the register; the law is handed what it says",
        [Rule.NoLogByThatNumber] = "a log is found in the store",
        [Rule.NoSuchLook] = "who has looked stands in the access log",
        [Rule.TooManyNumbersTried] = "what was tried stands in the access log",
        [Rule.CardUnreadable] = "the register of people lies beside the logs",
        [Rule.AnsweredAlready] = "requests for information lie beside the logs",
        [Rule.NotYourDeed] = "the gate throws it, for a verdict that the access table gives",
    };

    [Fact]
    public void Rules_ThrownByTheLaw_HaveEachATestThatNamesThem() =>
        Assert.Empty(RuleTestNames.Untested(ThrownByTheLaw(), TestMethods(), TestSources()));

    [Fact]
    public void Rules_OfTheEnum_AreThrownByTheLawOrOnTheList() =>
        Assert.Equal(Enum.GetValues<Rule>().Except(ThrownByTheLaw()).Order(), ThrownInCaseworkOnly.Keys.Order());

    [Fact]
    public void Rules_OnTheList_AreThrownInCasework() =>
        Assert.Empty(ThrownInCaseworkOnly.Keys.Except(RuleTestNames.ThrownIn(Sources("src", "Stafettlogg.Casework"))));

    [Fact]
    public void TestNames_OfTheLaw_NameRulesThereAre() =>
        Assert.Empty(RuleTestNames.NamingNoRule(TestMethods()));

    [Fact]
    public void Rule_WithoutTest_IsFound() =>
        Assert.Equal(
            [Rule.TextMissing],
            RuleTestNames.Untested(
                [Rule.TextMissing, Rule.TextTooLong], ["Write_LongText_BreaksTextTooLong"],
                ["public void Write_LongText_BreaksTextTooLong() => Check(Rule.TextTooLong);"]));

    [Theory]
    [InlineData("Write_Empty_BreaksTextMissing", "public void Write_Empty_BreaksTextMissing() => Check(Rule.TextTooLong);")] // checks another
    [InlineData("Write_Empty_BreaksTextMissing", "public void Write_Empty_BreaksTextMissing() { }\n\n    public void Next() => Check(Rule.TextMissing);")]
    [InlineData("Write_Empty_BreaksTextMissing", "")] // nothing checks it
    [InlineData("Write_BreaksTextMissing", "public void Write_BreaksTextMissing() => Check(Rule.TextMissing);")] // two parts
    [InlineData("Write_Empty_BreaksTextMissingToo", "public void Write_Empty_BreaksTextMissingToo() => Check(Rule.TextMissing);")]
    public void Rule_WithATestThatOnlyLooksLikeOne_IsFound(string method, string source) =>
        Assert.Equal([Rule.TextMissing], RuleTestNames.Untested([Rule.TextMissing], [method], [source]));

    [Fact]
    public void TestName_OfARuleThereIsNot_IsFound() =>
        Assert.Equal(["Write_Empty_BreaksTextGone"], RuleTestNames.NamingNoRule(["Write_Empty_BreaksTextGone", "Write_Empty_BreaksTextMissing", "Write_A_B"]));

    [Theory]
    [InlineData("throw new RuleBroken(Rule.TextMissing);")]
    [InlineData("new(Rule.TextMissing, facts => false)")]
    [InlineData(": [Rule.TextMissing];")]
    public void ThrownIn_RuleInCode_IsSeen(string source) => Assert.Equal([Rule.TextMissing], RuleTestNames.ThrownIn([source]));

    [Fact]
    public void ThrownIn_RuleInAComment_IsNotSeen() =>
        Assert.Empty(RuleTestNames.ThrownIn(["    /// <exception cref=\"Rule.TextMissing\"/>\n    // Rule.TextTooLong"]));

    [Fact]
    public void RuleBroken_Message_SaysTheRuleAndNothingElse() =>
        Assert.Equal("The rule TextMissing forbids it.", new RuleBroken(Rule.TextMissing).Message);

    private static IReadOnlyList<Rule> ThrownByTheLaw() => RuleTestNames.ThrownIn(Sources("src", "Stafettlogg.Domain"));

    private static IReadOnlyList<string> TestMethods() =>
        [.. typeof(RuleTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any()).Select(method => method.Name)];

    // Without this file, whose controls are no tests of rules.
    private static IReadOnlyList<string> TestSources() =>
        [.. Files("tests", "Stafettlogg.Domain.Tests").Where(file => Path.GetFileName(file) != "RuleTests.cs").Select(File.ReadAllText)];

    private static IEnumerable<string> Sources(params string[] folder) => Files(folder).Select(File.ReadAllText);

    private static IEnumerable<string> Files(params string[] folder) =>
        Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
