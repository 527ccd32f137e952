using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using Stafettlogg.Web.SignIn;
using Stafettlogg.Web.SignIn.Providers;

namespace Stafettlogg.Web.Tests.SignIn;

public sealed class TokenRulesTests : IDisposable
{
    private const string Issuer = "https://provider.example";
    private readonly ShiftedClock clock = new();
    private readonly Keys keys = new();
    private readonly PublishedProvider published;
    private readonly HttpClient http;
    private readonly ProviderMetadata metadata;
    private readonly TokenRules rules;

    public TokenRulesTests()
    {
        published = new(keys);
        http = new(published);
        var settings = new ProviderSettings
        {
            Name = "prove",
            Profile = Profile.IdPorten,
            Authority = Issuer,
            ClientId = Keys.Client,
            Credential = new(Keys.New()),
            Acr = [Keys.Acr, "other-level"],
            NationalIdClaim = "pid",
        };
        metadata = new(new ProviderAddress(Issuer), settings, () => http, clock);
        rules = new(metadata, settings, clock);
    }

    public static TheoryData<string, SignInFailure> Bent => new()
    {
        { "issuer", SignInFailure.WrongIssuer },
        { "no issuer", SignInFailure.WrongIssuer },
        { "audience", SignInFailure.WrongAudience },
        { "no audience", SignInFailure.WrongAudience },
        { "two audiences", SignInFailure.WrongAudience },
        { "another party", SignInFailure.WrongAudience },
        { "expired", SignInFailure.Expired },
        { "not yet", SignInFailure.Expired },
        { "endless", SignInFailure.Expired },
        { "nonce", SignInFailure.WrongNonce },
        { "no nonce", SignInFailure.WrongNonce },
        { "acr", SignInFailure.TooWeak },
        { "no acr", SignInFailure.TooWeak },
        { "no subject", SignInFailure.BadToken },
        { "another key", SignInFailure.WrongSignature },
        { "another key by the same name", SignInFailure.WrongSignature },
        { "shared secret", SignInFailure.WrongSignature },
        { "unlisted algorithm", SignInFailure.WrongSignature },
    };

    public void Dispose()
    {
        metadata.Dispose();
        http.Dispose();
    }

    [Fact]
    public async Task Check_TokenInOrder_GivesWhoItIs()
    {
        var raw = keys.Token(Issuer, clock.GetUtcNow(), pid: "12838448079");

        var token = await CheckAsync(raw);

        Assert.Equal(new IdToken(Issuer, Keys.Subject, Keys.Subject, "planted-session", "12838448079"), token);
    }

    [Theory]
    [MemberData(nameof(Bent))]
    public async Task Check_OneThingBent_IsRefusedByName(string what, SignInFailure expected) =>
        Assert.Equal(expected, await RefusalAsync(keys.Token(Issuer, clock.GetUtcNow(), bend: token => Bend(token, what))));

    [Fact]
    public async Task Check_Unsigned_IsRefused() =>
        Assert.Equal(SignInFailure.WrongSignature, await RefusalAsync(Keys.WithoutSignature(keys.Token(Issuer, clock.GetUtcNow()))));

    [Fact]
    public async Task Check_Tampered_IsRefused() =>
        Assert.Equal(SignInFailure.WrongSignature, await RefusalAsync(Keys.Tampered(keys.Token(Issuer, clock.GetUtcNow()))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not a token")]
    public async Task Check_NoToken_IsRefused(string? token) => Assert.Equal(SignInFailure.BadToken, await RefusalAsync(token));

    [Fact]
    public async Task Check_NoNonceAskedFor_RefusesATokenWithoutOne() =>
        Assert.Equal(SignInFailure.WrongNonce, await RefusalAsync(keys.Token(Issuer, clock.GetUtcNow(), nonce: null), nonce: null));

    [Fact]
    public async Task Check_TwoAudiencesAndWeAreTheParty_IsInOrder() => Assert.NotNull(await CheckAsync(
        keys.Token(Issuer, clock.GetUtcNow(), bend: token =>
        {
            Bend(token, "two audiences");
            token.Claims["azp"] = Keys.Client;
        })));

    [Fact]
    public async Task Check_ExpiredWithinTheClocksDifference_IsInOrder()
    {
        var token = keys.Token(Issuer, clock.GetUtcNow());
        clock.Ahead = TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(20);
        Assert.NotNull(await CheckAsync(token));

        clock.Ahead += TimeSpan.FromSeconds(20);
        Assert.Equal(SignInFailure.Expired, await RefusalAsync(token));
    }

    [Fact]
    public async Task Check_NewKeyAtTheProvider_IsFetchedAtOnce()
    {
        await CheckAsync(keys.Token(Issuer, clock.GetUtcNow()));
        keys.Rotate();

        Assert.NotNull(await CheckAsync(keys.Token(Issuer, clock.GetUtcNow())));
        Assert.Equal(2, published.Fetched);
    }

    [Fact]
    public async Task Check_UnknownKeysInARow_FetchAtMostEveryTenSeconds()
    {
        for (var i = 0; i < 5; i++)
        {
            await RefusalAsync(keys.Token(Issuer, clock.GetUtcNow(), bend: token => Bend(token, "another key")));
        }

        Assert.Equal(2, published.Fetched);
        clock.Ahead += TimeSpan.FromSeconds(11);
        await RefusalAsync(keys.Token(Issuer, clock.GetUtcNow(), bend: token => Bend(token, "another key")));
        Assert.Equal(3, published.Fetched);
    }

    [Fact]
    public async Task Check_DiscoveryNamesAnotherIssuer_IsRefused()
    {
        published.Issuer = "https://other.example";

        Assert.Equal(SignInFailure.WrongIssuer, await RefusalAsync(keys.Token(Issuer, clock.GetUtcNow())));
    }

    [Fact]
    public async Task Check_ProviderAway_SaysSo()
    {
        published.Status = HttpStatusCode.BadGateway;

        Assert.Equal(SignInFailure.ProviderAway, await RefusalAsync(keys.Token(Issuer, clock.GetUtcNow())));
    }

    private static void Bend(SecurityTokenDescriptor token, string what)
    {
        switch (what)
        {
            case "issuer": token.Issuer = "https://evil.example"; break;
            case "no issuer": token.Issuer = null; break;
            case "audience": token.Audience = "another"; break;
            case "no audience": token.Audience = null; break;
            case "two audiences": token.Audience = null; token.Audiences.Add(Keys.Client); token.Audiences.Add("another"); break;
            case "another party": token.Claims["azp"] = "another"; break;
            case "expired": token.Expires = token.IssuedAt!.Value.AddMinutes(-1); break;
            case "not yet": token.NotBefore = token.IssuedAt!.Value.AddMinutes(1); break;
            case "endless": token.Expires = null; break;
            case "nonce": token.Claims["nonce"] = "twice"; break;
            case "acr": token.Claims["acr"] = "idporten-loa-low"; break;
            case "no nonce" or "no acr" or "no subject": token.Claims.Remove(what == "no subject" ? "sub" : what[3..]); break;
            case "another key": token.SigningCredentials = Keys.New(); break;
            case "another key by the same name": token.SigningCredentials = Renamed(Keys.New(), token.SigningCredentials.Kid); break;
            case "shared secret": token.SigningCredentials = new(Named(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(64)), token), SecurityAlgorithms.HmacSha256); break;
            case "unlisted algorithm": token.SigningCredentials = new(token.SigningCredentials.Key, SecurityAlgorithms.RsaSha512); break;
            default: throw new ArgumentOutOfRangeException(nameof(what));
        }
    }

    private static SigningCredentials Renamed(SigningCredentials other, string name)
    {
        other.Key.KeyId = name;
        return other;
    }

    private static SymmetricSecurityKey Named(SymmetricSecurityKey key, SecurityTokenDescriptor token)
    {
        key.KeyId = token.SigningCredentials.Kid;
        return key;
    }

    private Task<IdToken> CheckAsync(string? token, string? nonce = Keys.Nonce) => rules.CheckAsync(token, nonce, TestContext.Current.CancellationToken);

    private async Task<SignInFailure> RefusalAsync(string? token, string? nonce = Keys.Nonce) =>
        (await Assert.ThrowsAsync<SignInRefused>(() => CheckAsync(token, nonce))).Kind;

    private sealed class PublishedProvider(Keys keys) : HttpMessageHandler
    {
        public string Issuer { get; set; } = TokenRulesTests.Issuer;

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public int Fetched { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isKeys = request.RequestUri!.AbsolutePath == "/keys";
            Fetched += isKeys ? 1 : 0;
            var body = isKeys ? keys.Published() : new { issuer = Issuer, jwks_uri = $"{TokenRulesTests.Issuer}/keys" };
            return Task.FromResult(new HttpResponseMessage(Status) { Content = new StringContent(JsonSerializer.Serialize(body)) });
        }
    }
}
