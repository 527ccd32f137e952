using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>Where somebody serves, as pages name it.</summary>
public sealed record ServingCard(PersonId Person, UnitId Unit, string UnitName, string Service, string Title);
