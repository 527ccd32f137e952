using System.Net;
using System.Text;
using AngleSharp;
using Stafettlogg.Web.Tests.Programs;
using Stafettlogg.Web.Tests.SignIn;

namespace Stafettlogg.Web.Tests.Answers;

/// <summary>Requests that no page of ours makes (requirements.md D2, web): answered by our page, nothing is written, never a fault of ours.</summary>
public sealed class BadRequestTests(SharedProgram shared)
{
    public static TheoryData<string, string> Bodies => new()
    {
        { "application/json", """{"Input":{"Text":"x"}}""" },
        { "text/plain", "Input.Text=x" },
        { "application/x-www-form-urlencoded", "" },
        { "application/x-www-form-urlencoded", "&&&===" },
        { "application/x-www-form-urlencoded", "_handler=wonder&Input.Text=%GG%" },
        { "application/x-www-form-urlencoded", "_handler=wonder&Input.Text=%FF%FE%C3" },
        { "application/x-www-form-urlencoded", "_handler=wonder&Input.Text=%00" },
        { "application/x-www-form-urlencoded", "_handler=wonder&Input.Text=a&Input.Text=b&Input.About=x&Input.About=y" },
        { "application/x-www-form-urlencoded", "_handler=wonder&Input.Arenas[2147483647]=x&Input[Text]=y" },
        { "application/x-www-form-urlencoded", "_handler=ingen&Input.Text=x" },
        { "application/x-www-form-urlencoded; charset=utf-7", "_handler=wonder&Input.Text=x" },
        { "multipart/form-data; boundary=a", "--a\r\nContent-Disposition: form-data; name=\"_handler\"\r\n\r\nwonder\r\n--a--\r\n" },
        { "multipart/form-data; boundary=a", "--a\r\nContent-Disposition: form-data; name=\"Input.Text\"; filename=\"../CON.exe\"\r\n\r\nMZ\r\n--a--\r\n" },
        { "multipart/form-data; boundary=a", "--a\r\nContent-Disposition: form-data; na" },
        { "multipart/form-data", "uten grense" },
    };

    public static TheoryData<string> Addresses =>
    [
        "/saker?side=-1", "/saker?side=0", "/saker?side=99999999999999999999", "/saker?side=2147483647", "/saker?side=%C3%A6", "/saker?vis=alle&vis=x", "/saker?side=",
        "/undringer/ny?kommune=%00", "/undringer/ny?kommune=../../etc", "/undringer/ny?kommune=" + "ø",
    ];

    public static TheoryData<string> Strange =>
    [
        "/saker/ikke-en-sak", "/saker/0", "/saker/%00", "/saker/..%2f..%2fetc%2fpasswd", "/saker/{0}x", "/saker/{0}/tiltak/0/evaluer/x", "/saker/{0}/tiltak/abc/evaluer",
        "/saker/{0}/tiltak/99999999999999999999/evaluer", "/saker/{0}/rett/abc", "/saker/{0}/rett/-99999999999999999999", "/saker/{0}/ingenting", "/saker/{0}//niva",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Post_BodyThatNoFormOfOursMakes_IsRefusedOnOurPage(string type, string body)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.WonderAsync();

        foreach (var address in new[] { "/undringer/ny", $"/saker/{id}/niva" })
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            var answer = await kari.SendAsync(new(HttpMethod.Post, new Uri(kari.Home, address)) { Content = content }, follow: false);

            Assert.InRange((int)answer.Status, 400, 499);
            Assert.NotEqual("", answer.Heading);
        }

        Assert.Equal(1, await program.VersionAsync(id));
    }

    [Fact]
    public async Task Post_TextOfAMillionLetters_IsRefusedAndKept()
    {
        var kari = await (await shared.ProgramAsync()).AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();
        var book = string.Concat(Enumerable.Repeat("Blåbærsyltetøy. ", 62_500)).Trim();

        var refused = await (await kari.NoteFormAsync(id, book)).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Teksten er for lang. Du har skrevet 999\u00a0999 tegn, og det er plass til 20\u00a0000. Kort den ned, eller del den i to."], refused.Faults());
        Assert.Equal([book], refused.Typed());
    }

    [Fact]
    public async Task Post_LargerThanAnybodyTypes_IsTooLargeInWords()
    {
        var kari = await (await shared.ProgramAsync()).AsAsync("Kari Lunde");

        var refused = await (await kari.WonderFormAsync()).With("Input.Text", new string('a', 11 * 1024 * 1024)).SendAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        Assert.Equal("Det ble for stort", refused.Heading);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_QueryThatNoPageOfOursLinksTo_IsThePageAllTheSame(string address)
    {
        var kari = await (await shared.ProgramAsync()).AsAsync("Kari Lunde");

        var answer = await kari.StepAsync(address);

        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{address}: {answer.Status} {answer.Heading}");
        Assert.NotEqual("", answer.Heading);
    }

    [Theory]
    [MemberData(nameof(Strange))]
    public async Task Get_AddressThatIsNone_IsNotThere(string address)
    {
        var program = await shared.ProgramAsync();
        var kari = await program.AsAsync("Kari Lunde");
        var id = await kari.FollowUpAsync();

        var answer = await kari.StepAsync(address.Replace("{0}", $"{id}", StringComparison.Ordinal));

        Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{address}: {answer.Status} {answer.Heading}");
    }

    [Theory]
    [InlineData("Kari Lunde", "/saker")]
    [InlineData(null, "/saker")]
    [InlineData(null, "/")]
    public async Task Get_UnderAnotherHostName_SaysNothingOfIt(string? person, string address)
    {
        var program = await shared.ProgramAsync();
        using var nobody = new Browser(program.Address);
        var browser = person is null ? nobody : await program.AsAsync(person);

        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(program.Address, address));
        request.Headers.Host = "ond.example";
        var answer = await browser.SendAsync(request, follow: false);

        Assert.DoesNotContain("ond.example", answer.Document.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("ond.example", $"{answer.Response.Headers}", StringComparison.Ordinal);
    }
}
