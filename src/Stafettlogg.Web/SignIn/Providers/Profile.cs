using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.SignIn.Providers;

/// <summary>How sure a provider is of who somebody is, as the law on electronic identity grades it (Norwegian: sikkerhetsnivå).</summary>
public enum Assurance
{
    /// <summary>Norwegian: betydelig.</summary>
    Substantial,

    /// <summary>Norwegian: høyt.</summary>
    High,
}

/// <summary>What a kind of provider asks and answers, and whom it lets in: all that differs between them and is not the municipality's to choose.</summary>
public sealed record Profile
{
    private static readonly IReadOnlyList<ActorRole> Families = [ActorRole.Guardian, ActorRole.Child];
    private static readonly IReadOnlyList<ActorRole> Employees = [ActorRole.Employee];

    /// <summary>As the setting names it, and as people know it.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<ActorRole> Roles { get; init; }

    /// <summary>The levels it grades by, each with the values that satisfy it, the least first; empty where the setting Acr says it.</summary>
    public IReadOnlyDictionary<Assurance, IReadOnlyList<string>> Levels { get; init; } = new Dictionary<Assurance, IReadOnlyList<string>>();

    /// <summary>The claim that tells how it was signed in.</summary>
    public string AcrClaim { get; init; } = "acr";

    /// <summary>Beside openid.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The claim that names the person for good.</summary>
    public string SubjectClaim { get; init; } = "sub";

    /// <summary>The claim with the birth number; null where the setting NationalIdClaim may name one.</summary>
    public string? NationalIdClaim { get; init; }

    /// <summary>Whether every sign-in brings the birth number; else an account that is pinned already does without.</summary>
    public bool NationalIdDemanded { get; init; }

    /// <summary>Whether nothing of the request may go by the browser (RFC 9126).</summary>
    public bool PushDemanded { get; init; }

    /// <summary>Whether the claims lie at the userinfo endpoint rather than in the id_token.</summary>
    public bool AsksUserInfo { get; init; }

    /// <summary>Whether one issuer speaks for many employers, told apart by the claim tid.</summary>
    public bool ManyTenants { get; init; }

    /// <summary>Whether it tells of a sign-out from server to server as well.</summary>
    public bool TellsBehindTheBrowser { get; init; }

    /// <summary>Whether the client shows itself by a certificate, named by its thumbprint, to the token endpoint by name.</summary>
    public bool KnowsCertificates { get; init; }

    /// <summary>Whether a shared secret may stand in for a key of our own.</summary>
    public bool TakesSecret { get; init; }

    /// <summary>Whether the municipality may let employees in by it too.</summary>
    public bool MayServeEmployees { get; init; }

    public static Profile IdPorten { get; } = new()
    {
        Name = "IdPorten",
        Roles = Families,
        Levels = Graded("idporten-loa-substantial", "idporten-loa-high"),
        NationalIdClaim = "pid",
        NationalIdDemanded = true,
        PushDemanded = true,
        TellsBehindTheBrowser = true,
        MayServeEmployees = true,
    };

    public static Profile Ansattporten { get; } = new()
    {
        Name = "Ansattporten",
        Roles = Employees,
        Levels = Graded("substantial", "high"),
        NationalIdClaim = "pid",
        NationalIdDemanded = true,
        PushDemanded = true,
        TellsBehindTheBrowser = true,
    };

    /// <summary>Two factors always: its own grade for that. What it calls a person by address may be given to another later, so only sub is kept.</summary>
    public static Profile Feide { get; } = new()
    {
        Name = "Feide",
        Roles = Employees,
        Levels = new Dictionary<Assurance, IReadOnlyList<string>> { [Assurance.High] = ["urn:mace:feide.no:auth:level:fad08:3"] },
        Scopes = ["userid-nin"],
        NationalIdClaim = "https://n.feide.no/claims/nin",
        AsksUserInfo = true,
        TakesSecret = true,
    };

    public static Profile EntraId { get; } = new()
    {
        Name = "EntraId",
        Roles = Employees,
        AcrClaim = "acrs",
        Scopes = ["profile"], // without it there is no oid
        SubjectClaim = "oid",
        ManyTenants = true,
        KnowsCertificates = true,
    };

    /// <summary>The invented people, of every role; not to be named in settings.</summary>
    public static Profile Demo { get; } = IdPorten with { Name = "Demo", Roles = [.. Employees, .. Families] };

    public static IReadOnlyList<Profile> All { get; } = [IdPorten, Ansattporten, Feide, EntraId];

    private static Dictionary<Assurance, IReadOnlyList<string>> Graded(string substantial, string high) =>
        new() { [Assurance.Substantial] = [substantial, high], [Assurance.High] = [high] };
}
