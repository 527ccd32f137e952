using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Access;

/// <summary>A unit as pages name it.</summary>
public sealed record UnitCard(UnitId Id, string Name);
