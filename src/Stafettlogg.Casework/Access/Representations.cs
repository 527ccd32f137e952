using Stafettlogg.Casework.Store;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>
/// Those who represent a child by a log and by no register: the register of people names parents, and neither foster parents, nor child welfare with the care,
/// nor appointed guardians (Norwegian: representasjon; R8). Which of it still holds, the log says at the gate.
/// </summary>
internal static class Representations
{
    /// <summary>Those of the day.</summary>
    public static IQueryable<Representation> On(CaseworkDb db, DateOnly day) => db.Relations
        .Where(row => row.Relation == Relation.Guardian && row.Service != null && (row.Until == null || row.Until >= day))
        .Join(db.Concerns, row => row.ConcernId, head => head.ConcernId, (row, head) => new Representation { Person = row.PersonId, Child = head.SubjectId });
}

/// <summary>Somebody, and the child they represent.</summary>
internal sealed class Representation
{
    public required PersonId Person { get; init; }
    public required PersonId Child { get; init; }
}
