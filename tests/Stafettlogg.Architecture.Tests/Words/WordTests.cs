using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Words;

public sealed class WordTests
{
    [Fact]
    public void LogTemplates_OfTheHouse_CarryNothingPersonal() => Findings.None(Repository.Source(".cs").SelectMany(LogTemplateRules.Wrong));

    [Theory]
    [InlineData("""[LoggerMessage(Level = LogLevel.Warning, Message = "Refused {ConcernId} for {Name}")]""", "{Name}")]
    [InlineData("""[LoggerMessage(1, LogLevel.Warning, "Refused {@Person} after {Count:N0}")]""", "{Person}")]
    [InlineData("[LoggerMessage(Level = LogLevel.Warning, Message = Texts.Refused)]", "as a literal")]
    [InlineData("[LoggerMessage(Level = LogLevel.Warning)]", "as a literal")]
    public void LogTemplate_WithAWordNotListed_IsFound(string attribute, string found) =>
        Findings.Exactly(LogTemplateRules.Wrong(Code($"partial class A {{ {attribute} partial void Refused(); }}")), found);

    [Fact]
    public void Logging_RoundTheTemplates_IsFound() =>
        Findings.Exactly(LogTemplateRules.Wrong(Code("""class A { void Go() => logger.LogInformation("Hei {Navn}", navn); }""")), "LogInformation goes round");

    [Fact]
    public void Norwegian_InTheCode_IsNot() =>
        Findings.None(Repository.Under("src/Stafettlogg.Domain/", ".cs").Concat(Repository.Under("src/Stafettlogg.Casework/", ".cs")).SelectMany(NorwegianRules.InCode));

    [Theory]
    [InlineData("""var a = "Nivå";""")]
    [InlineData("""var a = $"Nivå {b}";""")]
    [InlineData("var a = \"\"\"Nivå\"\"\";")]
    [InlineData("var a = 'å';")]
    public void Norwegian_InALiteral_IsFound(string code)
    {
        Findings.Exactly(NorwegianRules.InCode(Code(code)), "Norwegian in a literal");
        Findings.None(NorwegianRules.InCode(Code("// Nivå\nvar a = \"Level\";")));
    }

    [Fact]
    public void Words_InComponents_StandInTheirResx() => Findings.None(Repository.Source(".razor").SelectMany(MarkupRules.WordsIn));

    [Theory]
    [InlineData("<p>Lagre tiltak</p>", "Lagre tiltak")]
    [InlineData("<p>@Text[\"A\"] og @name.Of(x) </p>", "og")]
    [InlineData("<img alt=\"Barn\" src=\"a\" />", "Barn")]
    [InlineData("@if (a > b)\n{\n<p>\n  Ingen saker\n</p>\n}", "Ingen saker")]
    public void Words_InMarkup_AreFound(string markup, string found) => Findings.Exactly(MarkupRules.WordsIn(Component(markup)), found);

    [Theory]
    [InlineData("<a class=\"x\" href=\"@Links.Of(a)\" aria-label=\"@Text[\"A\"]\">@Text[\"B\", list.First(it => it > a).Name] &nbsp;– Stafettlogg</a>")]
    [InlineData("@if (a > b)\n{\n<p>@(a is B ? \"c\" : null)</p>\n}\nelse\n{\n<p>@a</p>\n}")]
    [InlineData("<p>@a</p>\n@code {\n  List<string> A => new() { \"Ord\" };\n  string B<T>() => \"<p>Ord</p>\";\n}")]
    [InlineData("@* <p>Ord</p> *@<button @onclick=\"() => Go(a)\">@a.B()!.C</button>")]
    public void Code_InMarkup_IsLeftAlone(string markup) => Findings.None(MarkupRules.WordsIn(Component(markup)));

    private static SourceFile Code(string text) => new("src/Stafettlogg.Casework/Access/A.cs", text);

    private static SourceFile Component(string text) => new("src/Stafettlogg.Web/Shared/A.razor", text);
}
