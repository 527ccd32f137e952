using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Casework.Store;

/// <summary>What the register seals of a person.</summary>
internal sealed record SealedPerson(string Name, DateOnly? Born, string? NationalId, string? AddressProtection = null);

/// <summary>What a line of an anonymous discussion seals: the question with the team asked, an advice with its day, or nothing when it is shared.</summary>
internal sealed record DiscussionLine(string? Arena = null, string? Question = null, string? Advice = null, DateOnly? AdvisedOn = null);

/// <summary>What a line of a request for information seals: what was asked, or what was answered.</summary>
internal sealed record InformationLine(InformationAsked? Asked = null, InformationAnswered? Answered = null);

/// <summary>What the access log seals with the month's key.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">In which capacity.</param>
/// <param name="Reason">Why, in their words, where one is asked for.</param>
/// <param name="Purpose">Why, by choice, where one is asked for.</param>
/// <param name="Wrote">The first entry that the deed wrote: who may not see it is not told of the deed either (R7).</param>
internal sealed record SealedAccess(PersonId Person, ActorRole Role, string? Reason, Purpose? Purpose = null, int? Wrote = null);
