using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Casework.Access;

/// <summary>What the other guardian is told of a person: what they are to the case, and no name (Norwegian: skjermet navn; R11).</summary>
internal static class MaskedCard
{
    /// <summary>"En ansatt".</summary>
    public static PersonCard Of(PersonId person) => new(person, NameOf(person), Born: null);

    private static string NameOf(PersonId person) => person == Masked.Holder ? NeutralWords.Spoken.Holder
        : person == Masked.Employee ? NeutralWords.Spoken.Employee
        : NeutralWords.Spoken.Relative;
}
