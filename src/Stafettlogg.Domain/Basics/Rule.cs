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
    /// <summary>The deed belongs to another level than the one the concern is at.</summary>
    NotAtThisLevel,
    /// <summary>No leader of the unit knows of it: at level 1 the leader is informed (domain.md 1.2).</summary>
    LeaderDoesNotKnow,
    /// <summary>The guardians have not been talked with: a log is not opened behind their back (domain.md 1.6, Escalate(1)).</summary>
    GuardiansNotTalkedWith,
    /// <summary>No other service is consented to, so there is nobody to go to level 2 with (domain.md 1.6, Escalate(2)).</summary>
    NoOtherServiceConsented,
    /// <summary>Fewer than two other services are consented to: level 3 is for several (domain.md 1.6, Escalate(3)).</summary>
    TooFewServicesConsented,
    /// <summary>Nothing has been evaluated at this level: one does not go down on a feeling (domain.md 1.6, DeEscalate).</summary>
    NothingEvaluated,
    /// <summary>The baton is held by, or offered to, another service: at level 1 the own service holds it.</summary>
    BatonWithAnotherService,
    /// <summary>The way forward is decided when every measure of the round is evaluated (I5).</summary>
    MeasuresNotEvaluated,
    /// <summary>A concern closes when all measures are ended (domain.md 1.6, CloseGoalReached).</summary>
    MeasuresStillOpen,
    /// <summary>At level 3 it is asked whether the child has a right to an individual plan (R18).</summary>
    IndividualPlanNotConsidered,
    /// <summary>No consent covers the person's service now (I3, R4).</summary>
    ConsentNotInForce,
    /// <summary>At level 1 only the own service takes part.</summary>
    OtherServiceAtLevelOne,
    /// <summary>The person does not serve there, or not any more.</summary>
    PersonNotOfService,
    /// <summary>The baton is offered to somebody already; that offer is answered or taken back first.</summary>
    OfferPending,
    /// <summary>No offer of the baton waits for an answer from this person.</summary>
    NoOffer,
    /// <summary>The person holds the baton already.</summary>
    HoldsBatonAlready,
    /// <summary>While the holder can act, only they offer the baton on (domain.md 3).</summary>
    HolderDecides,
    /// <summary>The day is in the past.</summary>
    DayPast,
    /// <summary>The day is further ahead than anything is planned.</summary>
    DayFarAhead,
    /// <summary>The register knows of no such guardian of the child (R8).</summary>
    NotAGuardian,
    /// <summary>Nothing recorded of this guardian waits to be approved.</summary>
    NothingToApprove,
    /// <summary>Another than the one who recorded it must approve (R8).</summary>
    ApprovedByTheSame,
    /// <summary>This person's consent does not count: they have no known parental responsibility, or the young person consents alone.</summary>
    ConsentNotTheirs,
    /// <summary>No service was chosen.</summary>
    NoServiceChosen,
    /// <summary>The service is none that consent is given to.</summary>
    UnknownService,
    /// <summary>The consent would last longer than the municipality lets one last.</summary>
    ConsentTooLong,
    /// <summary>The person has not been asked for this consent.</summary>
    NotAsked,
    /// <summary>There is no consent in force to withdraw.</summary>
    NothingToWithdraw,
    /// <summary>There is no consent in force to leave anything out of.</summary>
    NothingToNarrow,
    /// <summary>The consent lacks what it must say before it can be in force (R2).</summary>
    ConsentIncomplete,
    /// <summary>The purpose is none of the municipality's.</summary>
    UnknownPurpose,
    /// <summary>The consent's text is not to be had in that language.</summary>
    UnknownConsentText,
    /// <summary>The person answered for themselves, signed in: no employee writes another answer over it.</summary>
    AnsweredThemselves,
    /// <summary>The municipality makes no exception from everybody's consent.</summary>
    EveryoneMustConsent,
    /// <summary>Somebody must be left whose consent counts.</summary>
    NobodyLeftToConsent,
    /// <summary>With a strictly confidential address in the family nothing is asked of it or shown to it on a screen: paper instead (R14).</summary>
    AddressProtected,
    /// <summary>With a confidential address in the family nothing is asked on a screen of the one somebody is protected from: paper instead (R11).</summary>
    OtherGuardianOnPaper,
    /// <summary>The case is strictly confidential, and the employee is not named (R14).</summary>
    NotNamed,
    /// <summary>The employee is named already, or is not named at all (R14).</summary>
    NamedSoAlready,
    /// <summary>Whoever keeps the list of named employees stays on it (R14).</summary>
    LeaderStaysNamed,
    /// <summary>Employees are named only where it is strictly confidential (R14).</summary>
    NotStrictlyConfidential,
    /// <summary>The person is not of the family, or the grade is no lower than the one they have (R12).</summary>
    GradeNotLower,
    /// <summary>No proposal to lower the grade waits, or the grade is another meanwhile (R12).</summary>
    NoLooseningWaits,
    /// <summary>What the register holds of the person cannot be read: they stay kept closest till it is put right (R13).</summary>
    CardUnreadable,
    /// <summary>The one who is to see to the measure is nobody around the child.</summary>
    UnknownOwner,
    /// <summary>There is no such measure.</summary>
    NoSuchMeasure,
    /// <summary>The measure has ended.</summary>
    MeasureEnded,
    /// <summary>Only the holder, or the one who sees to the measure, evaluates it.</summary>
    NotYourMeasure,
    /// <summary>A measure that goes on has a day for its next evaluation (I4).</summary>
    NextEvaluationMissing,
    /// <summary>The person takes part already, or holds the baton.</summary>
    ParticipatesAlready,
    /// <summary>The person does not take part.</summary>
    DoesNotParticipate,
    /// <summary>Only the holder or the leader ends another's participation.</summary>
    NotYourParticipation,
    /// <summary>The pack has no such meeting for this level, or one whose words cannot stand in a log that the family reads.</summary>
    UnknownMeetingArena,
    /// <summary>Nobody is called to the meeting.</summary>
    NobodyInvited,
    /// <summary>The person is nobody around the child.</summary>
    NotAroundTheChild,
    /// <summary>The clock is set forward past this time: no clock in Norway shows it.</summary>
    NoSuchTime,
    /// <summary>Nobody is called to a time that is over.</summary>
    MeetingPast,
    /// <summary>A meeting that is written down afterwards has begun.</summary>
    MeetingInFuture,
    /// <summary>The meeting is more than a year before the log was opened.</summary>
    MeetingLongBefore,
    /// <summary>The meeting is more than a year ahead.</summary>
    MeetingFarAhead,
    /// <summary>There is no such meeting.</summary>
    NoSuchMeeting,
    /// <summary>The meeting has minutes already, or is not held at all.</summary>
    MeetingOver,
    /// <summary>Minutes are written when the meeting has begun.</summary>
    MeetingNotBegun,
    /// <summary>The meeting has begun: it is no longer answered.</summary>
    MeetingBegun,
    /// <summary>The person or service was not called to the meeting.</summary>
    NotInvited,
    /// <summary>A meeting that was held had somebody there.</summary>
    NobodyCame,
    /// <summary>One cannot both be there and have sent word that one is not.</summary>
    CameAndSentWord,
    /// <summary>The entry is none of those that can be kept from guardians: it says how things stand, or goes with another (R7).</summary>
    NothingToWithhold,
    /// <summary>Nobody is named from whom the entry is to be kept (R7).</summary>
    NobodyToWithholdFrom,
    /// <summary>Nothing is kept from the one who wrote it themselves (R7).</summary>
    WithheldFromItsAuthor,
    /// <summary>The young person is not old enough for their wish alone to keep something from guardians, or their age is not known (R6, R7).</summary>
    TooYoungToWithhold,
    /// <summary>What is kept from guardians is looked at again within a year (R7).</summary>
    ReviewTooLate,
    /// <summary>The register of guardians does not answer: nothing new is granted until it does (R8, R13).</summary>
    GuardianRegistryAway,
    /// <summary>The entry is not kept from anybody (R7).</summary>
    NotWithheld,
    /// <summary>The entry is kept from more than these, or on the young person's own word: another's word does not share it again (R7).</summary>
    KeptFromMore,
    /// <summary>Nobody waits for an answer to an access request.</summary>
    NoAccessRequest,
    /// <summary>Nobody else can be told of an emergency access, and nobody goes through that door unseen.</summary>
    NobodyToTell,
    /// <summary>There is no emergency access that one was told of and has not looked at.</summary>
    NoEmergencyToSee,
    /// <summary>There is no log by that number that one may open in an emergency: the same answer whether there is one or not.</summary>
    NoLogByThatNumber,
    /// <summary>Too many numbers were tried for an emergency today.</summary>
    TooManyNumbersTried,
    /// <summary>The entry is none that can be shown to the other guardian, is kept from them, or goes with one that they do not see (R11).</summary>
    CannotBeShown,
    /// <summary>The entry is not shown to the other guardian (R11).</summary>
    NotShown,
    /// <summary>The family is strictly protected: a request for information about the child is refused, in words that confirm nothing (R9, R14).</summary>
    OnlyRefusedHere,
    /// <summary>The request for information has been answered already (R9).</summary>
    AnsweredAlready,
    /// <summary>Somebody is recorded as caring for the child from a day that has not come (R8).</summary>
    GuardianNotYet,
    /// <summary>Somebody is recorded as caring for the child from before it was born (R8).</summary>
    GuardianBeforeBirth,
    /// <summary>What is recorded ends before it begins, has ended already, or ends beyond any childhood (R8).</summary>
    GuardianOver,
    /// <summary>What was shown is no evidence of this basis: parents are known from the register, a foster parent from an order or agreement (R8).</summary>
    SourceOfAnotherBasis,
    /// <summary>Who is recorded under an id of their own is known already in this case: a guardian, the child, or the one who would approve (R8).</summary>
    RecordedUnderAnotherName,
    /// <summary>Whose consent is needed on one basis is not recorded on another: that would take their say away (R8).</summary>
    StandsOnAnotherBasis,
    /// <summary>What one wrote oneself, or what another says of an entry, is not asked about or disputed (R21).</summary>
    NotToDispute,
    /// <summary>The family waits for no such answer (R21, R42).</summary>
    NothingToAnswer,
    /// <summary>Another must answer: of the leader the holder does, of everybody else the leader, of oneself nobody (R42).</summary>
    AnotherAnswers,
    /// <summary>What came of it does not fit what was asked.</summary>
    OutcomeDoesNotFit,
    /// <summary>The entry is said to be corrected and is not (R21).</summary>
    NotCorrectedYet,
    /// <summary>There is no answer to read.</summary>
    NoAnswerToRead,
    /// <summary>The child is said to have said something, and nothing of it is written.</summary>
    NothingSaid,
    /// <summary>There is no such reading among those the family is told of (R42).</summary>
    NoSuchLook,
    /// <summary>There is nobody to answer why somebody read but that one themselves (R42).</summary>
    NobodyToAnswer,
    /// <summary>The birth number that the second person read is not the one that was recorded (R8).</summary>
    NumberDoesNotFit,
}
