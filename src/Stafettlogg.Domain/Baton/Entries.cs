using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Baton;

/// <summary>The one who opened or reopened the log took the baton (Norwegian: tok stafettpinnen; domain.md 3).</summary>
public sealed record BatonTaken(PersonId Holder, UnitId Unit, string Service) : SharedEntry;

/// <summary>The baton was offered to a named person; until they accept, the holder keeps the whole duty (Norwegian: tilbud om stafettpinnen; I2).</summary>
/// <param name="To">To whom.</param>
/// <param name="Unit">Where they serve.</param>
/// <param name="Service">In which service.</param>
/// <param name="Text">Why they; null where the log was opened with them as the holder to be.</param>
/// <param name="FamilyWish">What the family wishes; null when it was not asked.</param>
/// <param name="AnswerBy">The day an answer is due; null when the pack sets no limit.</param>
/// <param name="Stay">Whether the holder wishes to stay as a participant.</param>
public sealed record BatonOffered(PersonId To, UnitId Unit, string Service, string? Text, string? FamilyWish, DateOnly? AnswerBy, bool Stay) : SharedEntry, ICorrectable;

/// <summary>The offer was accepted: from now on the one it was offered to holds the baton (Norwegian: tok imot stafettpinnen).</summary>
public sealed record BatonAccepted : SharedEntry;

/// <summary>The offer was declined; the holder keeps the baton (Norwegian: avslo tilbudet).</summary>
public sealed record BatonDeclined(string Text) : SharedEntry, ICorrectable;

/// <summary>The offer was taken back before it was answered (Norwegian: trakk tilbudet).</summary>
public sealed record BatonOfferTakenBack : SharedEntry;
