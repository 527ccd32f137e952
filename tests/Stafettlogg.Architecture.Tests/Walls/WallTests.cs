using Stafettlogg.Architecture.Tests.House;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Architecture.Tests.Walls;

public sealed class WallTests
{
    // Web carries the two migration assemblies; it names nothing in them.
    [Theory]
    [InlineData("src/Stafettlogg.Domain/", "Domain")]
    [InlineData("src/Stafettlogg.Casework/", "Casework", "Domain")]
    [InlineData("src/Stafettlogg.Web/", "Web", "Casework", "Migrations.Sqlite", "Migrations.Postgres")]
    [InlineData("migrations/", "Migrations", "Casework")]
    public void Arrows_BetweenWalls_AreExactlyThose(string folder, string wall, params string[] allowed) =>
        Findings.None(WallRules.OtherArrows(wall, Repository.Under(folder, ".csproj", ".props"), allowed));

    [Fact]
    public void Arrows_DrawnTheWrongWay_AreFound()
    {
        var project = new SourceFile("src/Stafettlogg.Domain/Stafettlogg.Domain.csproj",
            """<Project><ItemGroup><ProjectReference Include="..\Stafettlogg.Casework\Stafettlogg.Casework.csproj" /></ItemGroup></Project>""");

        Findings.Exactly(WallRules.OtherArrows("Domain", [project]), "Domain → Casework is not allowed");
        Findings.Exactly(WallRules.OtherArrows("Domain", [project], "Casework", "Web"), "Domain → Web is expected");
    }

    [Fact]
    public void Domain_ItsProjectFile_BringsNothingIn() =>
        Findings.None(WallRules.BroughtIn(Repository.Files.Single(file => file.Name == "Stafettlogg.Domain.csproj")));

    [Fact]
    public void Domain_Compiled_ReferencesTheBaseClassLibraryOnly() =>
        Findings.None(WallRules.OutsideTheRuntime(typeof(ConcernId).Assembly));

    [Fact]
    public void ProjectFile_WithAPackage_IsFound()
    {
        var project = new SourceFile("src/Stafettlogg.Domain/Stafettlogg.Domain.csproj",
            """<Project><ItemGroup><PackageReference Include="Stateless" /></ItemGroup></Project>""");

        Findings.Exactly(WallRules.BroughtIn(project), "Stateless");
        Assert.Contains(WallRules.OutsideTheRuntime(typeof(IActorDirectory).Assembly), found => found.EndsWith("Stafettlogg.Domain", StringComparison.Ordinal));
    }

    [Fact]
    public void Casework_ItsSource_UsesNothingOfHttp() =>
        Findings.None(Repository.Under("src/Stafettlogg.Casework/", ".cs").SelectMany(WallRules.OfTheWebFramework));

    [Fact]
    public void Casework_UsingHttp_IsFound()
    {
        var file = new SourceFile("src/Stafettlogg.Casework/Access/Made.cs", """
            using Microsoft.AspNetCore.DataProtection;
            using Microsoft.AspNetCore.Http;
            class Made { Microsoft.AspNetCore.Routing.RouteData Data => null!; }
            """);

        Findings.Exactly(WallRules.OfTheWebFramework(file), "(2): Microsoft.AspNetCore.Http", "(3): Microsoft.AspNetCore.Routing");
    }
}
