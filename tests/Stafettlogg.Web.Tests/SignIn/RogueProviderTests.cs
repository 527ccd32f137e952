using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>Each misbehaviour of a provider of each profile, all the way through the program.</summary>
public sealed class RogueProviderTests(RogueProviderTests.Programs programs) : IClassFixture<RogueProviderTests.Programs>
{
    private static readonly (string What, HttpStatusCode Status, string Kind, string? Only)[] List =
    [
        ("issuer", HttpStatusCode.Forbidden, "WrongIssuer", null),
        ("audience", HttpStatusCode.Forbidden, "WrongAudience", null),
        ("nonce", HttpStatusCode.Forbidden, "WrongNonce", null),
        ("lacks nonce", HttpStatusCode.Forbidden, "WrongNonce", null),
        ("expired", HttpStatusCode.Forbidden, "Expired", null),
        ("acr", HttpStatusCode.Forbidden, "TooWeak", null),
        ("lacks acr", HttpStatusCode.Forbidden, "TooWeak", null),
        ("alg none", HttpStatusCode.Forbidden, "WrongSignature", null),
        ("tampered", HttpStatusCode.Forbidden, "WrongSignature", null),
        ("no id_token", HttpStatusCode.Forbidden, "BadToken", null),
        ("code refused", HttpStatusCode.Forbidden, "CodeRefused", null),
        ("error", HttpStatusCode.Forbidden, "RefusedByProvider", null),
        ("cancelled", HttpStatusCode.Forbidden, "Cancelled", null),
        ("failing", HttpStatusCode.ServiceUnavailable, "ProviderAway", null),
        ("nonsense", HttpStatusCode.ServiceUnavailable, "ProviderAway", null),
        ("iss", HttpStatusCode.Forbidden, "WrongIssuer", null),
        ("no code", HttpStatusCode.BadRequest, "NoCode", null),
        ("state", HttpStatusCode.BadRequest, "WrongState", null),
        ("no state", HttpStatusCode.BadRequest, "WrongState", null),
        ("no iss", HttpStatusCode.Forbidden, "WrongIssuer", "IdPorten Ansattporten Feide"),
        ("pid", HttpStatusCode.Forbidden, "NoNationalId", "IdPorten Ansattporten"),
        ("lacks pid", HttpStatusCode.Forbidden, "NoNationalId", "IdPorten Ansattporten"),
        ("told pid", HttpStatusCode.Forbidden, "NoNationalId", "Feide"),
        ("told of another", HttpStatusCode.Forbidden, "BadToken", "Feide"),
        ("tid", HttpStatusCode.Forbidden, "WrongTenant", "EntraId"),
        ("tid of the other", HttpStatusCode.Forbidden, "WrongTenant", "EntraId"),
        ("lacks roles", HttpStatusCode.Forbidden, "NoAppRole", "EntraId"),
        ("lacks oid", HttpStatusCode.Forbidden, "BadToken", "EntraId"),
    ];

    public static TheoryData<string, string, HttpStatusCode, string> Misbehaviours =>
    [
        .. from profile in ProfileCase.All.Select(one => one.Profile.Name)
           from one in List
           where one.Only is null || one.Only.Split(' ').Contains(profile)
           select (profile, one.What, one.Status, one.Kind),
    ];

    public static TheoryData<string> Profiles => [.. ProfileCase.All.Select(one => one.Profile.Name)];

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task SignIn_AtAProviderThatBehaves_Succeeds(string profile)
    {
        var (_, program, before) = await programs.OfAsync(profile);
        using var browser = new Browser(program.Address);

        Assert.Equal("Mine saker", (await browser.GetAsync("/prove/saker")).Heading);
        Assert.True(browser.HasSession);
        Assert.Empty(program.Log.Ours.Skip(before));
    }

    [Theory]
    [MemberData(nameof(Misbehaviours))]
    public async Task SignIn_OneThingWrong_IsRefusedPlainlyAndLoggedOnce(string profile, string what, HttpStatusCode status, string kind)
    {
        var (rogue, program, before) = await programs.OfAsync(profile);
        using var browser = new Browser(program.Address);
        Misbehave(rogue, what);

        var page = await browser.GetAsync("/prove/saker");

        Assert.Equal([$"Sign-in refused: {kind}"], program.Log.Ours.Skip(before));
        Assert.Equal(status, page.Status);
        Assert.Equal("Innloggingen gikk ikke", page.Heading);
        Assert.Equal("/logg-inn", page.Document.QuerySelector("main a")!.GetAttribute("href"));
        Assert.False(browser.HasSession);
        Assert.DoesNotContain(program.Log.All, line => IsPersonal(line, rogue));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.StepAsync("/prove/saker")).Status);
    }

    [Theory]
    [InlineData("IdPorten")]
    [InlineData("Ansattporten")]
    [InlineData("Feide")]
    public async Task Account_ThatSuddenlyBringsAnothersBirthNumber_IsRefusedAndNobodyIsNamed(string profile)
    {
        var (rogue, program, before) = await programs.OfAsync(profile);
        using var first = new Browser(program.Address);
        await first.GetAsync("/prove/saker");
        rogue.Pid = program.People.NumberOf("Siri Berg");
        using var second = new Browser(program.Address);

        var page = await second.GetAsync("/prove/saker");

        Assert.Equal((HttpStatusCode.Forbidden, "Du har ikke tilgang til Stafettlogg"), (page.Status, page.Heading));
        Assert.False(second.HasSession);
        Assert.Equal(["Sign-in refused: AccountOfAnother"], program.Log.Ours.Skip(before));
        Assert.DoesNotContain(program.Log.All, line => IsPersonal(line, rogue));
    }

    [Theory]
    [InlineData("IdPorten", "Kari Lunde", ActorRole.Employee)]
    [InlineData("Ansattporten", "Marte Testesen", ActorRole.Guardian)]
    [InlineData("Feide", "Nora Testesen", ActorRole.Child)]
    public async Task Person_OfARoleThatTheProviderIsNotFor_IsToldOfTheOtherWay(string profile, string person, ActorRole role)
    {
        await using var rogue = await RogueProvider.StartAsync(ProfileCase.Of(profile));
        await using var program = await RunningProgram.StartAsync(ProfileCase.Of(profile).Settings(rogue.Issuer));
        using var browser = new Browser(program.Address);
        rogue.Pid = program.People.NumberOf(person);
        Assert.Equal([role], program.People[person].Roles);

        var page = await browser.GetAsync("/prove/saker");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("velg innlogging for ansatte", page.Text, StringComparison.Ordinal);
        Assert.False(browser.HasSession);
        Assert.Equal(["Sign-in refused: WrongDoor"], program.Log.Ours);
    }

    [Fact]
    public async Task SignOut_AtAProviderThatOffersNone_SaysThatItIsOnlyHere()
    {
        await using var rogue = await RogueProvider.StartAsync(ProfileCase.Of("Ansattporten"));
        await using var program = await RunningProgram.StartAsync(ProfileCase.Of("Ansattporten").Settings(rogue.Issuer));
        using var browser = new Browser(program.Address);
        rogue.Pid = program.People.NumberOf("Kari Lunde");
        await browser.GetAsync("/prove/saker");

        var page = await browser.PressAsync(await browser.GetAsync("/velg-rolle"), "Logg ut");

        Assert.Equal("Du er logget ut", page.Heading);
        Assert.Contains("innloggingstjenesten svarte ikke", page.Text, StringComparison.Ordinal);
        Assert.False(browser.HasSession);
        Assert.Equal(0, program.Sessions.Open);
    }

    [Theory]
    [InlineData(0, "Innloggingen er avsluttet.")]
    [InlineData(-3600, "Ingenting er avsluttet.")]
    [InlineData(null, "Ingenting er avsluttet.")] // one that does not tell may have been kept from asking, by the browser that carried it
    public async Task EndOwn_ProviderThatSignsInWithoutAsking_EndsNothing(int? ago, string said)
    {
        await using var rogue = await RogueProvider.StartAsync(ProfileCase.Of("Ansattporten"));
        await using var program = await RunningProgram.StartAsync(ProfileCase.Of("Ansattporten").Settings(rogue.Issuer));
        rogue.Pid = program.People.NumberOf("Kari Lunde");
        using var away = new Browser(program.Address);
        using var browser = new Browser(program.Address);
        await away.GetAsync("/prove/saker");
        await browser.GetAsync("/prove/saker");
        if (ago is { } seconds) rogue.Bend = token => token.Claims["auth_time"] = program.Clock.GetUtcNow().AddSeconds(seconds).ToUnixTimeSeconds();

        var page = await browser.PressAsync(await browser.GetAsync("/innlogginger"), "Avslutt innloggingen");

        Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Equal(ago == 0 ? HttpStatusCode.Redirect : HttpStatusCode.OK, (await away.StepAsync("/prove/saker")).Status);
    }

    [Fact]
    public async Task SignIn_ProviderGone_IsRefusedPlainlyAndLoggedOnce()
    {
        var rogue = await RogueProvider.StartAsync(ProfileCase.Of("IdPorten"));
        await using var program = await RunningProgram.StartAsync(ProfileCase.Of("IdPorten").Settings(rogue.Issuer));
        using var browser = new Browser(program.Address);
        await rogue.DisposeAsync();

        var page = await browser.GetAsync("/prove/saker");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Innloggingen gikk ikke"), (page.Status, page.Heading));
        Assert.Equal(["Sign-in refused: ProviderAway"], program.Log.Ours);
    }

    [Theory]
    [InlineData("IdPorten")]
    [InlineData("Ansattporten")]
    public async Task Request_WhereTheProviderTakesNoneBeforehand_IsNotSentByTheBrowser(string profile)
    {
        await using var rogue = await RogueProvider.StartAsync(ProfileCase.Of(profile));
        rogue.Pushing = false;
        await using var program = await RunningProgram.StartAsync(ProfileCase.Of(profile).Settings(rogue.Issuer));
        using var browser = new Browser(program.Address);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/logg-inn")).Status);
        Assert.Single(browser.Visited);
        Assert.Equal(["Sign-in refused: NoPushing"], program.Log.Ours);
    }

    private static bool IsPersonal(string line, RogueProvider rogue) => new[] { rogue.Pid ?? "", Keys.Subject, "planted", "Kari", "Marte", rogue.Given }
        .Any(secret => secret.Length > 0 && line.Contains(secret, StringComparison.OrdinalIgnoreCase));

    private static void Misbehave(RogueProvider rogue, string what)
    {
        switch (what)
        {
            case "issuer": rogue.Bend = token => token.Issuer = "https://planted.example"; break;
            case "audience": rogue.Bend = token => token.Audience = "planted-client"; break;
            case "nonce": rogue.Bend = token => token.Claims["nonce"] = "planted-nonce"; break;
            case "expired": rogue.Bend = token => token.Expires = token.IssuedAt!.Value.AddMinutes(-1); break;
            case "acr": rogue.Bend = Weaken; break;
            case "pid": rogue.Bend = token => token.Claims["pid"] = "planted"; break;
            case "tid": rogue.Bend = token => token.Claims["tid"] = "33333333-3333-4444-5555-666666666666"; break;
            case "tid of the other": rogue.Bend = token => token.Claims["tid"] = ProfileCase.Kindergarten; break;
            case "told pid": rogue.Told = told => told["https://n.feide.no/claims/nin"] = "planted"; break;
            case "told of another": rogue.Told = told => told["sub"] = "another"; break;
            case "alg none": rogue.Rewrite = Keys.WithoutSignature; break;
            case "tampered": rogue.Rewrite = Keys.Tampered; break;
            case "no id_token": rogue.Token = () => Results.Json(new { access_token = "planted" }); break;
            case "code refused": rogue.Token = () => Results.Json(new { error = "invalid_grant", error_description = "planted" }, statusCode: 400); break;
            case "failing": rogue.Token = () => Results.Text("planted", statusCode: 500); break;
            case "nonsense": rogue.Token = () => Results.Text("planted"); break;
            case "error" or "cancelled": rogue.Answer = answer => Refuse(answer, what == "error" ? "server_error" : "access_denied"); break;
            case "iss": rogue.Answer = answer => answer["iss"] = "https://planted.example"; break;
            case "state": rogue.Answer = answer => answer["state"] = "planted"; break;
            case "lacks acr": rogue.Bend = token => _ = token.Claims.Remove("acr") && token.Claims.Remove("acrs"); break;
            case var lacks when lacks.StartsWith("lacks ", StringComparison.Ordinal): rogue.Bend = token => token.Claims.Remove(lacks[6..]); break;
            default: rogue.Answer = answer => answer.Remove(what[3..]); break;
        }
    }

    private static void Weaken(SecurityTokenDescriptor token)
    {
        token.Claims["acr"] = "idporten-loa-low";
        if (token.Claims.ContainsKey("acrs")) token.Claims["acrs"] = new[] { "c0", "c11" };
    }

    private static void Refuse(Dictionary<string, string?> answer, string error)
    {
        answer.Remove("code");
        answer["error"] = error;
        answer["error_description"] = "planted";
    }

    /// <summary>One provider and one program for each profile, begun when first asked for.</summary>
    public sealed class Programs : IAsyncDisposable
    {
        private readonly Dictionary<string, (RogueProvider, RunningProgram)> running = [];

        /// <summary>A provider that behaves, and how much its program has said until now.</summary>
        public async Task<(RogueProvider Rogue, RunningProgram Program, int Said)> OfAsync(string profile)
        {
            var one = ProfileCase.Of(profile);
            if (!running.TryGetValue(profile, out var pair))
            {
                var fresh = await RogueProvider.StartAsync(one);
                pair = running[profile] = (fresh, await RunningProgram.StartAsync(one.Settings(fresh.Issuer)));
            }

            var (rogue, program) = pair;
            rogue.Behave();
            rogue.Pid = program.People.NumberOf(one.Person);
            if (!one.KnownByNumber) program.People.Pin(new(rogue.Issuer, Keys.Subject), one.Person);
            return (rogue, program, program.Log.Ours.Count);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var (rogue, program) in running.Values)
            {
                await program.DisposeAsync();
                await rogue.DisposeAsync();
            }
        }
    }
}
