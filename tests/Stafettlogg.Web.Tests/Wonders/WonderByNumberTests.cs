using System.Net;
using Stafettlogg.Testing.Programs;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Wonders;

/// <summary>A wonder about a child who is found by birth number: the number, the name and the day of birth, right and wrong.</summary>
public sealed class WonderByNumberTests(SharedProgram shared)
{
    private const string Text = "Sitter alene ved gjerdet.\r\nSpiser lite av matpakka.";

    private const string Again = "Skriv fødselsnummeret på nytt. Vi viser det ikke tilbake til deg.";

    [Fact]
    public async Task Wonder_AboutAnotherChild_IsNamedAsItsAuthorDoesWhetherTheNumberIsKnownOrNot()
    {
        var kari = await KariAsync();

        foreach (var number in new[] { NumberOf("yusuf-warsame"), Synthetic("150816", 301) })
        {
            var named = (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.NationalId", number).With("Input.Text", Text);
            var nameless = (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.NationalId", number).With("Input.Text", Text);

            var first = await kari.GetAsync($"/saker/{(await named.With("Input.Name", "Theodor Nyland").SendAsync()).Concern()}");
            var second = await kari.GetAsync($"/saker/{(await nameless.SendAsync()).Concern()}");

            Assert.Equal(("Theodor Nyland", $"{number[..6]}*****"), (first.Heading, second.Heading));
            Assert.DoesNotContain("Warsame", first.Text + second.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("1234567890", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("123456789012", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("1885192168a", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("<script>alert(1)</script>", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("１８８９２１６７６８７", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("١٨٨٩٢١٦٧٦٨٧", "Fødselsnummeret skal ha 11 siffer")]
    [InlineData("15871850094", "Fødselsnummeret er ikke riktig. Kontroller sifrene.")]
    [InlineData("18892167688", "Fødselsnummeret er ikke riktig. Kontroller sifrene.")]
    [InlineData("00000000000", "Fødselsnummeret begynner med en dato som ikke finnes")]
    [InlineData("17054026641", "Dette er en demo. Bruk bare oppdiktede fødselsnumre her.")]
    public async Task Wonder_BirthNumberThatIsNone_IsRefusedInWordsAndNotShownAgain(string number, string fault)
    {
        var kari = await KariAsync();

        var refused = await (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.NationalId", number).With("Input.Text", Text).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([fault], refused.Faults());
        Assert.Equal([Text.ReplaceLineEndings("\n")], refused.Typed());
        Assert.Equal("", refused.Document.QuerySelector("[name='Input.NationalId']")!.GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData(" 188921 67687 ")]
    [InlineData("15871850051")]
    [InlineData("15871850140")]
    [InlineData("15871850078")]
    [InlineData("15871850086")]
    [InlineData("57912075186")]
    public async Task Wonder_BirthNumberOfEachKindThatIs_IsTaken(string number) => (await (await (await KariAsync()).WonderFormAsync())
        .With("Input.About", "et-annet-barn").With("Input.NationalId", number).With("Input.Text", Text).SendAsync()).Done();

    [Theory]
    [InlineData("31.02.2020")]
    [InlineData("i fjor")]
    public async Task Wonder_BirthDateThatIsNone_IsRefusedInNorwegian(string born)
    {
        var kari = await KariAsync();

        var refused = await (await kari.WonderFormAsync()).With("Input.About", "et-annet-barn").With("Input.NationalId", NumberOf("mia-delt"))
            .With("Input.Born", born).With("Input.Text", Text).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([Again, "Skriv en dato som finnes i «Fødselsdato», for eksempel 31.12.2026"], refused.Faults());
    }

    [Fact]
    public async Task Wonder_AboutOnesOwnChild_IsNeitherOfferedNorTaken()
    {
        var program = await shared.ProgramAsync();
        var hege = await program.AsAsync("Hege Solli", "Ansatt");
        var page = await hege.GetAsync("/undringer/ny");
        var form = FilledForm.On(page, "wonder", hege).With("Input.Text", Text);

        var byId = await form.Copy().With("Input.About", $"{await program.PersonAsync("ask-solli")}").SendAsync();
        var byNumber = await form.Copy().With("Input.About", "et-annet-barn").With("Input.NationalId", NumberOf("ask-solli")).SendAsync();

        Assert.DoesNotContain("Ask Solli", page.Text, StringComparison.Ordinal);
        Assert.All([byId, byNumber], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.All([byId, byNumber], answer => Assert.StartsWith("Saken gjelder noen i din egen familie.", answer.Faults()[0], StringComparison.Ordinal));
        Assert.Equal(["Saken gjelder noen i din egen familie. Be en kollega eller lederen om å ta den.", Again], byNumber.Faults());
    }

    private static string NumberOf(string key) => DemoPeople.Find(key).NationalId.Digits;

    // A synthetic number of nobody: month plus eighty, check digits by the rule.
    private static string Synthetic(string date, int individual)
    {
        for (; ; individual++)
        {
            var nine = $"{date[..2]}{int.Parse(date[2..4], System.Globalization.CultureInfo.InvariantCulture) + 80}{date[4..]}{individual}";
            var first = Check(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
            var second = first > 9 ? 10 : Check($"{nine}{first}", 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (second < 10) return $"{nine}{first}{second}";
        }
    }

    private static int Check(string digits, params int[] weights) => (11 - (digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum() % 11)) % 11;

    private async Task<Browser> KariAsync() => await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
}
