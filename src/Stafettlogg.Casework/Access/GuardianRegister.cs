using System.Collections.Concurrent;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Casework.Access;

/// <summary>The register of guardians as it is asked: not waited for without end, at one with itself, and what it last denied is remembered while it is away (R8, R13).</summary>
internal sealed class GuardianRegister(IGuardianRegistry registry)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(PersonId Guardian, PersonId Child), bool> denied = new();

    /// <summary>Those whom it names as caring for the child. Where it contradicts itself, nothing is known.</summary>
    /// <exception cref="GuardianRegistryAway">It does not answer, or not in time.</exception>
    public async Task<IReadOnlyList<KnownGuardian>> GuardiansOfAsync(PersonId child, CancellationToken cancel)
    {
        try
        {
            var known = await registry.GuardiansOfAsync(child, cancel).WaitAsync(LongestWait, cancel);
            return [.. known.GroupBy(one => one.Person, one => one.Responsibility).Select(one => new KnownGuardian(one.Key, one.Distinct().ToList() is [var said] && Enum.IsDefined(said) ? said : Responsibility.Unknown))];
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            throw new GuardianRegistryAway(fault);
        }
    }

    /// <summary>Those of the guardian's children of whom it says now, or said last, that they have no parental responsibility.</summary>
    public async Task<IReadOnlySet<PersonId>> DeniedAsync(Actor guardian, CancellationToken cancel)
    {
        var children = new HashSet<PersonId>();
        foreach (var child in guardian.Children)
        {
            if (await IsDeniedAsync(guardian.Person, child, cancel)) children.Add(child);
        }

        return children;
    }

    private async Task<bool> IsDeniedAsync(PersonId guardian, PersonId child, CancellationToken cancel)
    {
        try
        {
            return denied[(guardian, child)] = (await GuardiansOfAsync(child, cancel)).Any(one => one.Person == guardian && one.Responsibility == Responsibility.No);
        }
        catch (GuardianRegistryAway)
        {
            return denied.GetValueOrDefault((guardian, child));
        }
    }
}
