namespace Stafettlogg.Domain.Municipalities;

/// <summary>Who usually holds the baton at a level (Norwegian: stafettpinneholder). Advice: another choice is warned about, not refused.</summary>
public sealed record UsualHolders
{
    /// <summary>The level.</summary>
    [LevelNumber]
    public required int Level { get; init; }

    /// <summary>Their titles; may be empty only where the team decides.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>Whether those around the child decide each time, whatever the title.</summary>
    public required bool DecidedByTeam { get; init; }
}
