using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Reach;

public sealed class ReachTests
{
    private static readonly SourceFile Db = new("src/Stafettlogg.Casework/Store/CaseworkDb.cs",
        "class CaseworkDb { public DbSet<LogEntryRow> Entries => null!; public DbSet<Person> Persons => null!; }");

    [Fact]
    public void HttpContext_InTheSource_StaysInItsTwoRooms() =>
        Findings.None(Repository.Source(".cs", ".razor").SelectMany(ReachRules.HttpContextAbroad));

    [Theory]
    [InlineData("Web/Measures/A.cs", "class A { void Go(Microsoft.AspNetCore.Http.HttpContext it) { } }")]
    [InlineData("Casework/Access/A.cs", "class A(IHttpContextAccessor accessor);")]
    [InlineData("Web/Measures/A.razor", "@code { [CascadingParameter] HttpContext Http { get; set; } }")]
    public void HttpContext_ElsewhereInTheHouse_IsFound(string path, string text)
    {
        Assert.NotEmpty(ReachRules.HttpContextAbroad(new SourceFile("src/Stafettlogg." + path, text)));
        Findings.None(ReachRules.HttpContextAbroad(new SourceFile("src/Stafettlogg.Web/SignIn/A." + path.Split('.')[^1], text)));
    }

    [Fact]
    public void Console_InTheSource_StaysInVerbs() => Findings.None(Repository.Source(".cs").SelectMany(ReachRules.ConsoleAbroad));

    [Theory]
    [InlineData("class A { void Go() => Console.WriteLine(1); }")]
    [InlineData("class A { void Go() => System.Console.Out.Flush(); }")]
    [InlineData("using static System.Console;")]
    public void Console_OutsideVerbs_IsFound(string text)
    {
        Assert.NotEmpty(ReachRules.ConsoleAbroad(new SourceFile("src/Stafettlogg.Web/Shared/A.cs", text)));
        Findings.None(ReachRules.ConsoleAbroad(new SourceFile("src/Stafettlogg.Web/Verbs/A.cs", text)));
    }

    [Fact]
    public void TablesOfAConcern_InTheSource_AreTouchedByStoreAndAccessOnly() =>
        Findings.None(TableRules.TouchedAbroad([.. Repository.Source(".cs")]));

    [Theory]
    [InlineData("class A(IDbContextFactory<CaseworkDb> factory) { int Go(CaseworkDb db) => db.Entries.Count(); }", "db.Entries")]
    [InlineData("class A { int Go(DbContext db) => db.Set<Stafettlogg.Casework.Store.DueItem>().Count(); }", "Set<Stafettlogg.Casework.Store.DueItem>")]
    [InlineData("class A(DbSet<AccessRecord> records);", "DbSet<AccessRecord>")]
    public void TablesOfAConcern_TouchedByARoom_AreFound(string text, string found)
    {
        Findings.Exactly(TableRules.TouchedAbroad([Db, new SourceFile("src/Stafettlogg.Casework/Measures/A.cs", text)]), found);
        Findings.None(TableRules.TouchedAbroad([Db, new SourceFile("src/Stafettlogg.Casework/Access/A.cs", text)]));
    }

    [Theory]
    [InlineData("class A { int Go(CaseworkDb db) => db.Persons.Count(); }")]
    [InlineData("class A { int Go(LogView view) => view.Entries.Count(); }")]
    public void OtherTablesAndReadings_InARoom_AreLeftAlone(string text) =>
        Findings.None(TableRules.TouchedAbroad([Db, new SourceFile("src/Stafettlogg.Casework/Measures/A.cs", text)]));
}
