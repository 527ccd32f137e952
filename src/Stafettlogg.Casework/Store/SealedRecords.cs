using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>What the register seals of a person.</summary>
internal sealed record SealedPerson(string Name, DateOnly? Born, string? NationalId, string? AddressProtection = null);

/// <summary>What the access log seals with the month's key.</summary>
internal sealed record SealedAccess(PersonId Person, ActorRole Role, string? Reason, Purpose? Purpose = null);
