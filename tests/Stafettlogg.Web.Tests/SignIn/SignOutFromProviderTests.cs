using System.Net;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>Somebody signs out at the provider: every session of ours that came of it is over at the next request.</summary>
public sealed class SignOutFromProviderTests
{
    private const string Told = "/logg-ut/melding/prove";
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";

    public static TheoryData<string> Profiles => [.. ProfileCase.All.Select(one => one.Profile.Name)];

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task SignOut_AtTheProvider_ByAFrameWithoutCookies_EndsTheSession(string name)
    {
        var profile = ProfileCase.Of(name);
        await using var provider = await CertifiedProvider.StartAsync(profile);
        using var browser = new Browser(provider.Program.Address);
        using var other = new Browser(provider.Program.Address);
        await browser.SignInAsync(profile.Person);
        await other.SignInAsync(profile.Person);

        var after = await browser.PressAsync(await browser.GetAsync($"{provider.Issuer}/session/end"), "Logg ut");

        var frame = after.Document.QuerySelector("iframe")!.GetAttribute("src")!;
        Assert.StartsWith($"{provider.Program.Address}logg-ut/ramme/prove?iss=", frame, StringComparison.Ordinal);
        using var strange = new Browser(provider.Program.Address);
        var shown = await strange.StepAsync(frame);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Empty(strange.CookieNames);
        Assert.True(shown.Response.Headers.CacheControl!.NoStore);
        var origin = new Uri(provider.Issuer).GetLeftPart(UriPartial.Authority);
        Assert.EndsWith($"frame-ancestors {origin}", shown.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.StepAsync("/prove/saker")).Status);
        Assert.False(browser.HasSession);
        Assert.Equal(HttpStatusCode.OK, (await other.StepAsync("/prove/saker")).Status);
        Assert.Equal(1, provider.Program.Sessions.Open);
    }

    [Theory]
    [InlineData("IdPorten")]
    [InlineData("Ansattporten")]
    public async Task SignOut_AtTheProvider_FromServerToServer_EndsTheSession(string name)
    {
        var profile = ProfileCase.Of(name);
        await using var provider = await CertifiedProvider.StartAsync(profile, like => like with { TellsByFrame = false });
        using var browser = new Browser(provider.Program.Address);
        await browser.SignInAsync(profile.Person);

        var after = await browser.PressAsync(await browser.GetAsync($"{provider.Issuer}/session/end"), "Logg ut");

        Assert.Null(after.Document.QuerySelector("iframe"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.StepAsync("/prove/saker")).Status);
        Assert.Equal(0, provider.Program.Sessions.Open);
        Assert.Empty(provider.Program.Log.Ours);
    }

    [Theory]
    [InlineData("IdPorten", "?iss=https%3A%2F%2Fplanted.example&sid=planted-session", false)]
    [InlineData("IdPorten", "?sid=planted-session", false)]
    [InlineData("IdPorten", "?iss={iss}", false)]
    [InlineData("IdPorten", "?iss={iss}&sid=", false)]
    [InlineData("IdPorten", "?iss={iss}&iss={iss}&sid=planted-session", false)]
    [InlineData("IdPorten", "?iss={iss}&sid=planted-session", true)]
    [InlineData("EntraId", "?sid=planted-session", true)]
    [InlineData("EntraId", "?iss=https%3A%2F%2Fplanted.example&sid=planted-session", false)]
    public async Task Frame_ThatNamesIssuerAndSession_IsHeardAndNoOther(string name, string query, bool heard)
    {
        await using var rogue = await RogueProvider.StartAsync(ProfileCase.Of(name));
        await using var program = await SignedInAsync(rogue, ProfileCase.Of(name));
        using var provider = new Browser(program.Address);

        var answer = await provider.StepAsync($"/logg-ut/ramme/prove{query.Replace("{iss}", Uri.EscapeDataString(rogue.Issuer), StringComparison.Ordinal)}");

        Assert.Equal(heard ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(heard ? 0 : 1, program.Sessions.Open);
        Assert.Equal(HttpStatusCode.BadRequest, (await provider.StepAsync("/logg-ut/ramme/planted?sid=planted-session")).Status);
        Assert.DoesNotContain(program.Log.All, line => line.Contains("planted-session", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("in order", null)]
    [InlineData("of the subject", null)]
    [InlineData("another key", "WrongSignature")]
    [InlineData("alg none", "WrongSignature")]
    [InlineData("issuer", "WrongIssuer")]
    [InlineData("audience", "WrongAudience")]
    [InlineData("expired", "Expired")]
    [InlineData("nonce", "BadToken")]
    [InlineData("no event", "BadToken")]
    [InlineData("another event", "BadToken")]
    [InlineData("nobody", "BadToken")]
    [InlineData("nothing", "BadToken")]
    public async Task Message_FromServerToServer_IsHeardOnlyWhenItKeepsEveryRule(string what, string? refused)
    {
        await using var rogue = await RogueProvider.StartAsync(ProfileCase.Of("IdPorten"));
        await using var program = await SignedInAsync(rogue, ProfileCase.Of("IdPorten"));
        using var provider = new Browser(program.Address);

        var answer = await provider.PostAsync(Told, ("logout_token", what == "nothing" ? "" : Message(rogue, what)));

        Assert.Equal(refused is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(refused is null ? 0 : 1, program.Sessions.Open);
        Assert.Equal(refused is null ? [] : [$"A provider's message of sign-out was refused: {refused}"], program.Log.Ours);
    }

    [Fact]
    public async Task Message_ToAProfileThatSendsNone_IsNotHeard()
    {
        await using var rogue = await RogueProvider.StartAsync(ProfileCase.Of("Feide"));
        await using var program = await SignedInAsync(rogue, ProfileCase.Of("Feide"));
        using var provider = new Browser(program.Address);

        Assert.Equal(HttpStatusCode.BadRequest, (await provider.PostAsync(Told, ("logout_token", Message(rogue, "in order")))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await provider.PostAsync("/logg-ut/melding/planted")).Status);
        Assert.Equal(1, program.Sessions.Open);
    }

    private static async Task<RunningProgram> SignedInAsync(RogueProvider rogue, ProfileCase profile)
    {
        var program = await RunningProgram.StartAsync(profile.Settings(rogue.Issuer));
        rogue.Pid = program.People.NumberOf(profile.Person);
        if (!profile.KnownByNumber) program.People.Pin(new(rogue.Issuer, Keys.Subject), profile.Person);
        using var browser = new Browser(program.Address);
        Assert.Equal("Mine saker", (await browser.GetAsync("/prove/saker")).Heading);
        return program;
    }

    private static string Message(RogueProvider rogue, string what)
    {
        var now = TimeProvider.System.GetUtcNow();
        var token = rogue.Keys.Token(rogue.Issuer, now, nonce: what == "nonce" ? "once" : null, bend: token =>
        {
            token.Claims.Remove("acr");
            token.Claims["events"] = new Dictionary<string, object> { [what == "another event" ? $"{Event}/planted" : Event] = new Dictionary<string, object>() };
            Bend(token, what);
        });
        return what == "alg none" ? Keys.WithoutSignature(token) : token;
    }

    private static void Bend(SecurityTokenDescriptor token, string what)
    {
        switch (what)
        {
            case "of the subject": token.Claims.Remove("sid"); break;
            case "another key": token.SigningCredentials = Keys.New(); break;
            case "issuer": token.Issuer = "https://planted.example"; break;
            case "audience": token.Audience = "planted"; break;
            case "expired": token.Expires = token.IssuedAt!.Value.AddMinutes(-1); break;
            case "no event": token.Claims.Remove("events"); break;
            case "nobody": _ = token.Claims.Remove("sid") && token.Claims.Remove("sub"); break;
        }
    }
}
