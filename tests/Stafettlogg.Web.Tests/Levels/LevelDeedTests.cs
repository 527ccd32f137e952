using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Levels;

/// <summary>Each deed of level 0 by its form, and by the form that is not offered, sent all the same.</summary>
public sealed class LevelDeedTests(SharedProgram shared)
{
    [Fact]
    public async Task Deeds_InTheirOrder_StandInTheLog()
    {
        var (kari, per) = (await AsAsync("Kari Lunde"), await AsAsync("Per Haugen"));
        var id = await kari.WonderAsync(text: "Første setning.");

        await kari.ObserveAsync(id, "Andre setning.");
        await kari.ShareAsync(id, "Tredje setning.");
        await per.AnswerAsync(id, "Fjerde setning.");
        await TalkAsync(kari, id, "Femte setning.");
        await per.CloseAsync(id, "Sjette setning.");

        var page = await kari.GetAsync($"/saker/{id}");
        Assert.Equal(
            ["Sjette setning.", "Femte setning.", "Fjerde setning.", "Tredje setning.", "Andre setning.", "Første setning."],
            page.Document.QuerySelectorAll(".keep-lines").Select(text => text.TextContent.Trim()));
        Assert.Contains("Avsluttet – ikke grunn til bekymring", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandOn_ToOneWhoFollowsChildren_GivesThemTheCase()
    {
        var (hege, kari) = (await AsAsync("Hege Solli", "Ansatt"), await AsAsync("Kari Lunde"));
        var id = await hege.WonderAsync("Iben Varsom");
        var page = await hege.GetAsync($"/saker/{id}/niva");

        var sent = await FilledForm.On(page, "hand-on", hege).With("Handing.Person", page.Choice("Handing.Person", "Kari Lunde")).SendAsync();

        Assert.Equal(id, sent.Concern());
        Assert.Equal("Iben Varsom", (await kari.GetAsync($"/saker/{id}")).Heading);
    }

    [Theory]
    [InlineData("observation", "Observation.Text", "Skriv hva du har sett eller hørt")]
    [InlineData("conversation", "Conversation.Text", "Skriv datoen for samtalen|Skriv hvem du snakket med|Skriv hva dere snakket om")]
    [InlineData("close", "Closing.Text", "Skriv hvorfor saken avsluttes")]
    [InlineData("hand-on", "Handing.Message", "Velg hvem som skal få undringen")]
    public async Task Deed_NothingFilledIn_NamesWhatIsMissing(string handler, string field, string faults)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        foreach (var nothing in new[] { "", " \t ", "\u202E\u200F" })
        {
            var form = await FormOrNoneAsync(kari, id, handler);
            var refused = await form.With(field, field.StartsWith("Handing", StringComparison.Ordinal) ? "" : nothing).SendAsync();

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal(faults.Split('|'), refused.Faults());
        }
    }

    [Theory]
    [InlineData("2199-01-01", "Datoen for samtalen kan ikke være fram i tid.")]
    [InlineData("1999-01-01", "Datoen for samtalen er mer enn ett år før undringen. Kontroller årstallet.")]
    [InlineData("31.02.2026", "Skriv en dato som finnes i «Dato for samtalen», for eksempel 31.12.2026")]
    public async Task Conversation_OnADayThatCannotBe_IsRefusedAtTheDateAndKeepsTheRest(string on, string fault)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        var refused = await (await kari.LevelFormAsync(id, "conversation"))
            .With("Conversation.On", on).With("Conversation.With", "Mor").With("Conversation.Text", "Vi snakket lenge.").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.NotNull(refused.Document.QuerySelector(".ds-error-summary a[href$='#Conversation-On']"));
        Assert.Equal(["Vi snakket lenge."], refused.Typed());
        Assert.Equal("Mor", refused.Document.QuerySelector<IHtmlInputElement>("[name='Conversation.With']")!.Value);
        Assert.Equal(on, refused.Document.QuerySelector("[name='Conversation.On']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Kari Lunde", "feedback", "Feedback.Text", "Du har ikke denne oppgaven i saken.")]
    [InlineData("Per Haugen", "share", "Sharing.Message", "Du har ikke denne oppgaven i saken.")]
    [InlineData("Kari Lunde", "close", "Closing.Text", "Lederen har ikke gitt tilbakemelding på undringen ennå.")]
    public async Task Deed_NotTheirsNow_IsRefusedThoughSentAndWritesNothing(string person, string handler, string field, string fault)
    {
        var (kari, doer) = (await AsAsync("Kari Lunde"), await AsAsync(person));
        var id = await kari.WonderAsync();
        await kari.ShareAsync(id);
        var before = await LengthAsync(kari, id);

        var form = await AlienFormAsync(id, handler, doer);

        var refused = await form.With($"{form.Prefix}.Person", $"{WholeProgram.InventedId()}").With(field, "Noe jeg har skrevet.").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal(["Noe jeg har skrevet."], refused.Typed());
        Assert.Equal(before, await LengthAsync(kari, id));
    }

    [Theory]
    [InlineData("share", "Sharing.Person", "Velg en leder i denne enheten.")]
    [InlineData("hand-on", "Handing.Person", "Velg en kollega som arbeider i denne enheten.")]
    public async Task Deed_ToOneElsewhere_IsRefused(string handler, string field, string fault)
    {
        var program = await shared.ProgramAsync();
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        foreach (var person in new[] { $"{await program.PersonAsync("mona-lie")}", $"{WholeProgram.InventedId()}", "x" })
        {
            var refused = await (await FormOrNoneAsync(kari, id, handler)).With(field, person).SendAsync();

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal([fault], refused.Faults());
        }
    }

    [Theory]
    [InlineData("no-such-form")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Form_ThatNoPageHas_IsAnsweredByOurPage(string? handler)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        var refused = await (await kari.LevelFormAsync(id, "observation")).With("_handler", handler is null ? [] : [handler]).With("Observation.Text", "Noe.").SendAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Det gikk ikke", refused.Heading);
        Assert.Equal(1, await LengthAsync(kari, id));
    }

    [Theory]
    [InlineData("observation")]
    [InlineData("share")]
    [InlineData("close")]
    public async Task Deed_WithoutTheTokenAgainstForgery_IsRefusedAndWritesNothing(string handler)
    {
        var kari = await AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();
        var form = await kari.LevelFormAsync(id, handler);

        var refused = await form.With($"{form.Prefix}.Text", "Uten merke.").Without("__RequestVerificationToken").SendAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Det gikk ikke", refused.Heading);
        Assert.Equal(1, await LengthAsync(kari, id));
    }

    private static async Task TalkAsync(Browser browser, Guid id, string text) => await (await browser.LevelFormAsync(id, "conversation"))
        .With("Conversation.On", TimeProvider.System.GetUtcNow().AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        .With("Conversation.With", "Mor").With("Conversation.Text", text).SendAsync();

    private static async Task<int> LengthAsync(Browser browser, Guid id) =>
        (await browser.GetAsync($"/saker/{id}")).Document.QuerySelectorAll("[id^=innslag-]").Length;

    // Kari's forms hold a form of that name as long as nobody has it; a form of another kind is sent under its name else.
    private static async Task<FilledForm> FormOrNoneAsync(Browser browser, Guid id, string handler)
    {
        var page = await browser.GetAsync($"/saker/{id}/niva");
        return page.Document.QuerySelector($"input[name=_handler][value={handler}]") is not null
            ? FilledForm.On(page, handler, browser)
            : FilledForm.On(page, "observation", browser).As(handler, handler == "hand-on" ? "Handing" : throw new ArgumentException(handler, nameof(handler)));
    }

    // As if the form had been offered: its marks and the sender's own token, under the other form's names.
    private static async Task<FilledForm> AlienFormAsync(Guid id, string handler, Browser sender)
    {
        var page = await sender.GetAsync($"/saker/{id}/niva");
        var any = page.Document.QuerySelectorAll<IHtmlInputElement>("input[name=_handler]").Select(input => input.Value).First();
        return FilledForm.On(page, any, sender).As(handler, handler switch
        {
            "feedback" => "Feedback",
            "observation" => "Observation",
            "share" => "Sharing",
            "hand-on" => "Handing",
            _ => "Closing",
        });
    }

    private async Task<Browser> AsAsync(string person, string? role = null) => await (await shared.ProgramAsync()).AsAsync(person, role);
}
