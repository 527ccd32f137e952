using Microsoft.AspNetCore.Components.Forms;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Tests.Shared;

public sealed class ErrorSummaryTests
{
    [Fact]
    public async Task Summary_FieldsWithErrors_LinksToEachInTheOrderOfThePage()
    {
        var wish = new Wish { Text = "Kort", Where = [] };

        var page = await Sheet.OfForm(Validated(wish), wish.All());

        var links = page.QuerySelectorAll("section[tabindex='-1'][autofocus] a");
        Assert.Equal(["Skriv tiltaket", "Skriv litt mer", "Velg frist", "Velg minst to", "Velg arena", "Velg form"], links.Select(link => link.TextContent));
        Assert.All(links, link =>
        {
            var parts = link.GetAttribute("href")!.Split('#');
            Assert.Equal("/saker/7?vis=alt", parts[0]);
            Assert.True(page.GetElementById(parts[1]) is { LocalName: "input" or "textarea" or "select" }, parts[1]);
        });
    }

    [Fact]
    public async Task Summary_SomethingWrong_HasItsHeading()
    {
        var wish = new Wish();

        var page = await Sheet.OfForm(Validated(wish), wish.TitleField());

        Assert.Equal("Du må rette opp i dette", page.QuerySelector("section > h2")!.TextContent);
    }

    [Fact]
    public async Task Summary_MessageOfNoField_IsPlainText()
    {
        var page = await Sheet.Of<ErrorSummary>(new() { ["Messages"] = (string[])["Samtykket gjelder ikke lenger"] });

        Assert.Equal("Samtykket gjelder ikke lenger", page.QuerySelector("section li")!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll("a"));
    }

    [Fact]
    public async Task Summary_NothingWrong_IsNotThere()
    {
        var wish = new Wish { Title = "Lek" };

        var page = await Sheet.OfForm(Validated(wish), wish.TitleField(), wish.TextField());

        Assert.Equal(["Velg frist", "Velg arena", "Velg form"], page.QuerySelectorAll("section li").Select(line => line.TextContent.Trim()));
        Assert.Empty((await Sheet.OfForm(new EditContext(wish), wish.TitleField())).QuerySelectorAll("section"));
    }

    private static EditContext Validated(Wish wish)
    {
        var form = new EditContext(wish);
        form.EnableDataAnnotationsValidation(EmptyServices.Instance);
        return form;
    }
}
