using System.Net;
using Stafettlogg.Testing.Programs;
using Stafettlogg.Web.Tests.Programs;

namespace Stafettlogg.Web.Tests.Access;

/// <summary>The leader finds, for who asks for access, that there is something about a child; the author looks it through (R20).</summary>
public sealed class AccessRequestTests(SharedProgram shared)
{
    private const string Canary = "Kanarifuglen er alene";

    [Fact]
    public async Task Request_OfAChildWithAWonderTheLeaderWasNotToldOf_TellsThatThereIsOneAndNotWhatItSays()
    {
        await using var program = await WholeProgram.StartAsync(); // what it finds is written in every case of the child
        var nothing = await (await program.SearchingAsync("emil-testesen")).SendAsync();
        Assert.Equal(HttpStatusCode.OK, nothing.Status);
        Assert.Contains("Enheten har ikke skrevet noe om barnet her.", nothing.Text, StringComparison.Ordinal);
        Assert.Equal(["access-request"], nothing.Forms());

        var hege = await program.AsAsync("Hege Solli", "Ansatt");
        var id = await hege.WonderAsync("Emil Testesen", Canary);

        var answer = await (await program.SearchingAsync("emil-testesen", $"Krav {id}")).SendAsync();

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("av Hege Solli", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, answer.Document.Source.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain($"{id}", answer.Document.QuerySelector("#funnet")!.ParentElement!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(DemoPeople.Find("emil-testesen").NationalId.Digits, answer.Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await program.AsAsync("Per Haugen")).StepAsync($"/saker/{id}")).Status);

        var asked = await hege.GetAsync($"/saker/{id}");
        Assert.Contains("Innsynskrav: vurder det du har skrevet innen", asked.Text, StringComparison.Ordinal);
        Assert.Equal($"/saker/{id}/innsynskrav", asked.Document.QuerySelector("a[href$='/innsynskrav']")?.GetAttribute("href"));
        (await (await hege.FormAsync($"/saker/{id}/innsynskrav", "assess-request")).With("Assessing.Text", "Alt kan gis ut.").SendAsync()).Done();
        Assert.DoesNotContain("Innsynskrav: vurder", (await hege.GetAsync($"/saker/{id}")).Text, StringComparison.Ordinal);
        Assert.Empty((await hege.GetAsync($"/saker/{id}/innsynskrav")).Forms());
    }

    [Theory]
    [InlineData("Kari Lunde")]
    [InlineData("Ola Strand")]
    [InlineData("Marte Testesen")]
    public async Task Request_ByOneWhoLeadsNoUnit_IsNotThereAndFindsNothing(string person)
    {
        var program = await shared.ProgramAsync();
        var (kari, other) = (await program.AsAsync("Kari Lunde"), await program.AsAsync(person));
        var id = await kari.WonderAsync();
        var form = await program.SearchingAsync("emil-testesen");
        var token = other == kari ? (await kari.WonderFormAsync())["__RequestVerificationToken"] : null;

        Assert.Equal(HttpStatusCode.NotFound, (await other.StepAsync("/leder/innsynskrav")).Status);
        var sent = token is null ? form.Copy().SentBy(other) : form.Copy().SentBy(other).With("__RequestVerificationToken", token);

        Assert.InRange((int)(await sent.SendAsync()).Status, 400, 499);
        Assert.Equal(1, await program.VersionAsync(id));
    }

    [Theory]
    [InlineData("", "Krav 1", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("12345678901", "Krav 1", "Fødselsnummeret er ikke riktig. Kontroller sifrene.")]
    [InlineData(null, " ", "Skriv fødselsnummeret på nytt. Vi viser det ikke tilbake til deg.|Skriv saksnummer eller formål")]
    public async Task Request_WithWrongNumberOrWithoutReason_SaysSoAtTheFieldAndForgetsTheNumber(string? number, string reference, string told)
    {
        var program = await shared.ProgramAsync();
        var form = await program.SearchingAsync("emil-testesen", reference);
        if (number is not null) form.With("Request.NationalId", number);

        var refused = await form.SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(told.Split('|'), refused.Faults());
        Assert.Equal("", refused.ValueOf("access-request", "Request.NationalId"));
    }
}
