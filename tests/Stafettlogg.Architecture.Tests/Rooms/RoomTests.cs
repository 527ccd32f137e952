using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Rooms;

public sealed class RoomTests
{
    [Fact]
    public void Arrows_BetweenRooms_AreThoseOfTheTable() =>
        Findings.None(RoomRules.Crossings([.. Repository.Source(".cs", ".razor", ".csproj")]));

    [Fact]
    public void Rooms_OfTheHouse_CarryTheirFoldersName() =>
        Findings.None(RoomRules.Misplaced(Repository.Source(".cs", ".razor")));

    [Theory]
    [InlineData("Domain/Levels/A.cs", "using Stafettlogg.Domain.Consent;", "Levels → Consent")]
    [InlineData("Domain/Levels/A.cs", "class A { Stafettlogg.Domain.Consent.Given? given; }", "Levels → Consent")]
    [InlineData("Domain/Levels/A.cs", "class A { Consent.Given? given; }", "Levels → Consent")]
    [InlineData("Domain/Levels/A.cs", "class A { bool Is => Domain.Consent.Given.Is(); }", "Levels → Consent")]
    [InlineData("Domain/Levels/A.cs", "using static Stafettlogg.Domain.Concerns.Concern;", "Levels → Concerns")]
    [InlineData("Domain/Log/A.cs", "using Stafettlogg.Domain.Municipalities;", "Log → Municipalities")]
    [InlineData("Domain/Basics/A.cs", "global using Stafettlogg.Domain.Log;", "opens Log to every room")]
    [InlineData("Domain/Levels/A.cs", "using Stafettlogg.Casework.Store;", "Domain → Casework")]
    [InlineData("Casework/Measures/A.cs", "using Stafettlogg.Casework.Meetings;", "Measures → Meetings")]
    [InlineData("Casework/Store/A.cs", "using Stafettlogg.Casework.Access;", "Store → Access")]
    [InlineData("Casework/Store/A.cs", "using Stafettlogg.Casework.Municipalities;", "Store → Municipalities")]
    [InlineData("Casework/Municipalities/A.cs", "using Stafettlogg.Casework.Store;", "Municipalities → Store")]
    [InlineData("Web/Measures/A.razor", "@using Stafettlogg.Web.Meetings", "Measures → Meetings")]
    [InlineData("Web/Shared/A.razor", "@inject Stafettlogg.Web.Meetings.Links Links", "Shared → Meetings")]
    [InlineData("Web/_Imports.razor", "@using Stafettlogg.Web.Meetings", "opens Meetings to every room")]
    [InlineData("Web/Stafettlogg.Web.csproj", "<Using Include=\"Stafettlogg.Web.Meetings\" />", "opens Meetings to every room")]
    public void Arrows_NotInTheTable_AreFound(string path, string text, string found)
    {
        var consent = new SourceFile("src/Stafettlogg.Domain/Consent/Given.cs", "namespace Stafettlogg.Domain.Consent; class Given;");

        Findings.Exactly(RoomRules.Crossings([new SourceFile("src/Stafettlogg." + path, text), consent]), found);
    }

    [Theory]
    [InlineData("Domain/Concerns/A.cs", "using Stafettlogg.Domain.Consent;")]
    [InlineData("Domain/Levels/A.cs", "record A(State Consent) { bool Is => Consent.InForce; }")]
    [InlineData("Casework/Measures/A.cs", "using Stafettlogg.Casework.Access; using Stafettlogg.Domain.Measures;")]
    [InlineData("Web/Measures/A.razor", "@using Stafettlogg.Web.Shared\n@* Stafettlogg.Web.Meetings is reached by its URL. *@")]
    [InlineData("Web/Program.cs", "using Stafettlogg.Web.Meetings;")]
    [InlineData("Casework/Wonders/A.cs", "using Stafettlogg.Casework.Municipalities;")]
    public void Arrows_InTheTable_AreLeftAlone(string path, string text)
    {
        var consent = new SourceFile("src/Stafettlogg.Domain/Consent/Given.cs", "namespace Stafettlogg.Domain.Consent; class Given;");

        Findings.None(RoomRules.Crossings([new SourceFile("src/Stafettlogg." + path, text), consent]));
    }

    [Theory]
    [InlineData("Domain/Helpers/A.cs", "", "Helpers says nothing", "no room Helpers")]
    [InlineData("Casework/A.cs", "", "outside every room")]
    [InlineData("Casework/Program.cs", "", "outside every room")]
    [InlineData("Casework/Store/A.cs", "namespace Stafettlogg.Casework.Access;", "namespace Stafettlogg.Casework.Access in")]
    [InlineData("Web/Shared/A.razor", "@namespace Stafettlogg.Web", "its folder")]
    public void Room_OutOfPlace_IsFound(string path, string text, params string[] found) =>
        Findings.Exactly(RoomRules.Misplaced([new SourceFile("src/Stafettlogg." + path, text)]), found);
}
