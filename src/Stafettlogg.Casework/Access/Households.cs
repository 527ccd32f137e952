using Microsoft.EntityFrameworkCore;
using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// Who shares a home, as far as guardianships tell (Norwegian: husstand): the other guardians of one's children, those guardians' children, and
/// the same seen from the one who is cared for. Too many rather than too few: parents who have parted count still. The registers do not know of a
/// partner without a child in common, of grandparents, or of grown children and siblings who live at home; those must say so themselves, and the
/// weekly look for the same surname and no relation (R44) is what finds who does not.
/// </summary>
internal static class Households
{
    /// <summary>For each of the persons those they share a home with, under every id there is for them.</summary>
    public static async Task<ILookup<PersonId, PersonId>> OfAsync(CaseworkDb db, IReadOnlyCollection<PersonId> persons, CancellationToken cancel)
    {
        var care = db.Guardianships.AsNoTracking();
        var beside = care.Where(mine => persons.Contains(mine.GuardianId))
            .Join(care, mine => mine.ChildId, other => other.ChildId, (mine, other) => new { Person = mine.GuardianId, Adult = other.GuardianId });
        var above = care.Where(mine => persons.Contains(mine.ChildId)).Select(mine => new { Person = mine.ChildId, Adult = mine.GuardianId });
        var adults = await beside.Union(above).ToListAsync(cancel);
        var named = adults.ConvertAll(row => row.Adult);
        var children = (await care.Where(row => named.Contains(row.GuardianId)).Select(row => new { row.GuardianId, row.ChildId }).ToListAsync(cancel))
            .ToLookup(row => row.GuardianId, row => row.ChildId);
        var near = adults.SelectMany(row => children[row.Adult].Append(row.Adult).Select(id => (row.Person, Near: id))).Where(row => row.Near != row.Person).Distinct().ToList();
        var same = await OnePerson.OfAsync(db, near.ConvertAll(row => row.Near), cancel);
        return near.SelectMany(row => same[row.Near].Ids.Select(id => (row.Person, Near: id))).ToLookup(row => row.Person, row => row.Near);
    }
}
