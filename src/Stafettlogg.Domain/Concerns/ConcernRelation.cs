using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Concerns;

/// <summary>A person's part in a concern as lists need it (Norwegian: relasjon).</summary>
/// <param name="Person">Who.</param>
/// <param name="Relation">Which part.</param>
/// <param name="From">Since when.</param>
/// <param name="Unit">The unit they must serve in to have it; null for the family.</param>
/// <param name="Service">And the service; null where any of the unit will do, and for the family. Of one who represents the child, the basis.</param>
/// <param name="Until">The last day that consent covers it, or that they represent; null where there is none.</param>
public sealed record ConcernRelation(PersonId Person, Relation Relation, DateTimeOffset From, UnitId? Unit = null, string? Service = null, DateOnly? Until = null);
