using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Testing.Law;

/// <summary>Emil's family with address protection.</summary>
public static class Protected
{
    /// <summary>Emil and his mother strictly confidential.</summary>
    public static FamilyProtection Strictly { get; } = Of(AddressProtection.StrictlyConfidential);

    /// <summary>Emil and his mother confidential: Jonas is the other.</summary>
    public static FamilyProtection FromJonas { get; } = Of(AddressProtection.Confidential);

    private static FamilyProtection Of(AddressProtection grade) =>
        new(grade, new Dictionary<PersonId, AddressProtection> { [Fjellglimt.Marte.Person] = grade, [Fjellglimt.Jonas.Person] = AddressProtection.None });
}
