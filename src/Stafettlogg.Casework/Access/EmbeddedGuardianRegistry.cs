using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Casework.Access;

/// <summary>The guardians as the program's own tables have them: imported, or typed in. With it go the manual record and the second person who approves it.</summary>
internal sealed class EmbeddedGuardianRegistry(IDbContextFactory<CaseworkDb> databases) : IGuardianRegistry
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<KnownGuardian>> GuardiansOfAsync(PersonId child, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.Guardianships.AsNoTracking().Where(row => row.ChildId == child).OrderBy(row => row.GuardianId).ToListAsync(cancel);
        return rows.ConvertAll(row => new KnownGuardian(row.GuardianId, row.ParentalResponsibility switch
        {
            true => Responsibility.Yes,
            false => Responsibility.No,
            null => Responsibility.Unknown,
        }));
    }
}
