using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>A provider of some profile that does as it should until a test tells it to misbehave.</summary>
public sealed class RogueProvider : IAsyncDisposable
{
    private const string Code = "planted-code";
    private readonly WebApplication app;
    private readonly ProfileCase profile;
    private Dictionary<string, StringValues> asked = [];

    private RogueProvider(WebApplication app, ProfileCase profile) => (this.app, this.profile) = (app, profile);

    public Keys Keys { get; } = new();

    public string Issuer => app.Urls.Single() + profile.Path;

    public string? Pid { get; set; }

    /// <summary>Whether requests may be laid here beforehand.</summary>
    public bool Pushing { get; set; }

    /// <summary>The last id_token given out.</summary>
    public string Given { get; private set; } = "";

    public Action<SecurityTokenDescriptor>? Bend { get; set; }

    public Func<string, string> Rewrite { get; set; } = token => token;

    /// <summary>Bends what the browser brings back.</summary>
    public Action<Dictionary<string, string?>>? Answer { get; set; }

    /// <summary>Stands in for the whole answer to the code.</summary>
    public Func<IResult>? Token { get; set; }

    /// <summary>Bends what is told where more is told.</summary>
    public Action<Dictionary<string, object?>>? Told { get; set; }

    public static async Task<RogueProvider> StartAsync(ProfileCase profile)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var rogue = new RogueProvider(builder.Build(), profile) { Pushing = profile.Profile.PushDemanded };
        rogue.app.MapGet($"{profile.Path}/.well-known/openid-configuration", rogue.Discovery);
        rogue.app.MapGet($"{profile.Path}/keys", () => Results.Json(rogue.Keys.Published()));
        rogue.app.MapPost($"{profile.Path}/par", rogue.PushAsync);
        rogue.app.MapGet($"{profile.Path}/authorize", rogue.Authorize);
        rogue.app.MapPost($"{profile.Path}/token", rogue.RedeemAsync);
        rogue.app.MapGet($"{profile.Path}/userinfo", rogue.Tell);
        await rogue.app.StartAsync(TestContext.Current.CancellationToken);
        return rogue;
    }

    /// <summary>Does as it should again.</summary>
    public void Behave()
    {
        (Bend, Answer, Token, Told, Rewrite) = (null, null, null, null, token => token);
        Pushing = profile.Profile.PushDemanded;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private IResult Discovery()
    {
        var document = new Dictionary<string, object>
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}/authorize",
            ["token_endpoint"] = $"{Issuer}/token",
            ["userinfo_endpoint"] = $"{Issuer}/userinfo",
            ["jwks_uri"] = $"{Issuer}/keys",
            ["authorization_response_iss_parameter_supported"] = !profile.Profile.ManyTenants,
        };
        if (Pushing) document["pushed_authorization_request_endpoint"] = $"{Issuer}/par";
        return Results.Json(document);
    }

    private async Task<IResult> PushAsync(HttpRequest request)
    {
        asked = (await request.ReadFormAsync()).ToDictionary();
        return Results.Json(new { request_uri = "urn:planted", expires_in = 60 }, statusCode: 201);
    }

    private IResult Authorize(HttpRequest request)
    {
        if (request.Query["request_uri"] != "urn:planted") asked = request.Query.ToDictionary();
        Assert.Equal("S256", asked["code_challenge_method"]);
        Assert.Equal("nb", asked["ui_locales"]);
        Assert.Contains(profile.Acr, asked[profile.Profile.AcrClaim == "acr" ? "acr_values" : "claims"].ToString(), StringComparison.Ordinal);
        var answer = new Dictionary<string, string?> { ["code"] = Code, ["state"] = asked["state"] };
        if (!profile.Profile.ManyTenants) answer["iss"] = Issuer;
        Answer?.Invoke(answer);
        return Results.Redirect(QueryHelpers.AddQueryString(asked["redirect_uri"]!, answer));
    }

    private async Task<IResult> RedeemAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        Assert.Equal(Code, form["code"]);
        Assert.Equal(asked["code_challenge"], Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))));
        if (profile.Profile.TakesSecret) Assert.NotEmpty(form["client_secret"].ToString());
        else AssertAssertion(new JsonWebToken(form["client_assertion"]));
        Given = Rewrite(Keys.Token(Issuer, TimeProvider.System.GetUtcNow(), null, asked["nonce"], Complete));
        return Token?.Invoke() ?? Results.Json(new { id_token = Given, access_token = "planted-access", token_type = "Bearer" });
    }

    private void AssertAssertion(JsonWebToken assertion)
    {
        Assert.Equal(profile.Profile.KnowsCertificates ? $"{Issuer}/token" : Issuer, assertion.Audiences.Single());
        Assert.Equal(profile.Profile.KnowsCertificates ? ("PS256", true) : ("ES256", false), (assertion.Alg, assertion.TryGetHeaderValue<string>("x5t#S256", out _)));
    }

    private void Complete(SecurityTokenDescriptor token)
    {
        token.Claims["acr"] = profile.Acr;
        if (!profile.Profile.AsksUserInfo) foreach (var (claim, value) in profile.Gives) token.Claims[claim] = Own(value)!;
        Bend?.Invoke(token);
    }

    private IResult Tell(HttpRequest request)
    {
        Assert.Equal("Bearer planted-access", request.Headers.Authorization);
        var told = profile.Gives.ToDictionary(pair => pair.Key, pair => Own(pair.Value));
        told["sub"] = Keys.Subject;
        Told?.Invoke(told);
        return Results.Json(told);
    }

    private object? Own(object what) => what switch
    {
        "fnr" => Pid,
        "id" => Keys.Subject,
        _ => what,
    };
}
