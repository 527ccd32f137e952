namespace Stafettlogg.Domain.Municipalities;

/// <summary>With whom a wonder is shared at level 0.</summary>
public enum SharingParty
{
    /// <summary>A colleague in the unit (Norwegian: kollega).</summary>
    Colleague,

    /// <summary>The teacher or pedagogical leader of the child's group (Norwegian: kontaktlærer, pedagogisk leder).</summary>
    ContactTeacher,

    /// <summary>A team across services, without name or other mark of the child (Norwegian: anonym drøfting).</summary>
    AnonymousTeam,

    /// <summary>The leader of the unit (Norwegian: leder, rektor, styrer).</summary>
    Leader,

    /// <summary>Child and guardians (Norwegian: familien).</summary>
    Family,
}
