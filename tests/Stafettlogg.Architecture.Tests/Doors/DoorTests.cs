using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Doors;

public sealed class DoorTests
{
    private static readonly Dictionary<string, string> Listed = new() { ["/apen"] = "made up" };

    private static readonly SourceFile Links = new("src/Stafettlogg.Web/Printing/Links.cs",
        """class Links { const string Open = "/apen"; const string Closed = "/lukket"; }""");

    [Fact]
    public void Pages_OfTheProgram_HaveAPolicyOrStandOnTheList() =>
        Findings.None(PageRules.Unguarded(Assembly.Load("Stafettlogg.Web").GetTypes(), AnonymousList.Reasons));

    [Fact]
    public void Pages_WithoutPolicy_AreFound() =>
        Findings.Exactly(
            PageRules.Unguarded([typeof(Guarded), typeof(Forgotten), typeof(Open), typeof(OpenUnlisted), typeof(string)], Listed),
            "(/glemt) has no policy", "(/apen) has no policy", "(/ulistet) is anonymous");

    [Fact]
    public void Endpoints_OfTheProgram_HaveAPolicyOrStandOnTheList() =>
        Findings.None(EndpointRules.Unguarded([.. Repository.Under("src/Stafettlogg.Web/", ".cs")], AnonymousList.Reasons));

    [Theory]
    [InlineData("""app.MapGet("/a", () => 1);""", "MapGet /a has no policy")]
    [InlineData("""app.MapMethods("/a", ["PUT"], () => 1).WithName("a");""", "MapMethods /a has no policy")]
    [InlineData("""app.MapPost("/a", () => 1).AllowAnonymous();""", "MapPost /a is anonymous")]
    [InlineData("""var group = app.MapGroup("/g"); group.MapGet("/a", () => 1);""", "MapGet /a has no policy")]
    [InlineData("""var group = app.MapGroup("/g").RequireAuthorization(); group.MapGet("/a", () => 1).AllowAnonymous();""", "is anonymous")]
    [InlineData("app.MapGet(Links.Closed, () => 1).AllowAnonymous();", "MapGet /lukket is anonymous")]
    [InlineData("app.MapGet(Links.Of(a), () => 1).AllowAnonymous();", "MapGet ? is anonymous")]
    public void Endpoints_WithoutPolicy_AreFound(string code, string found) =>
        Findings.Exactly(EndpointRules.Unguarded([Links, new SourceFile("src/Stafettlogg.Web/Printing/A.cs", code)], Listed), found);

    [Theory]
    [InlineData("""app.MapGet("/a", () => 1).WithName("a").RequireAuthorization("Employee");""")]
    [InlineData("""app.MapGet("/apen", () => 1).AllowAnonymous();""")]
    [InlineData("""var group = app.MapGroup("/g").RequireAuthorization(); group.MapGet("/a", () => 1);""")]
    [InlineData("""app.MapGroup("/g").RequireAuthorization().MapGet("/a", () => 1);""")]
    [InlineData("app.MapGet(Links.Open, () => 1).AllowAnonymous();")]
    [InlineData("app.MapStaticAssets(); app.MapRazorComponents<App>();")]
    public void Endpoints_WithPolicyOrListed_AreLeftAlone(string code) =>
        Findings.None(EndpointRules.Unguarded([Links, new SourceFile("src/Stafettlogg.Web/Printing/A.cs", code)], Listed));

    [Route("/vernet"), Authorize]
    private sealed class Guarded;

    [Route("/glemt"), Route("/apen")]
    private sealed class Forgotten;

    [Route("/apen"), AllowAnonymous, Authorize]
    private sealed class Open;

    [Route("/ulistet"), AllowAnonymous]
    private sealed class OpenUnlisted;
}
