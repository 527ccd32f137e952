using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Concerns;

/// <content>What lists and reminders need, read from the log: who, what is due, how long at each level. No text.</content>
public sealed partial class Concern
{
    /// <summary>Who has been given which part in it, since when.</summary>
    public IEnumerable<ConcernRelation> Relations()
    {
        foreach (var line in Lines)
        {
            if (line.Entry is WonderRegistered) yield return new(line.RecordedBy, Relation.Author, line.RecordedAt);
            if (line.Entry is WonderHandedOn on) yield return new(on.To, Relation.Recipient, line.RecordedAt);
            if (line.Entry is SharedWithLeader shared) yield return new(shared.Leader, Relation.Leader, line.RecordedAt);
        }
    }

    /// <summary>What is due, by the deadlines that applied when the wonder was written; nothing once it is closed.</summary>
    public IEnumerable<Due> Dues()
    {
        if (Wonder.Closed) yield break;
        if (Wonder.Registered.ClarifyBy is { } clarify) yield return new(DueKind.ClarifyWonder, clarify, Wonder.FollowedUpBy);
        if (!Wonder.GuardiansKnow && Wonder.Registered.TalkWithGuardiansBy is { } talk) yield return new(DueKind.TalkWithGuardians, talk, Wonder.FollowedUpBy);
    }

    /// <summary>The stays at each level, oldest first; the last is open (I7).</summary>
    public IEnumerable<LevelPeriod> Periods()
    {
        var began = Lines[0].RecordedAt;
        var closing = Lines.FirstOrDefault(line => line.Entry is ClosedWithoutConcern);
        yield return new(Stage.Wonder, began, closing?.RecordedAt);
        if (closing is not null) yield return new(Stage.ClosedNoConcern, closing.RecordedAt, null);
    }
}

/// <summary>A person's part in a concern, since when (Norwegian: relasjon).</summary>
public sealed record ConcernRelation(PersonId Person, Relation Relation, DateTimeOffset From);

/// <summary>Something that must be done by a day (Norwegian: frist).</summary>
public sealed record Due(DueKind Kind, DateOnly By, PersonId Responsible);

/// <summary>What can be due (Norwegian: hva fristen gjelder; domain.md 1.4).</summary>
public enum DueKind
{
    /// <summary>The wonder must be decided on (Norwegian: avklare undringen).</summary>
    ClarifyWonder,

    /// <summary>The guardians must be talked with (Norwegian: snakke med foresatte).</summary>
    TalkWithGuardians,
}

/// <summary>A stay at one level, from when until when (Norwegian: tid på nivået).</summary>
public sealed record LevelPeriod(Stage Stage, DateTimeOffset From, DateTimeOffset? To);
