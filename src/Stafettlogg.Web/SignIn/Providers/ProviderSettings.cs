using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>One provider as the municipality has it: who we are to it, what we ask of it, whom it lets in.</summary>
public sealed record ProviderSettings
{
    /// <summary>The block's name, in lower case: it stands in addresses.</summary>
    public required string Name { get; init; }

    public required Profile Profile { get; init; }

    /// <summary>Not known beforehand in demo mode.</summary>
    public required string? Authority { get; init; }

    public required string ClientId { get; init; }

    public required ClientCredential Credential { get; init; }

    /// <summary>The levels that satisfy us, the one that is asked for first.</summary>
    public required IReadOnlyList<string> Acr { get; init; }

    /// <summary>The employers let in, where one issuer speaks for many.</summary>
    public IReadOnlyList<string> Tenants { get; init; } = [];

    /// <summary>The role that the employer must have given in its own register; null where every account will do.</summary>
    public string? AppRole { get; init; }

    public string? NationalIdClaim { get; init; }

    /// <summary>Whether employees are let in where the profile lets in families.</summary>
    public bool Employees { get; init; }

    /// <summary>As the choice of sign-in says it: "Ansatt i Modum kommune".</summary>
    public string? Employer { get; init; }

    public IReadOnlyList<ActorRole> Roles => Employees ? [.. Profile.Roles.Append(ActorRole.Employee)] : Profile.Roles;

    public string Scheme => SchemeOf(Name);

    public string AnswerPath => $"{SignInLinks.Answer}/{Name}";

    public static string SchemeOf(string name) => $"oidc {name}";

    public static ProviderSettings ForDemo() => new()
    {
        Name = "demo",
        Profile = Profile.Demo,
        Authority = null,
        ClientId = "stafettlogg-demo",
        Credential = new(ClientKeys.Generate()),
        Acr = [.. Profile.Demo.Levels[Assurance.Substantial].Reverse()],
        NationalIdClaim = Profile.Demo.NationalIdClaim,
    };
}
