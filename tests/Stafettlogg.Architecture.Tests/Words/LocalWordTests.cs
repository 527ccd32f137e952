using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Words;

public sealed class LocalWordTests
{
    [Fact]
    public void Texts_OfTheHouse_LeaveTheMunicipalitysWordsToItsPack() => Findings.None(Repository.Under("src/Stafettlogg.Web/", ".resx").SelectMany(LocalWordRules.InTexts));

    [Fact]
    public void Code_OfTheHouse_LeavesTheMunicipalitysWordsToItsPack() =>
        Findings.None(Repository.Under("src/Stafettlogg.Web/", ".cs", ".razor").SelectMany(LocalWordRules.InCode));

    [Theory]
    [InlineData("Ny stafettpinneholder", "Heading says stafettpinneholder")]
    [InlineData("Stafettpinnen", "Heading says Stafettpinnen")]
    [InlineData("Stafettloggen til {0}", "Heading says Stafettloggen")]
    [InlineData("Ingen stafettlogg her", "Heading says stafettlogg")]
    [InlineData("Spør BTI-koordinatoren", "Heading says BTI")]
    [InlineData("Ta det opp i ressursteamet", "Heading says ressursteamet")]
    [InlineData("Har {theStick}", "Heading asks for theStick")]
    public void Text_WithAMunicipalitysWord_IsFound(string text, string found) => Findings.Exactly(LocalWordRules.InTexts(Resx(text)), found);

    [Theory]
    [InlineData("{0} har {theBaton} i Stafettlogg")]
    [InlineData("{TheHolder} og {log}")]
    public void Text_NamingTheWord_IsLeftAlone(string text) => Findings.None(LocalWordRules.InTexts(Resx(text)));

    [Theory]
    [InlineData("""<h1>Stafettpinnen</h1>""", "Stafettpinnen in a literal")]
    [InlineData("""<A Text="stafettholder" />""", "stafettholder in a literal")]
    [InlineData("""var a = "stafettloggen";""", "stafettloggen in a literal")]
    public void Code_WithAMunicipalitysWord_IsFound(string code, string found) =>
        Findings.Exactly(LocalWordRules.InCode(new("src/Stafettlogg.Web/Baton/A.razor", code)), found);

    [Theory]
    [InlineData("""@page "/saker/{id}/stafettpinne" """)]
    [InlineData("""/// <summary>"Stafettpinnen".</summary>""")]
    public void Code_NamingAnAddressOrExplaining_IsLeftAlone(string code) => Findings.None(LocalWordRules.InCode(new("src/Stafettlogg.Web/Baton/A.razor", code)));

    private static SourceFile Resx(string text) => new("src/Stafettlogg.Web/Baton/A.resx", $"<root><data name=\"Heading\"><value>{text}</value></data></root>");
}
