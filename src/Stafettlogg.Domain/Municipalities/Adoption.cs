namespace Stafettlogg.Domain.Municipalities;

/// <summary>How far something has come in the municipality.</summary>
public enum Adoption
{
    /// <summary>Intended, not there yet (Norwegian: planlagt).</summary>
    Planned,

    /// <summary>On its way in (Norwegian: under innføring).</summary>
    BeingIntroduced,

    /// <summary>There (Norwegian: i bruk).</summary>
    InUse,
}
