namespace Stafettlogg.Domain.Municipalities;

/// <summary>
/// What only the municipality can say of how it handles personal data, GDPR articles 13 and 14 (Norwegian: personvernerklæring).
/// Its data protection officer confirms the wording; until then it is our own default.
/// </summary>
public sealed record Privacy
{
    /// <summary>Who decides over the data and answers for them (Norwegian: behandlingsansvarlig).</summary>
    public required string Controller { get; init; }

    /// <summary>The data protection officer; null when no page states how to reach them (Norwegian: personvernombud).</summary>
    public required ContactPoint? DataProtectionOfficer { get; init; }

    /// <summary>The lawful basis of handling the data, which consent between services is not (Norwegian: behandlingsgrunnlag).</summary>
    [NotEmpty]
    public required IReadOnlyList<string> LegalBasis { get; init; }

    /// <summary>Who else handles the data on the municipality's behalf, and where they lie (Norwegian: databehandler).</summary>
    public required string Storage { get; init; }

    /// <summary>How long the data are kept (Norwegian: arkivplikt).</summary>
    public required string Keeping { get; init; }
}
