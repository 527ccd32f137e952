namespace Stafettlogg.Domain.Basics;

/// <summary>Every rule a deed can break. A test names each, and a Norwegian text explains each to the one who met it (Norwegian: regel).</summary>
public enum Rule
{
    /// <summary>The concern is closed: it is read, not written (domain.md 1.6).</summary>
    ConcernClosed,

    /// <summary>This person's part in the concern does not include this deed (peers.md, matrix).</summary>
    NotYourDeed,

    /// <summary>No staff role opens one's own case or one's child's.</summary>
    OwnFamily,

    /// <summary>Only an employee of the unit writes a wonder there (domain.md 1.6, RegisterWonder).</summary>
    NotOfTheUnit,

    /// <summary>The municipality has no pack, so its levels, deadlines and words are unknown.</summary>
    MunicipalityNotSetUp,

    /// <summary>The one it is about is too old to be a child or young person of the pack's ages (domain.md 1.1).</summary>
    SubjectTooOld,

    /// <summary>A text that must be there is empty.</summary>
    TextMissing,

    /// <summary>A text is longer than a log can be read with.</summary>
    TextTooLong,

    /// <summary>The place is not one of the pack's arenas.</summary>
    UnknownArena,

    /// <summary>The area is not one of the pack's development areas.</summary>
    UnknownDevelopmentArea,

    /// <summary>The recipient does not serve in the unit the wonder belongs to.</summary>
    RecipientNotOfUnit,

    /// <summary>A wonder is given on to a contact teacher, a pedagogical leader or the like, as the pack names them.</summary>
    RecipientFollowsNoChild,

    /// <summary>The recipient has the wonder already.</summary>
    RecipientHasItAlready,

    /// <summary>The wonder is already shared with this leader.</summary>
    SharedWithLeaderAlready,

    /// <summary>The one it is shared with does not lead the unit.</summary>
    NotLeaderOfUnit,

    /// <summary>Feedback answers what was shared: nothing has been shared with a leader yet.</summary>
    NotSharedWithLeader,

    /// <summary>The leader always answers the one who wondered, before the wonder is closed (domain.md 1.3, step 0.3).</summary>
    LeaderOwesFeedback,

    /// <summary>A conversation that is recorded has taken place: its date is not in the future.</summary>
    ConversationInFuture,

    /// <summary>The date of the conversation is more than a year before the wonder.</summary>
    ConversationLongBefore,

    /// <summary>There is no such entry in the log.</summary>
    NoSuchEntry,

    /// <summary>Only the one who wrote an entry corrects it (R21).</summary>
    NotYourEntry,

    /// <summary>The entry holds no text to correct.</summary>
    NothingToCorrect,
}
