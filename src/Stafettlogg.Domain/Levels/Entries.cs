using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Domain.Levels;

/// <summary>From wonder to follow-up: the shared log begins with this text, and nothing written before is in it (Norwegian: loggen åpnet; domain.md 0, 2–4).</summary>
/// <param name="Text">What the concern is, in words that the family may read.</param>
/// <param name="SharedFromLevel">From which level family and other services may read it, as the pack said then.</param>
/// <param name="OwnConsentFrom">The day from which the young person consents alone, as the pack said then; null when the day of birth is not known.</param>
/// <param name="OfAgeFrom">The day the young person comes of age, from when there are no guardians; null when the day of birth is not known.</param>
/// <param name="Child">The child as the registers know them, where the wonder knew them by a name of its own; else null.</param>
public sealed record LogOpened(string Text, int SharedFromLevel, DateOnly? OwnConsentFrom, DateOnly? OfAgeFrom, PersonId? Child) : SharedEntry, ICorrectable
{
    /// <summary>What guardians read from the day the young person consents alone, as the pack said then.</summary>
    public GuardianReading GuardiansRead { get; init; }
}

/// <summary>Up or down between levels 1, 2 and 3 (Norwegian: nivåendring).</summary>
/// <param name="To">Where to.</param>
/// <param name="Text">Why.</param>
/// <param name="IndividualPlan">What came of asking whether the child has a right to an individual plan; asked at level 3 (R18).</param>
/// <param name="InviteBy">The day the new service must be invited, as the pack said; null when it sets no limit or nobody is to be invited.</param>
/// <param name="AskAnewBy">The day by which consent is asked for anew, as the pack said; null where it was given for this level, or need not be.</param>
public sealed record LevelChanged(Stage To, string Text, IndividualPlan? IndividualPlan, DateOnly? InviteBy, DateOnly? AskAnewBy = null) : SharedEntry, ICorrectable;

/// <summary>The way forward was decided after evaluation (Norwegian: veien videre; I5).</summary>
/// <param name="Way">Which way.</param>
/// <param name="Text">Why; null where the minutes of the meeting say it.</param>
/// <param name="Meeting">In which meeting, from 1 within the concern; null outside one.</param>
public sealed record WayForwardDecided(WayForward Way, string? Text, int? Meeting = null) : SharedEntry, ICorrectable;

/// <summary>The follow-up ended (Norwegian: avsluttet; domain.md 2, avslutning).</summary>
/// <param name="Reason">Why.</param>
/// <param name="Text">The closing note: what was done, what came of it, what goes on.</param>
/// <param name="ChildsVoice">What the child says of it.</param>
/// <param name="GuardiansView">What the guardians say of it.</param>
public sealed record FollowUpClosed(ClosingReason Reason, string Text, string ChildsVoice, string GuardiansView) : SharedEntry, ICorrectable;

/// <summary>The family ended the cooperation: the concern is closed, and consent to services with it (Norwegian: familien avsluttet samarbeidet).</summary>
public sealed record CooperationEnded(string? Text) : SharedEntry, ICorrectable;

/// <summary>A closed concern was taken up again (Norwegian: gjenåpnet).</summary>
public sealed record Reopened(Stage To, string Text) : Entry, ICorrectable
{
    /// <inheritdoc/>
    public override Visibility Visibility => To == Stage.Wonder ? Visibility.BeforeLog : Visibility.SharedLog;
}

/// <summary>Whether the child has a right to an individual plan, and wants one (Norwegian: individuell plan; R18).</summary>
public enum IndividualPlan
{
    /// <summary>There is no right to one (Norwegian: ikke rett til).</summary>
    NotEntitled,

    /// <summary>Offered, and the family says no (Norwegian: takket nei).</summary>
    Declined,

    /// <summary>Offered, and the family wants it (Norwegian: ønsker).</summary>
    Wanted,
}

/// <summary>What is decided after evaluation (Norwegian: veien videre; domain.md 1.3, last step of each level).</summary>
public enum WayForward
{
    /// <summary>The measures go on (Norwegian: fortsett).</summary>
    Continue,

    /// <summary>Other measures within the same services (Norwegian: nye tiltak).</summary>
    NewMeasures,

    /// <summary>Other services are needed (Norwegian: andre tjenester).</summary>
    OtherServices,

    /// <summary>A lower level will do (Norwegian: lavere nivå).</summary>
    LowerLevel,

    /// <summary>The follow-up can end (Norwegian: avslutt).</summary>
    End,
}

/// <summary>Why a follow-up ends (Norwegian: årsak; domain.md 2, avslutning).</summary>
public enum ClosingReason
{
    /// <summary>The goals are reached (Norwegian: målene er nådd).</summary>
    GoalReached,

    /// <summary>There is no ground for concern any more (Norwegian: ikke lenger grunn til bekymring).</summary>
    NoConcern,

    /// <summary>The family wishes it (Norwegian: familien ønsker det).</summary>
    FamilyWish,

    /// <summary>Consent is withdrawn or not given (Norwegian: samtykket mangler).</summary>
    NoConsent,

    /// <summary>It goes on as an individual plan (Norwegian: individuell plan tar over).</summary>
    IndividualPlan,

    /// <summary>The child has moved (Norwegian: flyttet).</summary>
    Moved,

    /// <summary>The young person is too old (Norwegian: for gammel).</summary>
    AgedOut,
}
