namespace Stafettlogg.Domain.Basics;

/// <summary>What address protection in a family is to one person (Norwegian: adressebeskyttelse i saken; R11, R14).</summary>
/// <param name="Grade">The highest of the child and of those who care for it.</param>
/// <param name="IsOther">Whether they are one from whom somebody is protected (Norwegian: annen foresatt).</param>
public readonly record struct Shield(AddressProtection Grade, bool IsOther = false)
{
    /// <summary>
    /// What protection in the family is to one who cares for the child. The other is whoever is not protected where somebody is, and each where two
    /// are: from whom they are protected nobody can tell. One who is unknown has the strictest grade, which is for the caller to say.
    /// </summary>
    /// <param name="of">The one asked about.</param>
    /// <param name="child">The child's own grade.</param>
    /// <param name="guardians">The grades of those who care for the child.</param>
    public static Shield Of(PersonId of, AddressProtection child, IReadOnlyDictionary<PersonId, AddressProtection> guardians)
    {
        var grade = guardians.Values.Append(child).Max();
        var isProtected = guardians.GetValueOrDefault(of) != AddressProtection.None;
        var isOneOfSeveral = guardians.Any(one => one.Key != of && one.Value != AddressProtection.None);
        return new(grade, IsOther: grade != AddressProtection.None && (!isProtected || isOneOfSeveral));
    }
}
