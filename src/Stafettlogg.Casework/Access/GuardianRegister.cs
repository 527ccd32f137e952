using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// The register of guardians as it is asked: not waited for without end, at one with itself, and what it last denied is remembered while it is away, by every
/// program on the same data and when one starts anew (R8, R13).
/// </summary>
internal sealed class GuardianRegister(IGuardianRegistry registry, IDbContextFactory<CaseworkDb> databases)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

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
        await using var db = await databases.CreateDbContextAsync(cancel);
        var before = await db.DeniedGuardians.AsNoTracking().Where(row => row.GuardianId == guardian.Person).Select(row => row.ChildId).ToListAsync(cancel);
        var denied = before.ToHashSet();
        foreach (var child in guardian.Children)
        {
            if (await SaysNoAsync(guardian.Person, child, cancel) is not { } no) continue;
            if (no) denied.Add(child);
            else denied.Remove(child);
        }

        await RememberAsync(db, guardian.Person, before, denied, cancel);
        return denied;
    }

    // Null while it is away.
    private async Task<bool?> SaysNoAsync(PersonId guardian, PersonId child, CancellationToken cancel)
    {
        try
        {
            return (await GuardiansOfAsync(child, cancel)).Any(one => one.Person == guardian && one.Responsibility == Responsibility.No);
        }
        catch (GuardianRegistryAway)
        {
            return null;
        }
    }

    private static async Task RememberAsync(CaseworkDb db, PersonId guardian, List<PersonId> before, HashSet<PersonId> now, CancellationToken cancel)
    {
        var over = before.FindAll(child => !now.Contains(child));
        if (over.Count > 0) await db.DeniedGuardians.Where(row => row.GuardianId == guardian && over.Contains(row.ChildId)).ExecuteDeleteAsync(cancel);
        foreach (var child in now.Except(before))
        {
            var row = db.DeniedGuardians.Add(new DeniedGuardianRow { GuardianId = guardian, ChildId = child });
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateException taken) when (taken.InnerException is DbException)
            {
                row.State = EntityState.Detached; // another request was told the same at that moment
                if (!await db.DeniedGuardians.AnyAsync(other => other.GuardianId == guardian && other.ChildId == child, cancel)) throw;
            }
        }
    }
}
