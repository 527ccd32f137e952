namespace Stafettlogg.Domain.Municipalities;

/// <summary>The three levels of the organisation; not to be mixed with levels 0–3, which all lie inside the last.</summary>
public enum OrganisationLevel
{
    /// <summary>The municipality as a whole: aggregated data only (Norwegian: kommunenivå, systemnivå).</summary>
    System,

    /// <summary>One service (Norwegian: tjenestenivå).</summary>
    Service,

    /// <summary>One child (Norwegian: individnivå).</summary>
    Case,
}
