using System.Net;
using Microsoft.AspNetCore.Http;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>Each misbehaviour of a provider, all the way through the program.</summary>
public sealed class RogueProviderTests : IAsyncLifetime
{
    private RogueProvider rogue = null!;
    private RunningProgram program = null!;
    private Browser browser = null!;

    public static TheoryData<string, HttpStatusCode, string> Misbehaviours => new()
    {
        { "issuer", HttpStatusCode.Forbidden, "WrongIssuer" },
        { "audience", HttpStatusCode.Forbidden, "WrongAudience" },
        { "nonce", HttpStatusCode.Forbidden, "WrongNonce" },
        { "expired", HttpStatusCode.Forbidden, "Expired" },
        { "acr", HttpStatusCode.Forbidden, "TooWeak" },
        { "alg none", HttpStatusCode.Forbidden, "WrongSignature" },
        { "tampered", HttpStatusCode.Forbidden, "WrongSignature" },
        { "no birth number", HttpStatusCode.Forbidden, "NoNationalId" },
        { "no id_token", HttpStatusCode.Forbidden, "BadToken" },
        { "code refused", HttpStatusCode.Forbidden, "CodeRefused" },
        { "error", HttpStatusCode.Forbidden, "RefusedByProvider" },
        { "cancelled", HttpStatusCode.Forbidden, "Cancelled" },
        { "failing", HttpStatusCode.ServiceUnavailable, "ProviderAway" },
        { "nonsense", HttpStatusCode.ServiceUnavailable, "ProviderAway" },
        { "iss", HttpStatusCode.Forbidden, "WrongIssuer" },
        { "no iss", HttpStatusCode.Forbidden, "WrongIssuer" },
        { "no code", HttpStatusCode.BadRequest, "NoCode" },
        { "state", HttpStatusCode.BadRequest, "WrongState" },
        { "no state", HttpStatusCode.BadRequest, "WrongState" },
    };

    public async ValueTask InitializeAsync()
    {
        rogue = await RogueProvider.StartAsync();
        program = await RunningProgram.StartAsync(rogue.Settings());
        browser = new(program.Address);
        rogue.Pid = program.People.NumberOf("Kari Lunde");
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await program.DisposeAsync();
        await rogue.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_AtAProviderThatBehaves_Succeeds()
    {
        Assert.Equal("Mine saker", (await browser.GetAsync("/prove/saker")).Heading);
        Assert.True(browser.HasSession);
        Assert.Empty(program.Log.Ours);
    }

    [Theory]
    [MemberData(nameof(Misbehaviours))]
    public async Task SignIn_OneThingWrong_IsRefusedPlainlyAndLoggedOnce(string what, HttpStatusCode status, string kind)
    {
        Misbehave(what);

        var page = await browser.GetAsync("/prove/saker");

        Assert.Equal(status, page.Status);
        Assert.Equal("Innloggingen gikk ikke", page.Heading);
        Assert.Equal("/logg-inn", page.Document.QuerySelector("main a")!.GetAttribute("href"));
        Assert.False(browser.HasSession);
        Assert.Equal([$"Sign-in refused: {kind}"], program.Log.Ours);
        Assert.DoesNotContain(program.Log.All, IsPersonal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.StepAsync("/prove/saker")).Status);
    }

    [Fact]
    public async Task SignOut_AtAProviderThatOffersNone_SaysThatItIsOnlyHere()
    {
        program.People.Give("Kari Lunde", Domain.Basics.ActorRole.Employee, Domain.Basics.ActorRole.Guardian);

        var page = await browser.PressAsync(await browser.GetAsync("/prove/saker"), "Logg ut");

        Assert.Equal("Du er logget ut", page.Heading);
        Assert.Contains("innloggingstjenesten svarte ikke", page.Text, StringComparison.Ordinal);
        Assert.False(browser.HasSession);
    }

    [Fact]
    public async Task SignIn_ProviderGone_IsRefusedPlainlyAndLoggedOnce()
    {
        await rogue.DisposeAsync();

        var page = await browser.GetAsync("/prove/saker");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal("Innloggingen gikk ikke", page.Heading);
        Assert.Equal(["Sign-in refused: ProviderAway"], program.Log.Ours);
    }

    private bool IsPersonal(string line) => new[] { rogue.Pid!, Keys.Subject, "planted", "Kari", rogue.Given }
        .Any(secret => secret.Length > 0 && line.Contains(secret, StringComparison.OrdinalIgnoreCase));

    private void Misbehave(string what)
    {
        switch (what)
        {
            case "issuer": rogue.Bend = token => token.Issuer = "https://planted.example"; break;
            case "audience": rogue.Bend = token => token.Audience = "planted-client"; break;
            case "nonce": rogue.Bend = token => token.Claims["nonce"] = "planted-nonce"; break;
            case "expired": rogue.Bend = token => token.Expires = token.IssuedAt!.Value.AddMinutes(-1); break;
            case "acr": rogue.Bend = token => token.Claims["acr"] = "idporten-loa-low"; break;
            case "alg none": rogue.Rewrite = Keys.WithoutSignature; break;
            case "tampered": rogue.Rewrite = Keys.Tampered; break;
            case "no birth number": rogue.Bend = token => token.Claims["pid"] = "planted"; break;
            case "no id_token": rogue.Token = () => Results.Json(new { access_token = "planted" }); break;
            case "code refused": rogue.Token = () => Results.Json(new { error = "invalid_grant", error_description = "planted" }, statusCode: 400); break;
            case "failing": rogue.Token = () => Results.Text("planted", statusCode: 500); break;
            case "nonsense": rogue.Token = () => Results.Text("planted"); break;
            case "error" or "cancelled": rogue.Answer = answer => Refuse(answer, what == "error" ? "server_error" : "access_denied"); break;
            case "iss": rogue.Answer = answer => answer["iss"] = "https://planted.example"; break;
            case "state": rogue.Answer = answer => answer["state"] = "planted"; break;
            default: rogue.Answer = answer => answer.Remove(what[3..]); break;
        }
    }

    private static void Refuse(Dictionary<string, string?> answer, string error)
    {
        answer.Remove("code");
        answer["error"] = error;
        answer["error_description"] = "planted";
    }
}
