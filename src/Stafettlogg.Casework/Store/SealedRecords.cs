using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

/// <summary>What the register seals of a person.</summary>
internal sealed record SealedPerson(string Name, DateOnly? Born, string? NationalId, string? AddressProtection = null);

/// <summary>What a line of an anonymous discussion seals: the question with the team asked, an advice with its day, or nothing when it is shared.</summary>
internal sealed record DiscussionLine(string? Arena = null, string? Question = null, string? Advice = null, DateOnly? AdvisedOn = null);

/// <summary>What the access log seals with the month's key.</summary>
internal sealed record SealedAccess(PersonId Person, ActorRole Role, string? Reason);
