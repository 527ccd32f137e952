using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// Who cares for a child (Norwegian: den som har omsorgen; R8): parents by the register of people, and those who represent by a log and by no register, which
/// names neither foster parents, nor child welfare with the care, nor appointed guardians. Which of it still holds, the log says at the gate.
/// </summary>
internal static class Care
{
    /// <summary>All of it on the day; a parent who represents too is there twice.</summary>
    public static IQueryable<Caring> On(CaseworkDb db, DateOnly day) => db.Guardianships
        .Select(row => new Caring { Person = row.GuardianId, Child = row.ChildId })
        .Concat(db.Relations.Where(row => row.Relation == Relation.Guardian && row.Service != null && (row.Until == null || row.Until >= day))
            .Join(db.Concerns, row => row.ConcernId, head => head.ConcernId, (row, head) => new Caring { Person = row.PersonId, Child = head.SubjectId }));
}

/// <summary>Somebody, and a child they care for.</summary>
internal sealed record Caring
{
    public required PersonId Person { get; init; }
    public required PersonId Child { get; init; }
}
