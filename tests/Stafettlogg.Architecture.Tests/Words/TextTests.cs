using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Words;

public sealed class TextTests
{
    private const string Folder = "src/Stafettlogg.Web/Measures/";

    [Fact]
    public void Texts_OfTheHouse_AreThereAndAskedFor() => Findings.None(TextRules.Wrong([.. Repository.Source(".cs", ".razor", ".resx")]));

    [Fact]
    public void Text_Missing_IsFound() =>
        Findings.Exactly(
            TextRules.Wrong([
                Resx("Page.resx", "Heading", "Kind_A"),
                Razor("""
                    @inject IStringLocalizer<Page> Text
                    <h1 title="@Text["Heading"]">@Text["Lead", 1]</h1> @Text[$"Kind_{kind}"] @Text[$"Type_{kind}"] @Text[late ? "Late" : "Heading"]
                    """),
                new SourceFile(Folder + "Form.cs", """
                    class Form(IStringLocalizer<Nowhere> nowhere) {
                        [Required(ErrorMessageResourceType = typeof(Page), ErrorMessageResourceName = nameof(Page.Required))] string Go() => nowhere["A"];
                    }
                    """),
            ]),
            "no Lead", "no Type_…", "no Late", "no Nowhere.resx", "no Required");

    [Fact]
    public void Text_AskedForNowhere_IsFound() =>
        Findings.Exactly(
            TextRules.Wrong([
                Resx("Page.resx", "Heading", "Old", "Twice", "Twice"),
                Razor("@inject IStringLocalizer<Page> Text\n@Text[\"Heading\"] @Text[\"Twice\"] @Other[\"Old\"]"),
            ]),
            "Old is asked for nowhere", "Twice stands twice");

    [Fact]
    public void Text_InOneLanguageOnly_IsFound() =>
        Findings.Exactly(
            TextRules.Wrong([
                Resx("Page.resx", "Heading", "Lead"), Resx("Page.nn.resx", "Heading"),
                Razor("@inject IStringLocalizer<Page> Text\n@Text[Key()]"),
            ]),
            "Page.nn.resx: Lead is in the other language only");

    private static SourceFile Razor(string text) => new(Folder + "Page.razor", text);

    private static SourceFile Resx(string name, params string[] keys) =>
        new(Folder + name, $"<root>{string.Concat(keys.Select(key => $"<data name=\"{key}\"><value>x</value></data>"))}</root>");
}
