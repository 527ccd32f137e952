namespace Stafettlogg.Domain.Basics;

/// <summary>
/// Which birth numbers belong here: those of people, or those of invented people (Norwegian: nummerserie).
/// A municipality in earnest takes only the first, demo and tests only the second, so neither strays into the other (R29, R30).
/// </summary>
public enum NationalIdSeries
{
    /// <summary>Given out by the Population Register: ordinary numbers and D-numbers.</summary>
    Issued,

    /// <summary>Invented: month + 80 (Skatteetaten's Tenor) or month + 40 (NAV), D-numbers among them too.</summary>
    Synthetic,
}
