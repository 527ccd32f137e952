namespace Stafettlogg.Domain.Basics;

/// <summary>Whether where somebody lives and is may be known (Norwegian: adressebeskyttelse; R11–R14).</summary>
public enum AddressProtection
{
    /// <summary>Not protected.</summary>
    None,

    /// <summary>Confidential (Norwegian: fortrolig).</summary>
    Confidential,

    /// <summary>Strictly confidential (Norwegian: strengt fortrolig).</summary>
    StrictlyConfidential,
}
