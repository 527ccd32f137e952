using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.Tests.SignIn;

/// <summary>A provider that does as it should until a test tells it to misbehave. It takes no pushed requests, as some do not.</summary>
public sealed class RogueProvider : IAsyncDisposable
{
    private const string Code = "planted-code";
    private readonly WebApplication app;
    private string? nonce;
    private string? challenge;

    private RogueProvider(WebApplication app) => this.app = app;

    public Keys Keys { get; } = new();

    public string Issuer => app.Urls.Single();

    public string? Pid { get; set; }

    /// <summary>The last id_token given out.</summary>
    public string Given { get; private set; } = "";

    public Action<SecurityTokenDescriptor>? Bend { get; set; }

    public Func<string, string> Rewrite { get; set; } = token => token;

    /// <summary>Bends what the browser brings back.</summary>
    public Action<Dictionary<string, string?>>? Answer { get; set; }

    /// <summary>Stands in for the whole answer to the code.</summary>
    public Func<IResult>? Token { get; set; }

    public static async Task<RogueProvider> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var rogue = new RogueProvider(builder.Build());
        rogue.app.MapGet("/.well-known/openid-configuration", rogue.Discovery);
        rogue.app.MapGet("/keys", () => Results.Json(rogue.Keys.Published()));
        rogue.app.MapGet("/authorize", rogue.Authorize);
        rogue.app.MapPost("/token", rogue.RedeemAsync);
        await rogue.app.StartAsync(TestContext.Current.CancellationToken);
        return rogue;
    }

    /// <summary>The settings of a program that trusts this provider.</summary>
    public Dictionary<string, string?> Settings()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new()
        {
            ["Stafettlogg:Demo"] = "false",
            ["Stafettlogg:Oidc:Authority"] = Issuer,
            ["Stafettlogg:Oidc:ClientId"] = Keys.Client,
            ["Stafettlogg:Oidc:ClientKey"] = key.ExportPkcs8PrivateKeyPem(),
            ["Stafettlogg:Oidc:Acr"] = Keys.Acr,
        };
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private IResult Discovery() => Results.Json(new
    {
        issuer = Issuer,
        authorization_endpoint = $"{Issuer}/authorize",
        token_endpoint = $"{Issuer}/token",
        jwks_uri = $"{Issuer}/keys",
        authorization_response_iss_parameter_supported = true,
    });

    private IResult Authorize(HttpRequest request)
    {
        nonce = request.Query["nonce"];
        challenge = request.Query["code_challenge"];
        Assert.Equal("S256", request.Query["code_challenge_method"]);
        Assert.Equal(Keys.Acr, request.Query["acr_values"]);
        var answer = new Dictionary<string, string?> { ["code"] = Code, ["state"] = request.Query["state"], ["iss"] = Issuer };
        Answer?.Invoke(answer);
        return Results.Redirect(QueryHelpers.AddQueryString(request.Query["redirect_uri"]!, answer));
    }

    private async Task<IResult> RedeemAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        Assert.Equal(Code, form["code"]);
        Assert.Equal(challenge, Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))));
        Assert.Equal(Issuer, new JsonWebToken(form["client_assertion"]).Audiences.Single());
        Given = Rewrite(Keys.Token(Issuer, TimeProvider.System.GetUtcNow(), Pid, nonce, Bend));
        return Token?.Invoke() ?? Results.Json(new { id_token = Given, access_token = "unused", token_type = "Bearer" });
    }
}
