using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Family;

/// <summary>Somebody whom the register of people names as caring for the child (Norwegian: foresatt etter registeret).</summary>
public sealed record KnownGuardian(PersonId Person, Responsibility Responsibility);
