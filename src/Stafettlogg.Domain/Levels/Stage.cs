namespace Stafettlogg.Domain.Levels;

/// <summary>The main region of the level machine: where a concern stands (Norwegian: nivå; domain.md 1.6).</summary>
public enum Stage
{
    /// <summary>Level 0: clarify whether there is ground for concern (Norwegian: undring).</summary>
    Wonder,

    /// <summary>Closed at level 0, no ground for concern (Norwegian: avsluttet – ikke grunn til bekymring).</summary>
    ClosedNoConcern,
}

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
}
