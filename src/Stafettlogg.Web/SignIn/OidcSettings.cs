using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.SignIn;

/// <summary>Who we are to the provider, and what we ask of it. The authority is not known beforehand in demo mode.</summary>
public sealed record OidcSettings(string? Authority, string ClientId, SigningCredentials ClientKey, IReadOnlyList<string> Acr)
{
    private static readonly string[] Demanded = ["Authority", "ClientId", "ClientKey", "Acr"];

    public static OidcSettings ForDemo() =>
        new(null, "stafettlogg-demo", ClientKeys.Generate(), ["idporten-loa-high", "idporten-loa-substantial"]);

    public static OidcSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Stafettlogg:Oidc");
        var missing = Demanded.Where(name => string.IsNullOrWhiteSpace(section[name])).Select(Variable).ToList();
        if (missing.Count > 0)
        {
            throw new StartRefused($"Sign-in is not configured. Missing: {string.Join(", ", missing)}.");
        }

        return new(
            AuthorityOf(section["Authority"]!),
            section["ClientId"]!,
            ClientKeys.Load(section["ClientKey"]!, section["ClientKeyId"]),
            section["Acr"]!.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));
    }

    public static string Variable(string name) => $"Stafettlogg__Oidc__{name}";

    private static string AuthorityOf(string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback))
        {
            return text.TrimEnd('/');
        }

        throw new StartRefused($"{Variable("Authority")} must be an https address.");
    }
}
