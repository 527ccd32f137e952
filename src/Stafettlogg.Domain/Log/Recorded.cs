using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Log;

/// <summary>An entry in its place in a concern's log (Norwegian: linje i loggen).</summary>
/// <param name="Sequence">Its number within the concern, from 1, without gaps.</param>
/// <param name="OccurredAt">When it happened, UTC.</param>
/// <param name="RecordedAt">When it was written, UTC, whole microseconds.</param>
/// <param name="RecordedBy">Who wrote it.</param>
/// <param name="Entry">What happened.</param>
public sealed record Recorded(int Sequence, DateTimeOffset OccurredAt, DateTimeOffset RecordedAt, PersonId RecordedBy, Entry Entry);
