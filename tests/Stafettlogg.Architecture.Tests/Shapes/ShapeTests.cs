using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Shapes;

public sealed class ShapeTests
{
    [Fact]
    public void Domain_ItsProperties_HaveNoPublicSetter() =>
        Findings.None(Repository.Under("src/Stafettlogg.Domain/", ".cs").SelectMany(ShapeRules.PublicSetters));

    [Theory]
    [InlineData("public int B { get; set; }", 1)]
    [InlineData("public int this[int i] { get => 1; set { } }", 1)]
    [InlineData("public int B { get; init; } public int C { get; private set; } int D { get; set; }", 0)]
    public void Property_WithAPublicSetter_IsFound(string members, int found) =>
        Assert.Equal(found, ShapeRules.PublicSetters(Made($"public class A {{ {members} }}")).Count());

    [Fact]
    public void Classes_OfTheHouse_AreSealedOrInherited() => Findings.None(ShapeRules.Unsealed([.. Repository.Source(".cs", ".razor")]));

    [Fact]
    public void Class_NeitherInheritedNorSealed_IsFound() =>
        Findings.Exactly(
            ShapeRules.Unsealed([
                Made("abstract class Entry; sealed record Written : Entry; static class Reading; record struct Day; partial class Half;"),
                Made("class Open; abstract record Lonely; sealed partial class Half; abstract class Field<T>;"),
                new SourceFile("src/Stafettlogg.Web/Shared/TextField.razor", "@inherits Field<string?>"),
            ]),
            "Open is neither", "Lonely is neither");

    [Theory]
    [InlineData("src/Stafettlogg.Domain/")]
    [InlineData("src/Stafettlogg.Casework/")]
    public void PublicMembers_BehindTheWall_AreExplained(string wall) => Findings.None(SummaryRules.Missing([.. Repository.Under(wall, ".cs")]));

    [Theory]
    [InlineData("public record A(int B);", "A has no summary")]
    [InlineData("/// <summary> </summary>\npublic class A;", "A has no summary")]
    [InlineData("// A comment.\npublic class A;", "A has no summary")]
    [InlineData("/// <summary>A.</summary>\npublic class A { public int B => 1; }", "A.B has no summary")]
    [InlineData("/// <summary>A.</summary>\npublic class A { public const int B = 1; }", "A.B = 1 has no summary")]
    [InlineData("/// <summary>A.</summary>\npublic enum A { B }", "A.B has no summary")]
    [InlineData("/// <summary>A.</summary>\npublic interface IA { void B(int c); }", "IA.B(int c) has no summary")]
    [InlineData("/// <summary>A.</summary>\npublic class A { public A(int b) { } }", "A.A(int b) has no summary")]
    public void PublicMember_Unexplained_IsFound(string text, string found) =>
        Findings.Exactly(SummaryRules.Missing([Made(text)]), found);

    [Theory]
    [InlineData("class A { public int B => 1; }")]
    [InlineData("/// <summary>A.</summary>\npublic class A { int B => 1; public override string ToString() => \"\"; }")]
    [InlineData("/// <summary>A.</summary>\npublic class A { /// <inheritdoc/>\npublic int B => 1; }")]
    public void Member_InternalOrExplained_IsLeftAlone(string text) => Findings.None(SummaryRules.Missing([Made(text)]));

    private static SourceFile Made(string text) => new("src/Stafettlogg.Domain/Log/A.cs", text);
}
