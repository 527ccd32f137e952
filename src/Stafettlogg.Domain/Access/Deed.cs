namespace Stafettlogg.Domain.Access;

/// <summary>Everything one can do with a concern, reading included (Norwegian: handling). Each has a row in <see cref="Permissions"/>.</summary>
public enum Deed
{
    /// <summary>Read the log (Norwegian: lese loggen).</summary>
    ReadLog,

    /// <summary>See who has seen the log (Norwegian: se hvem som har sett loggen; R42).</summary>
    SeeReaders,

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

    /// <summary>Correct an entry of one's own (Norwegian: rette; R21).</summary>
    CorrectEntry,
}
