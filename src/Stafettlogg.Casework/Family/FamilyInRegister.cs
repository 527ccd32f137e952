using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Concerns;

namespace Stafettlogg.Casework.Family;

/// <summary>The question "what do the registers know of this family now?" (Norwegian: familien i registeret), for one who has been let in to the concern.</summary>
public sealed class FamilyInRegister(ActorDirectory directory, People people)
{
    /// <summary>The answer for the family of the one the concern is about.</summary>
    public async Task<RegisteredFamily> AskAsync(Concern concern, CancellationToken cancel)
    {
        try
        {
            return await KnownAsync(concern, cancel);
        }
        catch (GuardianRegistryAway)
        {
            return new([], await directory.IsShieldedAsync(concern.Subject.Person, cancel), Away: true);
        }
    }

    private async Task<RegisteredFamily> KnownAsync(Concern concern, CancellationToken cancel)
    {
        var (known, shielded) = await directory.FamilyOfAsync(concern.Subject.Person, cancel);
        var cards = await people.CardsAsync(known.Select(guardian => guardian.Person), cancel);
        return new([.. known.Where(guardian => cards.ContainsKey(guardian.Person)).Select(guardian => cards[guardian.Person])], shielded);
    }
}

/// <summary>A family as the registers know it.</summary>
/// <param name="Guardians">Those whom the register names as caring for the child.</param>
/// <param name="Shielded">Whether there is address protection in the family: then nothing is shown to it on a screen (R14).</param>
/// <param name="Away">The register does not answer: nobody is named, and nothing new is granted (R13).</param>
public sealed record RegisteredFamily(IReadOnlyList<PersonCard> Guardians, bool Shielded, bool Away = false);
