using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Store;

// The tables of the log as they lie on disk (architecture, "The log on disk"). Kind and visibility stay raw text:
// what verifies the chain must be able to read a row that somebody has tampered with.

internal sealed class LogRow
{
    public required string MunicipalityId { get; init; }
    public required Guid ConcernId { get; init; }
    public required int Sequence { get; init; }
    public required string Kind { get; init; }
    public required string Visibility { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required Guid RecordedBy { get; init; }
    public required byte[] Payload { get; init; }
    public required byte[] PreviousHash { get; init; }
    public required byte[] Hash { get; set; }
}

internal sealed class DeedRow
{
    public required Guid DeedId { get; init; }
    public required Guid Actor { get; init; }
    public required Guid ConcernId { get; init; }
    public required int FirstSequence { get; init; }
    public required int Count { get; init; }
    public required string Result { get; init; }
}

internal sealed class ConcernKeyRow
{
    public required Guid ConcernId { get; init; }
    public required byte[] Wrapped { get; init; }
}

internal sealed class ConcernRow
{
    public required ConcernId ConcernId { get; init; }
    public required MunicipalityId MunicipalityId { get; init; }
    public required UnitId UnitId { get; init; }
    public required PersonId SubjectId { get; init; }
    public required Stage Stage { get; init; }
    public required LevelStep Step { get; init; }
    public required PersonId Responsible { get; init; }
    public required int Version { get; init; }
    public required byte[] ChainHead { get; init; }
    public required DateOnly? NextDue { get; init; }
    public required DueKind? NextDueKind { get; init; }
}

internal sealed class RelationRow
{
    public required ConcernId ConcernId { get; init; }
    public required PersonId PersonId { get; init; }
    public required Relation Relation { get; init; }

    /// <summary>The concern's municipality, which they must serve: a unit may serve several.</summary>
    public required MunicipalityId MunicipalityId { get; init; }

    /// <summary>The unit they must serve in to have it; null for the family.</summary>
    public required UnitId? UnitId { get; init; }

    /// <summary>And the service; null where any of the unit will do, and for the family.</summary>
    public required string? Service { get; init; }
    public required DateTimeOffset From { get; init; }

    /// <summary>The last day that consent covers it; null where it needs none.</summary>
    public required DateOnly? Until { get; init; }
}

internal sealed class DueItemRow
{
    public required ConcernId ConcernId { get; init; }
    public required DueKind Kind { get; init; }

    /// <summary>Which measure or meeting, from 1; 0 where it is about none.</summary>
    public required int Number { get; init; }
    public required DateOnly By { get; init; }
    public required PersonId Responsible { get; init; }
}

internal sealed class LevelPeriodRow
{
    public required ConcernId ConcernId { get; init; }
    public required Stage Stage { get; init; }
    public required DateTimeOffset From { get; init; }
    public required DateTimeOffset? To { get; init; }
}

internal sealed class AccessRow
{
    public required Guid StreamId { get; init; }
    public required long Sequence { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid ConcernId { get; init; }
    public required string Deed { get; init; }
    public required string Outcome { get; init; }
    public required string KeyMonth { get; init; }
    public required byte[] Sealed { get; init; }
    public required byte[] PreviousHash { get; init; }
    public required byte[] Hash { get; set; }
}

/// <summary>A key of the store's own, wrapped by the ring: the keyed hash of birth numbers, the register of people, the access log of a month.</summary>
internal sealed class StoreKeyRow
{
    public required string Name { get; init; }
    public required byte[] Wrapped { get; init; }
}

/// <summary>An element of the key ring where it lies in the database (PostgreSQL), itself protected by the certificate.</summary>
internal sealed class RingKeyRow
{
    public required string Name { get; init; }
    public required string Xml { get; init; }
}
