namespace Stafettlogg.Domain.Levels;

/// <summary>The main region of the level machine: where a concern stands (Norwegian: nivå; domain.md 1.6). The first four are levels 0 to 3 in order.</summary>
public enum Stage
{
    /// <summary>Level 0: clarify whether there is ground for concern (Norwegian: undring).</summary>
    Wonder,

    /// <summary>Level 1: measures within one service (Norwegian: innsats i egen tjeneste).</summary>
    OwnService,

    /// <summary>Level 2: two services work together (Norwegian: samarbeid mellom to tjenester).</summary>
    TwoServices,

    /// <summary>Level 3: several services, coordinated (Norwegian: samordnet innsats).</summary>
    MultiService,

    /// <summary>Closed after follow-up (Norwegian: avsluttet).</summary>
    Closed,

    /// <summary>Closed at level 0, no ground for concern (Norwegian: avsluttet – ikke grunn til bekymring).</summary>
    ClosedNoConcern,
}

/// <summary>What is asked of a stage again and again.</summary>
public static class Stages
{
    /// <summary>Levels 1 to 3: somebody holds the baton, and the log is open.</summary>
    public static IReadOnlyList<Stage> OfFollowUp { get; } = [Stage.OwnService, Stage.TwoServices, Stage.MultiService];

    extension(Stage stage)
    {
        /// <summary>Whether the concern is followed up at level 1, 2 or 3.</summary>
        public bool IsFollowUp => OfFollowUp.Contains(stage);

        /// <summary>Whether it is still a wonder, or was closed as one.</summary>
        public bool IsBeforeLog => stage is Stage.Wonder or Stage.ClosedNoConcern;

        /// <summary>Whether it is closed, in whatever way.</summary>
        public bool IsClosed => stage is Stage.Closed or Stage.ClosedNoConcern;

        /// <summary>The level's number, 0 to 3; null when the concern is closed.</summary>
        public int? Level => stage.IsClosed ? null : (int)stage;
    }
}
