namespace Stafettlogg.Domain.Municipalities;

/// <summary>What the guide says of one level (Norwegian: nivå i handlingsveilederen).</summary>
public sealed record LevelGuide
{
    /// <summary>The machine's number: 0 wonder, 1 own service, 2 two services, 3 several.</summary>
    [AnyLevelNumber]
    public required int Number { get; init; }

    /// <summary>The number or letter that people of the municipality use for the level: "0", or "A".</summary>
    public required string Code { get; init; }

    /// <summary>The level in a word or three, such as "Undring".</summary>
    public required string Label { get; init; }

    /// <summary>What the level is for, in one sentence.</summary>
    public required string Purpose { get; init; }

    /// <summary>The steps of the level, in order (Norwegian: trinn).</summary>
    public required IReadOnlyList<StepText> Steps { get; init; }

    /// <summary>Which step of the level it is, from 1.</summary>
    public int PlaceOf(LevelStep key) => Steps.TakeWhile(step => step.Key != key).Count() + 1;

    /// <summary>The text of one step of this level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step belongs to another level.</exception>
    public StepText Step(LevelStep key) =>
        Steps.FirstOrDefault(step => step.Key == key)
        ?? throw new ArgumentOutOfRangeException(nameof(key), key, $"Level {Number} has no such step");
}
