namespace Stafettlogg.Domain.Municipalities;

/// <summary>A step inside a level (Norwegian: trinn). Level 0 has the first four, every other level the last five.</summary>
public enum LevelStep
{
    /// <summary>Put into words what was seen, without concluding (Norwegian: definer undringen).</summary>
    Define,

    /// <summary>Write down the facts (Norwegian: konkretiser).</summary>
    Concretise,

    /// <summary>Share with colleague, leader and family (Norwegian: del).</summary>
    Share,

    /// <summary>Decide whether there is ground for concern (Norwegian: avklar).</summary>
    Clarify,

    /// <summary>Reach a common understanding with child and guardians (Norwegian: felles forståelse).</summary>
    Understand,

    /// <summary>Set goals and measures (Norwegian: planlegg mål og tiltak).</summary>
    Plan,

    /// <summary>Do what was agreed (Norwegian: gjennomfør).</summary>
    Implement,

    /// <summary>See what came of it (Norwegian: evaluer).</summary>
    Evaluate,

    /// <summary>Agree on the way forward (Norwegian: beslutt veien videre).</summary>
    Decide,
}

/// <summary>Which steps a level has.</summary>
public static class LevelSteps
{
    private static readonly LevelStep[] OfWonder = [LevelStep.Define, LevelStep.Concretise, LevelStep.Share, LevelStep.Clarify];
    private static readonly LevelStep[] OfMeasures = [LevelStep.Understand, LevelStep.Plan, LevelStep.Implement, LevelStep.Evaluate, LevelStep.Decide];

    /// <summary>The steps of a level, in order: every level from 1 on is the same loop.</summary>
    public static IReadOnlyList<LevelStep> OfLevel(int number) => number == 0 ? OfWonder : OfMeasures;
}
