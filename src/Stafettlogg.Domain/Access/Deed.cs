namespace Stafettlogg.Domain.Access;

/// <summary>Everything one can do with a concern, reading included (Norwegian: handling). Each has a row in <see cref="Permissions"/>.</summary>
public enum Deed
{
    /// <summary>See that there is a concern, its level, its holder and what is due, and nothing of what is written (Norwegian: se saken).</summary>
    SeeConcern,

    /// <summary>Say why one needs to read, as the unit's leader (Norwegian: oppgi formål).</summary>
    StatePurpose,

    /// <summary>Open the log in an emergency, with no part in it (Norwegian: bruke nødtilgang).</summary>
    OpenEmergency,

    /// <summary>Say that one has looked at an emergency access one was told of (Norwegian: se gjennom nødtilgangen).</summary>
    AcknowledgeEmergency,

    /// <summary>Read the log (Norwegian: lese loggen).</summary>
    ReadLog,

    /// <summary>See who has seen the log (Norwegian: se hvem som har sett loggen; R42).</summary>
    SeeReaders,

    /// <summary>See who holds the baton and what is offered; for one it is offered to, the summary and no more (Norwegian: se stafettpinnen).</summary>
    SeeBaton,

    /// <summary>See guardians and consents (Norwegian: se foresatte og samtykke).</summary>
    SeeConsents,

    /// <summary>See the family's page: what one was asked, and the log where one may read it (Norwegian: se familiens side).</summary>
    SeeFamilyPage,

    /// <summary>Read the shared log as family (Norwegian: lese loggen som foresatt eller ungdom).</summary>
    ReadAsFamily,

    /// <summary>See, as family, who has seen the log (Norwegian: se hvem som har sett loggen; R42).</summary>
    SeeReadersAsFamily,

    /// <summary>Print of the log what one reads of it (Norwegian: skrive ut loggen; R37, R41).</summary>
    PrintLog,

    /// <summary>Print the copy for the archive, with the birth number (Norwegian: arkivkopi; R28, R31).</summary>
    PrintArchive,

    /// <summary>Print the form on which consent is given on paper (Norwegian: samtykkeskjema; R5).</summary>
    PrintConsentForm,

    /// <summary>Print the family's copy, for one that reads on paper (Norwegian: familiens papirkopi; R5).</summary>
    PrintFamilyCopy,

    /// <summary>Print what belongs to one meeting for a family that reads on paper: a form to take along, or the minutes (Norwegian: referat på papir; R5).</summary>
    PrintMinutes,

    /// <summary>Print, as family, what one reads of the log (Norwegian: laste ned loggen).</summary>
    PrintAsFamily,

    /// <summary>See the family's page as one of the guardians sees it (Norwegian: forhåndsvisning som foresatt).</summary>
    PreviewAsGuardian,

    /// <summary>See what the duty to report is, and one's own private notes of it; shown to nobody as a reading (Norwegian: se meldeplikten; R15, R16).</summary>
    SeeDuty,

    /// <summary>Write down for oneself alone that one has weighed the duty to report; never in the log (Norwegian: vurdert meldeplikt; R15).</summary>
    NoteDuty,

    /// <summary>Record that it was talked over without a name, and in which team (Norwegian: drøftet anonymt).</summary>
    RecordDiscussion,

    /// <summary>See what address protection there is, and who is named (Norwegian: se adressebeskyttelsen; R14).</summary>
    SeeProtection,

    /// <summary>Name employees in a strictly confidential case, or take them out (Norwegian: navngi ansatte; R14).</summary>
    NameStaff,

    /// <summary>Propose to lower somebody's grade of address protection (Norwegian: foreslå lettelse; R12).</summary>
    ProposeLoosening,

    /// <summary>Approve it, as a second person (Norwegian: godkjenne lettelse; R12).</summary>
    ApproveLoosening,

    /// <summary>Say what one makes of an access request (Norwegian: vurdere innsynskravet).</summary>
    AssessAccessRequest,

    /// <summary>Write more of what was observed (Norwegian: skrive observasjon).</summary>
    AddObservation,

    /// <summary>Give the wonder on to a colleague (Norwegian: gi undringen videre).</summary>
    HandOnWonder,

    /// <summary>Share with the unit's leader (Norwegian: dele med leder).</summary>
    ShareWithLeader,

    /// <summary>Record a conversation with guardians (Norwegian: registrere samtale med foresatte).</summary>
    RecordConversation,

    /// <summary>Answer the one who wondered (Norwegian: gi tilbakemelding).</summary>
    GiveFeedback,

    /// <summary>Close: no ground for concern (Norwegian: avslutte – ikke grunn til bekymring).</summary>
    CloseWithoutConcern,

    /// <summary>Go to level 1 and open the log (Norwegian: gå til nivå 1).</summary>
    OpenLog,

    /// <summary>Correct an entry of one's own (Norwegian: rette; R21).</summary>
    CorrectEntry,

    /// <summary>Keep an entry from one or all guardians (Norwegian: holde tilbake fra foresatte; R7).</summary>
    WithholdEntry,

    /// <summary>Share again what was kept from guardians (Norwegian: dele igjen; R7).</summary>
    ReleaseEntry,

    /// <summary>Show an entry to the guardian whom address protection keeps things from, having looked it through (Norwegian: dele med den andre forelderen; R11).</summary>
    ShowToOther,

    /// <summary>Show it to them no more (Norwegian: ikke lenger dele med den andre forelderen; R11).</summary>
    HideFromOther,

    /// <summary>Record parental responsibility (Norwegian: registrere foreldreansvar; R8).</summary>
    RecordGuardian,

    /// <summary>Approve what another recorded (Norwegian: godkjenne; R8).</summary>
    ApproveGuardian,

    /// <summary>Ask for consent (Norwegian: be om samtykke).</summary>
    RequestConsent,

    /// <summary>Write down a consent given on paper or by word of mouth (Norwegian: registrere samtykke).</summary>
    RegisterConsent,

    /// <summary>Write down that somebody said no (Norwegian: registrere et nei; R5).</summary>
    RegisterRefusal,

    /// <summary>Leave one guardian's consent out, with a reason (Norwegian: unntak fra at alle samtykker).</summary>
    ExceptGuardian,

    /// <summary>Write down that a consent was withdrawn (Norwegian: registrere at samtykket er trukket tilbake).</summary>
    RegisterWithdrawal,

    /// <summary>Agree on a measure (Norwegian: avtale tiltak).</summary>
    RecordMeasure,

    /// <summary>Evaluate a measure (Norwegian: evaluere tiltak).</summary>
    EvaluateMeasure,

    /// <summary>Call people to a meeting, or write down one that has been (Norwegian: kalle inn til møte).</summary>
    CallMeeting,

    /// <summary>Change time, place or people of a meeting (Norwegian: endre møtet).</summary>
    ChangeMeeting,

    /// <summary>Call a meeting off (Norwegian: avlyse møtet).</summary>
    CancelMeeting,

    /// <summary>Write the minutes of a meeting (Norwegian: avslutte møtet).</summary>
    HoldMeeting,

    /// <summary>Bring somebody in (Norwegian: legge til deltaker).</summary>
    AddParticipant,

    /// <summary>End somebody's participation (Norwegian: avslutte deltakelse).</summary>
    EndParticipation,

    /// <summary>Offer the baton (Norwegian: tilby stafettpinnen).</summary>
    OfferBaton,

    /// <summary>Take the offer back (Norwegian: trekke tilbudet).</summary>
    TakeBackOffer,

    /// <summary>Accept the baton (Norwegian: ta imot stafettpinnen).</summary>
    AcceptBaton,

    /// <summary>Decline the baton (Norwegian: avslå tilbudet).</summary>
    DeclineBaton,

    /// <summary>Write a note or a bright moment (Norwegian: skrive notat eller lysglimt).</summary>
    WriteNote,

    /// <summary>Decide on the way forward (Norwegian: bestemme veien videre).</summary>
    DecideWayForward,

    /// <summary>Go up to level 2 (Norwegian: gå til nivå 2).</summary>
    GoToTwoServices,

    /// <summary>Go up to level 3 (Norwegian: gå til nivå 3).</summary>
    GoToMultiService,

    /// <summary>Go down to level 2 (Norwegian: gå ned til nivå 2).</summary>
    GoDownToTwoServices,

    /// <summary>Go down to level 1 (Norwegian: gå ned til nivå 1).</summary>
    GoDownToOwnService,

    /// <summary>End the follow-up (Norwegian: avslutte saken).</summary>
    CloseFollowUp,

    /// <summary>Take a closed concern up again (Norwegian: gjenåpne).</summary>
    Reopen,

    /// <summary>Answer what the family asked (Norwegian: svare familien; R21, R42).</summary>
    AnswerFamily,

    /// <summary>Write down what the child thinks, together with the child (Norwegian: skrive ned barnets syn).</summary>
    RecordChildsView,

    /// <summary>Give consent, oneself (Norwegian: gi samtykke).</summary>
    GiveConsent,

    /// <summary>Decline to consent (Norwegian: si nei til samtykke; R5).</summary>
    DeclineConsent,

    /// <summary>Leave more out of one's consent (Norwegian: avgrense samtykket).</summary>
    NarrowConsent,

    /// <summary>Withdraw one's consent (Norwegian: trekke tilbake samtykket; R3).</summary>
    WithdrawConsent,

    /// <summary>Write a comment, as family (Norwegian: skrive kommentar).</summary>
    WriteComment,

    /// <summary>Answer, as family, whether one comes to a meeting (Norwegian: svare på innkallingen).</summary>
    AnswerInvitation,

    /// <summary>Keep an entry from one's guardians, as the young person (Norwegian: holde tilbake fra foresatte, som ungdom; R7).</summary>
    WithholdAsYouth,

    /// <summary>Share again what one kept from one's guardians (Norwegian: dele igjen, som ungdom; R7).</summary>
    ReleaseAsYouth,

    /// <summary>Ask those who follow up, as family: to correct, to explain, to take something up, or why somebody read (Norwegian: spørre; R21, R42).</summary>
    AskStaff,

    /// <summary>Say, as family, that one has read an answer (Norwegian: si at svaret er lest).</summary>
    MarkAnswerRead,

    /// <summary>Say, as family, that one disagrees with an entry (Norwegian: si at en er uenig; R21).</summary>
    Disagree,

    /// <summary>Say, as the young person, how one has it (Norwegian: slik har jeg det).</summary>
    GiveOwnView,

    /// <summary>End the cooperation, as family (Norwegian: avslutte samarbeidet).</summary>
    EndCooperation,
}
