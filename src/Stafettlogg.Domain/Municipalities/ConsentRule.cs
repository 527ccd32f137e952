namespace Stafettlogg.Domain.Municipalities;

/// <summary>Whose consent is needed for a child who does not consent alone (Norwegian: foreldreansvar, samtykke).</summary>
public enum ConsentRule
{
    /// <summary>All who have parental responsibility, always.</summary>
    Everyone,

    /// <summary>All who have parental responsibility; one alone only as an exception, with the reason written down.</summary>
    EveryoneOrOneWithReason,
}
