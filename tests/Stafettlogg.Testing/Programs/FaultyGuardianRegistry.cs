using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Testing.Programs;

/// <summary>A register of guardians that says what the test tells it to, and fails as it tells it to.</summary>
public sealed class FaultyGuardianRegistry : IGuardianRegistry
{
    private readonly Dictionary<PersonId, IReadOnlyList<KnownGuardian>> known = [];

    /// <summary>What comes instead of an answer; null when it answers.</summary>
    public Func<Exception>? Fault { get; set; }

    /// <summary>It takes the question and never answers.</summary>
    public bool Hangs { get; set; }

    /// <summary>What it says of the child from now on.</summary>
    public void Say(PersonId child, params IReadOnlyList<KnownGuardian> guardians) => known[child] = guardians;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<KnownGuardian>> GuardiansOfAsync(PersonId child, CancellationToken cancel)
    {
        if (Hangs) await Task.Delay(Timeout.Infinite, cancel);
        return Fault is { } fault ? throw fault() : known.GetValueOrDefault(child) ?? [];
    }
}
