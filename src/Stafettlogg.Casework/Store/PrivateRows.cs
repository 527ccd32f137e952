using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Casework.Store;

// What is in no log: it must change nothing that anybody else can see, not even a number. Never changed and never deleted all the same.

/// <summary>What one wrote for oneself alone beside a concern; sealed with the concern's key, so that it is gone when that is (R15).</summary>
internal sealed class PrivateNoteRow
{
    /// <summary>The deed's own id: sent twice it is written once.</summary>
    public required Guid NoteId { get; init; }
    public required ConcernId ConcernId { get; init; }
    public required PersonId Author { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }
    public required byte[] Sealed { get; init; }
}

/// <summary>A line of an anonymous discussion: what was asked, what was advised, that it was shared. It knows no child and no concern, and the day but not the hour.</summary>
internal sealed class DiscussionRow
{
    public required Guid DiscussionId { get; init; }
    public required int Sequence { get; init; }

    /// <summary>The deed's own id: sent twice it is written once.</summary>
    public required Guid DeedId { get; init; }
    public required MunicipalityId MunicipalityId { get; init; }
    public required PersonId Author { get; init; }

    /// <summary>The unit whose leaders may read it from this line on; null on every other.</summary>
    public required UnitId? SharedIn { get; init; }
    public required DateOnly On { get; init; }
    public required byte[] Sealed { get; init; }
}

/// <summary>A line of a parent's request for information about their child: what they asked, and what was answered (R9). It knows no concern: there may be none.</summary>
internal sealed class InformationRow
{
    public required Guid RequestId { get; init; }

    /// <summary>1 asks, 2 answers.</summary>
    public required int Sequence { get; init; }

    /// <summary>The deed's own id: sent twice it is written once.</summary>
    public required Guid DeedId { get; init; }
    public required PersonId Author { get; init; }
    public required PersonId ChildId { get; init; }

    /// <summary>The unit whose leader answers.</summary>
    public required UnitId UnitId { get; init; }
    public required MunicipalityId MunicipalityId { get; init; }
    public required DateOnly On { get; init; }

    /// <summary>The month whose key seals it: deleted with the month, as with the access log.</summary>
    public required string KeyMonth { get; init; }
    public required byte[] Sealed { get; init; }
}
