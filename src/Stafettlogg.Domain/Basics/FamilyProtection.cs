namespace Stafettlogg.Domain.Basics;

/// <summary>The address protection of a family, person by person (Norwegian: adressebeskyttelse i familien; R11–R14).</summary>
/// <param name="Child">The child's own grade.</param>
/// <param name="Guardians">The grades of those who care for the child, by register or log.</param>
public sealed record FamilyProtection(AddressProtection Child, IReadOnlyDictionary<PersonId, AddressProtection> Guardians)
{
    /// <summary>That of a family of whom nobody is protected.</summary>
    public static FamilyProtection None { get; } = new(AddressProtection.None, new Dictionary<PersonId, AddressProtection>());

    /// <summary>The highest grade in the family.</summary>
    public AddressProtection Grade => Guardians.Values.Append(Child).Max();

    /// <summary>Whether it is strictly confidential: then nothing is shown to the family on a screen (R14).</summary>
    public bool IsStrict => Grade == AddressProtection.StrictlyConfidential;

    /// <summary>The grade of one of the family; null for anybody else.</summary>
    public AddressProtection? GradeOf(PersonId person, PersonId child)
    {
        if (person == child) return Child;
        return Guardians.TryGetValue(person, out var grade) ? grade : null;
    }

    /// <summary>What it is to one of the family.</summary>
    public Shield ShieldOf(PersonId person) => Shield.Of(person, Child, Guardians);
}
