namespace Stafettlogg.Domain.Municipalities;

/// <summary>The ages at which a child's word changes weight, R6; each is at most the next.</summary>
public sealed record Ages
{
    /// <summary>The child is to be heard from this age, and before it when able (Norwegian: rett til å bli hørt).</summary>
    [Age]
    public required int HeardFrom { get; init; }

    /// <summary>What the child thinks has great weight from this age (Norwegian: stor vekt).</summary>
    [Age]
    public required int GreatWeightFrom { get; init; }

    /// <summary>What the young person wishes to keep from their guardians can be kept from them from this age (Norwegian: kan be om at noe holdes tilbake; R7).</summary>
    [Age]
    public required int WithholdFrom { get; init; }

    /// <summary>The young person consents alone from this age (Norwegian: samtykker selv).</summary>
    [Age]
    public required int OwnConsentFrom { get; init; }

    /// <summary>The last age at which a log may be open (Norwegian: målgruppe).</summary>
    [Age]
    public required int ServedTo { get; init; }
}
