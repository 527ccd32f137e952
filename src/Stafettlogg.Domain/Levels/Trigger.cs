namespace Stafettlogg.Domain.Levels;

/// <summary>What can move a concern, or happen to it where it stands (Norwegian: hendelse; domain.md 1.6).</summary>
public enum Trigger
{
    /// <summary>More was observed.</summary>
    Observe,

    /// <summary>Given on to a colleague who follows the child.</summary>
    HandOn,

    /// <summary>Shared with the unit's leader.</summary>
    ShareWithLeader,

    /// <summary>Talked over with the guardians.</summary>
    TalkWithGuardians,

    /// <summary>The leader answered.</summary>
    GiveFeedback,

    /// <summary>Closed: no ground for concern.</summary>
    CloseWithoutConcern,

    /// <summary>From wonder to follow-up: the log opens.</summary>
    OpenLog,

    /// <summary>Something is written in the open log: measure, evaluation, note, participant, consent, guardian, baton.</summary>
    Document,

    /// <summary>A consent is taken back: also after the concern is closed.</summary>
    WithdrawConsent,

    /// <summary>An entry is kept from guardians, or shared with them again: also after the concern is closed.</summary>
    Withhold,

    /// <summary>Up to level 2.</summary>
    GoToTwoServices,

    /// <summary>Up to level 3.</summary>
    GoToMultiService,

    /// <summary>Down to level 1.</summary>
    GoDownToOwnService,

    /// <summary>Down to level 2.</summary>
    GoDownToTwoServices,

    /// <summary>The way forward is decided where the concern stands.</summary>
    DecideWayForward,

    /// <summary>The follow-up ends.</summary>
    Close,

    /// <summary>The family ends the cooperation.</summary>
    EndCooperation,

    /// <summary>A closed concern is taken up again.</summary>
    Reopen,
}
