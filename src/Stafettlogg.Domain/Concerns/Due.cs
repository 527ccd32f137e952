using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Concerns;

/// <summary>Something that must be done by a day (Norwegian: frist).</summary>
/// <param name="Kind">What.</param>
/// <param name="By">By which day.</param>
/// <param name="Responsible">Whose it is.</param>
/// <param name="Number">Which measure or meeting, from 1, or which entry is withheld; 0 where it is about none.</param>
public sealed record Due(DueKind Kind, DateOnly By, PersonId Responsible, int Number = 0);

/// <summary>What can be due (Norwegian: hva fristen gjelder; domain.md 1.4).</summary>
public enum DueKind
{
    /// <summary>The wonder must be decided on (Norwegian: avklare undringen).</summary>
    ClarifyWonder,

    /// <summary>The guardians must be talked with (Norwegian: snakke med foresatte).</summary>
    TalkWithGuardians,

    /// <summary>The offer of the baton must be answered (Norwegian: svare på tilbudet om stafettpinnen).</summary>
    AnswerBaton,

    /// <summary>The new service must be brought in (Norwegian: invitere den andre tjenesten).</summary>
    InviteService,

    /// <summary>A measure must be under way (Norwegian: frist for tiltaket).</summary>
    CarryOutMeasure,

    /// <summary>A measure must be evaluated (Norwegian: evaluere tiltaket).</summary>
    EvaluateMeasure,

    /// <summary>A consent must be renewed, or it holds no longer (Norwegian: fornye samtykket).</summary>
    RenewConsent,

    /// <summary>A consent runs out in so many days (Norwegian: samtykket går snart ut; R4).</summary>
    WarnOfConsent,

    /// <summary>At the new level consent is asked for anew (Norwegian: be om samtykke på nytt).</summary>
    AskAnew,

    /// <summary>The young person consents alone from this day, and must be asked (Norwegian: be ungdommen om samtykke; R6).</summary>
    AskTheYoung,

    /// <summary>A meeting must be held and have its minutes (Norwegian: holde møtet).</summary>
    HoldMeeting,

    /// <summary>The next meeting is agreed on, and nobody is called to it yet (Norwegian: kalle inn til neste møte).</summary>
    CallMeeting,

    /// <summary>Whether an entry is still to be kept from guardians must be looked at again (Norwegian: vurdere tilbakeholdelsen på nytt; R7).</summary>
    ReviewWithholding,

    /// <summary>What gave no ground for concern is shredded (Norwegian: slettes).</summary>
    ShredWonder,

    /// <summary>Access was asked for: what was written must be looked through (Norwegian: vurdere innsynskravet).</summary>
    AssessAccessRequest,

    /// <summary>Somebody opened the log in an emergency, and the one who was told must look at it (Norwegian: se gjennom nødtilgangen).</summary>
    SeeEmergency,

    /// <summary>The family asked, and waits for an answer (Norwegian: svare familien; R21, R42).</summary>
    AnswerFamily,

    /// <summary>Another has proposed to lower a grade of address protection: told till the proposal lapses (Norwegian: godkjenne lettelsen; R12).</summary>
    ApproveLoosening,
}
