using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Wonders;

/// <summary>An entry of level 0, which the shared log never shows (Norwegian: innslag på nivå 0).</summary>
public abstract record WonderEntry : Entry
{
    /// <inheritdoc/>
    public sealed override Visibility Visibility => Visibility.BeforeLog;
}

/// <summary>An employee wonders about a child and writes it down: the first entry of every concern (Norwegian: undring; domain.md 1.3, step 0.1).</summary>
/// <param name="Municipality">Whose levels, words and deadlines apply.</param>
/// <param name="Unit">The unit it belongs to, and does not leave.</param>
/// <param name="Service">The author's service there: with the unit it is the concern's home, which needs no consent.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Text">What was seen or heard.</param>
/// <param name="Arenas">Where, by the pack's keys; may be empty.</param>
/// <param name="DevelopmentAreas">Which areas of development, by the pack's keys; may be empty.</param>
/// <param name="ByLeader">The author leads the unit, so there is no leader to be told.</param>
/// <param name="ClarifyBy">The day it must be decided, as the pack said when it was written; null when the pack sets no limit.</param>
/// <param name="TalkWithGuardiansBy">The day the guardians must have been talked with; null when the pack sets no limit.</param>
public sealed record WonderRegistered(
    MunicipalityId Municipality,
    UnitId Unit,
    string Service,
    Subject Subject,
    string Text,
    IReadOnlyList<string> Arenas,
    IReadOnlyList<string> DevelopmentAreas,
    bool ByLeader,
    DateOnly? ClarifyBy,
    DateOnly? TalkWithGuardiansBy) : WonderEntry, ICorrectable;

/// <summary>More of what was seen: when, how often, with whom, what would confirm or deny it (Norwegian: observasjon; step 0.2).</summary>
public sealed record ObservationAdded(string Text) : WonderEntry, ICorrectable;

/// <summary>The wonder was given to a colleague of the unit who follows the child (Norwegian: gitt videre; step 0.3). The author keeps it too.</summary>
public sealed record WonderHandedOn(PersonId To, string? Text) : WonderEntry, ICorrectable;

/// <summary>The unit's leader was told and reads the wonder from now on (Norwegian: delt med leder; step 0.3).</summary>
public sealed record SharedWithLeader(PersonId Leader, string? Text) : WonderEntry, ICorrectable;

/// <summary>The wonder was talked over with guardians, outside the program (Norwegian: samtale med foresatte; step 0.3).</summary>
/// <param name="On">The day of the conversation.</param>
/// <param name="With">Whom it was with, in words.</param>
/// <param name="Text">What was said.</param>
public sealed record GuardianConversation(DateOnly On, string With, string Text) : WonderEntry, ICorrectable
{
    /// <inheritdoc/>
    public override DateTimeOffset OccurredAt(DateTimeOffset now) => On == Oslo.Day(now) ? now : Oslo.Noon(On);
}

/// <summary>The leader answered the one who wondered (Norwegian: tilbakemelding; domain.md 1.3, step 0.3).</summary>
public sealed record LeaderFeedback(string Text) : WonderEntry, ICorrectable;

/// <summary>There was no ground for concern: closed at level 0 (Norwegian: avsluttet – ikke grunn til bekymring; step 0.4).</summary>
/// <param name="Text">Why there is none.</param>
/// <param name="ShredOn">The day it is shredded, as the pack said when it was closed; null when it stays (Norwegian: slettes).</param>
public sealed record ClosedWithoutConcern(string Text, DateOnly? ShredOn = null) : WonderEntry, ICorrectable;
