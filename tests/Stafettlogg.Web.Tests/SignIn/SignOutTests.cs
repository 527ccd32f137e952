using System.Net;

namespace Stafettlogg.Web.Tests.SignIn;

public sealed class SignOutTests : ProgramTest
{
    [Fact]
    public async Task SignOut_ByPlainForm_EndsTheSessionHereAndAtTheProvider()
    {
        await Browser.SignInAsync("Hege Solli");
        var page = await Browser.GetAsync("/velg-rolle");

        var after = await Browser.PressAsync(page, "Logg ut");

        Assert.Equal("Du er logget ut", after.Heading);
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Contains(Browser.Visited, address => address.Port != Program.Address.Port && address.AbsolutePath.EndsWith("/end", StringComparison.Ordinal));
        Assert.DoesNotContain(Browser.Visited, address => address.Query.Contains("id_token", StringComparison.Ordinal));
        Assert.False(Browser.HasSession);
        Assert.Equal("Velg hvem du er", (await Browser.GetAsync("/prove/saker")).Heading);
    }

    [Fact]
    public async Task Session_EndedOnlyHere_IsRememberedByTheProvider()
    {
        await Browser.SignInAsync("Kari Lunde");
        foreach (var cookie in Browser.Cookies.GetCookies(Browser.Home).Where(cookie => cookie.Name.StartsWith("stafettlogg", StringComparison.Ordinal)))
        {
            cookie.Expired = true;
        }

        Assert.False(Browser.HasSession);
        Assert.Equal("Mine saker", (await Browser.GetAsync("/prove/saker")).Heading);
    }

    [Fact]
    public async Task SignOut_WithoutItsFormToken_IsRefused()
    {
        await Browser.SignInAsync("Kari Lunde");

        Assert.Equal(HttpStatusCode.BadRequest, (await Browser.PostAsync("/logg-ut")).Status);
        Assert.Equal("Mine saker", (await Browser.GetAsync("/prove/saker")).Heading);
    }

    [Fact]
    public async Task SignOut_WithoutASession_ShowsThatNobodyIsSignedIn() =>
        Assert.Equal("Du er logget ut", (await Browser.PostAsync("/logg-ut")).Heading);

    [Fact]
    public async Task SignOut_ByALink_DoesNothing()
    {
        await Browser.SignInAsync("Kari Lunde");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Browser.GetAsync("/logg-ut")).Status);
        Assert.Equal("Mine saker", (await Browser.GetAsync("/prove/saker")).Heading);
    }
}
