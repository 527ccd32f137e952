namespace Stafettlogg.Domain.Family;

/// <summary>
/// By what right somebody speaks for the child (Norwegian: grunnlag; R8). A parent does by parental responsibility; others represent, each on a basis of
/// their own, with evidence, for a time, and when two employees have seen it.
/// </summary>
public enum GuardianBasis
{
    /// <summary>Parental responsibility (Norwegian: foreldreansvar).</summary>
    Parent,

    /// <summary>The child lives with them by a care order or an agreement with child welfare (Norwegian: fosterforelder).</summary>
    FosterParent,

    /// <summary>The municipal child welfare service has the care by an order (Norwegian: barnevernet har omsorgen).</summary>
    ChildWelfare,

    /// <summary>Appointed by the county governor where nobody has parental responsibility, or in place of who has (Norwegian: oppnevnt verge).</summary>
    AppointedGuardian,
}

/// <summary>What each basis opens. The references name the bases and say that each has its own; what each opens is said nowhere: [own default].</summary>
public static class Bases
{
    private static readonly ResponsibilitySource[] OfParents =
        [ResponsibilitySource.Register, ResponsibilitySource.Certificate, ResponsibilitySource.CourtDecision, ResponsibilitySource.Agreement];

    /// <summary>
    /// Whether their consent is needed. Foster parents have the daily care, and who knows what of the child is not of that [own default]. Child welfare with the
    /// care consents beside the parents, who keep their responsibility: one more must say yes, never one fewer [own default].
    /// </summary>
    public static bool Consents(this GuardianBasis basis) => basis != GuardianBasis.FosterParent;

    /// <summary>Whether they stand for the child in another's place.</summary>
    public static bool Represents(this GuardianBasis basis) => basis != GuardianBasis.Parent;

    /// <summary>How it may be known [own default]. The register of people names parents: none of the others.</summary>
    public static IReadOnlyList<ResponsibilitySource> Sources(this GuardianBasis basis) => basis switch
    {
        GuardianBasis.FosterParent => [ResponsibilitySource.CareOrder, ResponsibilitySource.PlacementAgreement],
        GuardianBasis.ChildWelfare => [ResponsibilitySource.CareOrder, ResponsibilitySource.CourtDecision],
        GuardianBasis.AppointedGuardian => [ResponsibilitySource.Appointment],
        _ => OfParents,
    };
}
