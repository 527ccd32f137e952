using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Budgets;

public sealed class BudgetTests
{
    [Fact]
    public void Files_OfTheRepository_StayUnderTheirCeilings() => Findings.None(Repository.Files.SelectMany(BudgetRules.TooLong));

    [Theory]
    [InlineData("src/Stafettlogg.Domain/Log/A.cs", 250)]
    [InlineData("src/Stafettlogg.Web/Shared/A.razor", 150)]
    [InlineData("src/Stafettlogg.Web/wwwroot/app.css", 250)]
    [InlineData("src/Stafettlogg.Printing/worker.mjs", 250)]
    [InlineData("tests/Stafettlogg.Domain.Tests/Log/ATests.cs", 400)]
    [InlineData("migrations/Stafettlogg.Migrations.Sqlite/Triggers.cs", 250)]
    public void File_OneLineAboveItsCeiling_IsFound(string path, int ceiling)
    {
        Findings.None(BudgetRules.TooLong(new SourceFile(path, Lines(ceiling))));
        Findings.Exactly(BudgetRules.TooLong(new SourceFile(path, Lines(ceiling + 1))), $"{ceiling + 1} lines, at most {ceiling}");
    }

    [Theory]
    [InlineData("class A { void Go() {", "} }")]
    [InlineData("class A { A() {", "} }")]
    [InlineData("class A { int B { get {", "return 1; } } }")]
    [InlineData("", "Run();")]
    public void Method_AboveItsCeiling_IsFound(string before, string after)
    {
        var statements = string.Concat(Enumerable.Repeat("Run();\n", 41));
        var file = new SourceFile("src/Stafettlogg.Web/Shared/A.cs", before + "\n" + statements + after);

        Assert.NotEmpty(BudgetRules.TooLong(file));
        Findings.None(BudgetRules.TooLong(new SourceFile(file.Path, before + "\n" + statements[..^28] + after)));
    }

    [Fact]
    public void Migration_MadeByTheTool_IsExempt() =>
        Findings.None(BudgetRules.TooLong(new SourceFile("migrations/Stafettlogg.Migrations.Sqlite/Migrations/20260101120000_First.Designer.cs", Lines(900))));

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("\n", count));
}
