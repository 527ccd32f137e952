using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// Who the public register names as caring for a child, and what it knows of their parental responsibility (Norwegian: foreldreansvar etter Folkeregisteret; R8).
/// It tells no day from which something is so, and names neither foster parents, child welfare with the care nor appointed guardians: these are recorded in
/// the log by two employees, with basis, source, days and evidence. The program comes with a register of its own, read from its tables; another is put in its
/// place where the municipality has access to the public one.
/// </summary>
public interface IGuardianRegistry
{
    /// <summary>
    /// Those it names; none for a child it does not know. What it does not know of somebody's responsibility is <see cref="Responsibility.Unknown"/> and grants nothing.
    /// A registry that cannot answer throws whatever it likes, and whoever asks is told <see cref="GuardianRegistryAway"/>.
    /// </summary>
    Task<IReadOnlyList<KnownGuardian>> GuardiansOfAsync(PersonId child, CancellationToken cancel);
}

/// <summary>The register of guardians cannot be asked: nothing new is granted until it answers (R8, R13).</summary>
public sealed class GuardianRegistryAway(Exception why) : Exception("The register of guardians does not answer.", why);
