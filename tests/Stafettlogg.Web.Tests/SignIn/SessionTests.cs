using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Stafettlogg.Web.SignIn.Sessions;

namespace Stafettlogg.Web.Tests.SignIn;

public sealed class SessionTests : ProgramTest
{
    [Fact]
    public async Task Session_LeftAlone_EndsAfterAWhile()
    {
        await Browser.SignInAsync("Kari Lunde");

        Program.Clock.Ahead = SessionCookie.Idle + TimeSpan.FromMinutes(1);

        Assert.Equal(HttpStatusCode.Redirect, (await Browser.StepAsync("/prove/saker")).Status);
    }

    [Fact]
    public async Task Session_InUse_LastsLonger_ButNeverLongerThanADay()
    {
        await Browser.SignInAsync("Kari Lunde");
        var step = SessionCookie.Idle * 0.75;
        for (Program.Clock.Ahead = step; Program.Clock.Ahead < SessionCookie.Longest; Program.Clock.Ahead += step)
        {
            Assert.Equal(HttpStatusCode.OK, (await Browser.StepAsync("/prove/saker")).Status);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await Browser.StepAsync("/prove/saker")).Status);
        Assert.False(Browser.HasSession);
    }

    [Fact]
    public async Task Cookie_CopiedBeforeSignOut_OpensNothingAfterwards()
    {
        await Browser.SignInAsync("Kari Lunde");
        using var thief = Copy();
        Assert.Equal(HttpStatusCode.OK, (await thief.StepAsync("/prove/saker")).Status);

        await Browser.PressAsync(await Browser.GetAsync("/velg-rolle"), "Logg ut");

        Assert.Equal(HttpStatusCode.Redirect, (await thief.StepAsync("/prove/saker")).Status);
        Assert.Equal(0, Program.Sessions.Open);
    }

    [Fact]
    public async Task Cookie_CopiedBeforeARoleWasChosen_OpensNothingAfterwards()
    {
        var choice = await Browser.SignInAsync("Hege Solli");
        using var thief = Copy();

        await Browser.PressAsync(choice, "Ansatt");

        Assert.Equal(HttpStatusCode.OK, (await Browser.StepAsync("/prove/saker")).Status);
        Assert.Equal("/logg-inn", (await thief.StepAsync("/velg-rolle")).Response.Headers.Location!.ToString().Split('?')[0]);
        Assert.Equal(1, Program.Sessions.Open);
    }

    [Fact]
    public async Task Cookie_OverPlainHttp_IsHttpOnlyAndLaxAndNamedByThePort()
    {
        var choice = await Browser.GetAsync("/prove/saker");
        var answer = await Browser.PressAsync(choice, "Kari Lunde");

        Assert.Equal("Mine saker", answer.Heading);
        var cookie = Browser.Cookies.GetCookies(Browser.Home).Single(cookie => cookie.Name == $"stafettlogg-{Program.Address.Port}");
        Assert.True(cookie.HttpOnly);
        Assert.Equal("/", cookie.Path);
    }

    [Fact]
    public async Task Cookie_OverHttps_BelongsToTheHostAlone()
    {
        using var made = Certificate();
        await using var secure = await RunningProgram.StartAsync(certificate: made);
        using var browser = new Browser(secure.Address, made);

        var answer = await browser.SignInStepAsync("Kari Lunde");

        var set = answer.Response.Headers.GetValues("Set-Cookie").Single(line => line.Contains("stafettlogg-", StringComparison.Ordinal) && !line.Contains("expires", StringComparison.Ordinal));
        Assert.StartsWith($"__Host-stafettlogg-{secure.Address.Port}=", set, StringComparison.Ordinal);
        Assert.Equal(["httponly", "path=/", "samesite=lax", "secure"], set.Split("; ").Skip(1).Order());
        Assert.Equal("Mine saker", (await browser.GetAsync("/prove/saker")).Heading);
    }

    [Fact]
    public async Task Answer_OverHttps_BindsTheBrowserToIt()
    {
        using var made = Certificate();
        await using var secure = await RunningProgram.StartAsync(certificate: made);
        using var browser = new Browser(secure.Address, made);

        Assert.Equal("max-age=63072000; includeSubDomains", (await browser.StepAsync("/logget-ut")).Response.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.False((await Browser.StepAsync("/logget-ut")).Response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Programs_TwoInOneBrowser_LeaveEachOtherAlone()
    {
        await using var other = await RunningProgram.StartAsync();
        await Browser.SignInAsync("Kari Lunde");

        var page = await Browser.SignInAsync("Per Haugen", new Uri(other.Address, "/prove/saker").AbsoluteUri);

        Assert.Contains(other.People["Per Haugen"].Id.ToString(), page.Text, StringComparison.Ordinal);
        Assert.Contains(Program.People["Kari Lunde"].Id.ToString(), (await Browser.StepAsync("/prove/saker")).Text, StringComparison.Ordinal);
    }

    private X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create();
        var now = Program.Clock.GetUtcNow();
        return new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private Browser Copy()
    {
        var copy = new Browser(Program.Address);
        copy.Cookies.Add(Browser.Cookies.GetAllCookies());
        return copy;
    }
}
