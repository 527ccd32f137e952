using System.Text.RegularExpressions;
using Microsoft.IdentityModel.Tokens;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>One block of settings, Stafettlogg__Oidc__NAME__…, read whole or refused by the name of what is wrong.</summary>
internal sealed partial class ProviderBlock(IConfigurationSection block)
{
    private const string Root = "Stafettlogg:Oidc";

    private static readonly string[] Known =
    [
        "Profile", "Authority", "ClientId", "ClientKey", "ClientKeyId", "ClientKeyNext", "ClientSecret", "Level", "Acr", "Tenants", "AppRole", "NationalIdClaim",
        "Employees", "Employer",
    ];

    /// <exception cref="StartRefused">A block lacks something, contradicts itself or says what is not known; or there is none.</exception>
    public static IReadOnlyList<ProviderSettings> ReadAll(IConfiguration configuration)
    {
        var blocks = configuration.GetSection(Root).GetChildren().ToList();
        if (blocks.Find(block => !block.GetChildren().Any()) is { } loose)
        {
            throw new StartRefused($"{Variable(loose.Key)} stands outside a provider's block: write {Variable($"NAME__{loose.Key}")}.");
        }

        return blocks.Count > 0
            ? Agreeing([.. blocks.Select(block => new ProviderBlock(block).Read())])
            : throw new StartRefused($"Sign-in is not configured. Missing: {Variable("NAME__Profile")}, with NAME a word of your own for each provider.");
    }

    public static bool AnyIn(IConfiguration configuration) => configuration.GetSection(Root).GetChildren().Any();

    public ProviderSettings Read()
    {
        if (!Word().IsMatch(block.Key)) throw new StartRefused($"{Variable(block.Key)}: a provider's name is letters and digits, for it stands in addresses.");
        if (block.GetChildren().FirstOrDefault(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown) throw Wrong(unknown.Key, "is no setting of a provider.");
        DemandAll("Profile", "Authority", "ClientId");
        var profile = Profile.All.FirstOrDefault(known => known.Name.Equals(block["Profile"], StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong("Profile", $"must be one of {string.Join(", ", Profile.All.Select(known => known.Name))}.");
        OnlyWhere(profile.MayServeEmployees, "Employees", profile);
        OnlyWhere(profile.ManyTenants, "Tenants", profile);
        OnlyWhere(profile.ManyTenants, "AppRole", profile);
        OnlyWhere(profile.NationalIdClaim is null, "NationalIdClaim", profile);
        return new()
        {
            Name = block.Key.ToLowerInvariant(),
            Profile = profile,
            Authority = Authority(),
            ClientId = block["ClientId"]!,
            Credential = Credential(profile),
            Acr = Acr(profile),
            Tenants = profile.ManyTenants ? Tenants() : [],
            AppRole = block["AppRole"],
            NationalIdClaim = profile.NationalIdClaim ?? block["NationalIdClaim"],
            Employees = Flag("Employees"),
            Employer = block["Employer"],
        };
    }

    private static List<ProviderSettings> Agreeing(List<ProviderSettings> all)
    {
        var twice = all.GroupBy(one => one.Name).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null) throw new StartRefused($"{Variable(twice.Key)}: two providers have this name.");
        var unnamed = all.FindAll(one => one.Roles.Contains(Domain.Basics.ActorRole.Employee) && string.IsNullOrWhiteSpace(one.Employer));
        return all.Count(one => one.Roles.Contains(Domain.Basics.ActorRole.Employee)) > 1 && unnamed is [var first, ..]
            ? throw new StartRefused($"{Variable($"{first.Name}__Employer")} is missing: employees choose between providers by their employer.")
            : all;
    }

    private static string Variable(string name) => $"Stafettlogg__Oidc__{name}";

    private StartRefused Wrong(string name, string what) => new($"{Variable($"{block.Key}__{name}")} {what}");

    private bool Says(string name) => !string.IsNullOrWhiteSpace(block[name]);

    private void DemandAll(params string[] names)
    {
        var missing = names.Where(name => !Says(name)).Select(name => Variable($"{block.Key}__{name}")).ToList();
        if (missing.Count > 0) throw new StartRefused($"Sign-in is not configured. Missing: {string.Join(", ", missing)}.");
    }

    private void OnlyWhere(bool fits, string name, Profile profile)
    {
        if (!fits && Says(name)) throw Wrong(name, $"does not belong to the profile {profile.Name}.");
    }

    private string Authority() =>
        Uri.TryCreate(block["Authority"], UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback)
            ? block["Authority"]!.TrimEnd('/')
            : throw Wrong("Authority", "must be an https address.");

    private ClientCredential Credential(Profile profile)
    {
        OnlyWhere(profile.TakesSecret, "ClientSecret", profile);
        if (Says("ClientSecret"))
        {
            return Says("ClientKey") ? throw Wrong("ClientSecret", "and ClientKey are both set: take one away.") : new(null, Secret: block["ClientSecret"]);
        }

        DemandAll("ClientKey");
        var variable = Variable($"{block.Key}__ClientKey");
        var next = Says("ClientKeyNext") ? ClientKeys.Load(block["ClientKeyNext"]!, null, $"{variable}Next") : null;
        var thumbprint = profile.KnowsCertificates ? ClientKeys.ThumbprintIn(block["ClientKey"]!, variable) : null;
        return new(Fitting(ClientKeys.Load(block["ClientKey"]!, block["ClientKeyId"], variable), profile), next, thumbprint);
    }

    private SigningCredentials Fitting(SigningCredentials key, Profile profile) =>
        !profile.KnowsCertificates ? key
        : key.Key is RsaSecurityKey ? new(key.Key, SecurityAlgorithms.RsaSsaPssSha256)
        : throw Wrong("ClientKey", $"must be an RSA key: the profile {profile.Name} takes no other.");

    private IReadOnlyList<string> Acr(Profile profile)
    {
        OnlyWhere(profile.Levels.Count == 0, "Acr", profile);
        OnlyWhere(profile.Levels.Count > 1, "Level", profile);
        if (profile.Levels.Count == 0)
        {
            DemandAll("Acr");
            return block["Acr"]!.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        }

        if (!Says("Level")) return profile.Levels[Assurance.High];
        return Enum.TryParse<Assurance>(block["Level"], ignoreCase: true, out var level) && profile.Levels.TryGetValue(level, out var accepted)
            ? accepted
            : throw Wrong("Level", $"must be one of {string.Join(", ", profile.Levels.Keys)}.");
    }

    private List<string> Tenants()
    {
        DemandAll("Tenants");
        var tenants = block["Tenants"]!.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        return tenants.TrueForAll(tenant => Guid.TryParseExact(tenant, "D", out _))
            ? tenants.ConvertAll(tenant => tenant.ToLowerInvariant())
            : throw Wrong("Tenants", "must be the ids of tenants, with a space between.");
    }

    private bool Flag(string name) =>
        Says(name) && (bool.TryParse(block[name], out var yes) ? yes : throw Wrong(name, "must be true or false."));

    [GeneratedRegex("^[A-Za-z0-9]{1,40}$")]
    private static partial Regex Word();
}
