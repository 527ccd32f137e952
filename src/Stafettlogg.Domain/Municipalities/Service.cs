namespace Stafettlogg.Domain.Municipalities;

/// <summary>A service that meets children and families; consent is given to a service, never to a person (Norwegian: tjeneste).</summary>
public sealed record Service
{
    /// <summary>What units, participants and consents refer to.</summary>
    [StableKey]
    public required string Key { get; init; }

    /// <summary>Its name, where it stands alone.</summary>
    public required string Name { get; init; }

    /// <summary>Its name inside a sentence, definite and with the letters it has there: "skolehelsetjenesten", "BUP Ringerike".</summary>
    public required string InSentence { get; init; }

    /// <summary>The number to ring, or null when it is not known.</summary>
    [Telephone]
    public required string? Telephone { get; init; }

    /// <summary>Who may own a unit of this service.</summary>
    [NotEmpty]
    public required IReadOnlyList<UnitOwner> Owners { get; init; }

    /// <summary>The department it belongs to, or null for one outside the municipality.</summary>
    [StableKey]
    public required string? Agency { get; init; }

    /// <summary>The service it is gathered under, such as Familiens hus, or null.</summary>
    [StableKey]
    public required string? PartOf { get; init; }

    /// <summary>What else there is to know of it, or null.</summary>
    public required string? Note { get; init; }

    /// <summary>Whether it takes part around a child, and so stands in the consent's list; an office of administration does not.</summary>
    public required bool AroundTheChild { get; init; }
}
