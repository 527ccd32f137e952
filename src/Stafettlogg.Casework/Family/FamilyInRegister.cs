using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Casework.Family;

/// <summary>The question "what do the registers know of this family now?" (Norwegian: familien i registeret), for one who has been let in to the concern.</summary>
public sealed class FamilyInRegister(ActorDirectory directory, People people)
{
    /// <summary>The answer for the family of the one the concern is about.</summary>
    public async Task<RegisteredFamily> AskAsync(Concern concern, CancellationToken cancel)
    {
        var protection = await directory.LastKnownProtectionAsync(concern, cancel);
        try
        {
            var known = await directory.LastKnownGuardiansAsync(concern.Subject.Person, cancel);
            var cards = await people.CardsAsync(known.Select(guardian => guardian.Person), cancel);
            return new([.. known.Where(guardian => cards.ContainsKey(guardian.Person)).Select(guardian => cards[guardian.Person])], protection);
        }
        catch (GuardianRegistryAway)
        {
            return new([], protection, Away: true);
        }
    }
}

/// <summary>A family as the registers know it.</summary>
/// <param name="Guardians">Those whom the register names as caring for the child.</param>
/// <param name="Protection">The address protection in it (R11–R14).</param>
/// <param name="Away">The register does not answer: nobody is named, and nothing new is granted (R13).</param>
public sealed record RegisteredFamily(IReadOnlyList<PersonCard> Guardians, FamilyProtection Protection, bool Away = false);
