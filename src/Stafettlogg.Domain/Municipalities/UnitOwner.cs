namespace Stafettlogg.Domain.Municipalities;

/// <summary>Who owns a unit and answers for its staff (Norwegian: eier).</summary>
public enum UnitOwner
{
    /// <summary>The municipality itself (Norwegian: kommune).</summary>
    Municipality,

    /// <summary>A private owner, as of many kindergartens (Norwegian: privat).</summary>
    Private,

    /// <summary>The county, as of upper secondary schools (Norwegian: fylkeskommune).</summary>
    County,

    /// <summary>Several municipalities together (Norwegian: interkommunal).</summary>
    InterMunicipal,

    /// <summary>The state and its hospitals (Norwegian: stat, helseforetak).</summary>
    State,
}
