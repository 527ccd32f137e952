using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Components.Forms;

namespace Stafettlogg.Web.Tests.Shared;

public sealed class FieldTests
{
    [Fact]
    public async Task Field_OfEveryKind_IsNamedByItsLabel()
    {
        var wish = new Wish();

        var page = await Sheet.OfForm(new EditContext(wish), wish.All());

        Assert.Equal("Title", page.Named("Tiltak").GetAttribute("name"));
        Assert.Equal("Text", page.Named("Notat").GetAttribute("name"));
        Assert.Equal("Due", page.Named("Frist").GetAttribute("name"));
        Assert.Equal("Arena", page.Named("Arena").GetAttribute("name"));
        Assert.Equal(["Hvor?", "Form"], page.QuerySelectorAll("fieldset > legend").Select(legend => legend.TextContent));
        Assert.Equal(["hjemme", "skole"], page.QuerySelectorAll("[type=checkbox]").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public async Task Field_ValuesTyped_AreKept()
    {
        var wish = new Wish { Title = "Lek", Due = new(2026, 12, 3), Where = ["skole"], Arena = "hjemme", Form = "skole" };

        var page = await Sheet.OfForm(new EditContext(wish), wish.All());

        Assert.Equal("Lek", ((IHtmlInputElement)page.Named("Tiltak")).Value);
        Assert.Equal("2026-12-03", ((IHtmlInputElement)page.Named("Frist")).Value);
        Assert.Equal("hjemme", ((IHtmlSelectElement)page.Named("Arena")).Value);
        Assert.Equal(["skole"], page.QuerySelectorAll("[type=checkbox][checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal(["skole"], page.QuerySelectorAll("[type=radio][checked]").Select(radio => radio.GetAttribute("value")));
    }

    [Fact]
    public async Task TextArea_MarkupTyped_StaysText()
    {
        var wish = new Wish { Text = "</textarea><script>1</script> «Æ & ø»" };

        var page = await Sheet.OfForm(new EditContext(wish), wish.TextField());

        Assert.Equal(wish.Text, ((IHtmlTextAreaElement)page.Named("Notat")).Value);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Field_WithErrorAndHelp_IsDescribedByBoth()
    {
        var wish = new Wish();

        var page = await Sheet.OfForm(Validated(wish), wish.TitleField(help: "Kort sagt"));

        var input = page.Named("Tiltak");
        var told = input.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent.Trim());
        Assert.Equal(["Kort sagt", "Skriv tiltaket"], told);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Field_WithoutErrorOrHelp_IsNotDescribed()
    {
        var wish = new Wish { Title = "Lek" };

        var page = await Sheet.OfForm(Validated(wish), wish.TitleField());

        Assert.False(page.Named("Tiltak").HasAttribute("aria-describedby"));
        Assert.False(page.Named("Tiltak").HasAttribute("aria-invalid"));
    }

    [Theory]
    [InlineData(true, "Valgfritt", null)]
    [InlineData(false, null, "true")]
    public async Task Field_OptionalOrNot_SaysSoOutsideItsName(bool optional, string? help, string? required)
    {
        var wish = new Wish();

        var page = await Sheet.OfForm(new EditContext(wish), wish.TitleField(optional));

        Assert.Equal(help, page.QuerySelector("[data-field=description]")?.TextContent.Trim());
        Assert.Equal(required, page.Named("Tiltak").GetAttribute("aria-required"));
    }

    private static EditContext Validated(Wish wish)
    {
        var form = new EditContext(wish);
        form.EnableDataAnnotationsValidation(EmptyServices.Instance);
        return form;
    }
}
