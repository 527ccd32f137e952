using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Domain.Concerns;

/// <summary>What is said and known when a log opens (Norwegian: åpning av loggen).</summary>
/// <param name="Holder">Who is to hold the baton.</param>
/// <param name="Text">What the concern is, in words that the family may read.</param>
/// <param name="Child">The child as the registers know them, where the wonder knew them by a name of its own; else null.</param>
/// <param name="Born">The child's day of birth, where it is known.</param>
/// <param name="Guardians">Those whom the register names as caring for the child.</param>
public sealed record LogOpening(Colleague Holder, string? Text, PersonId? Child, DateOnly? Born, IReadOnlyList<KnownGuardian> Guardians);
