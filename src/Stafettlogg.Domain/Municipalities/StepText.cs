namespace Stafettlogg.Domain.Municipalities;

/// <summary>A step as it is explained to whoever stands in it: from wonder to action (Norwegian: trinn).</summary>
public sealed record StepText
{
    /// <summary>Which step.</summary>
    public required LevelStep Key { get; init; }

    /// <summary>The step as a heading, such as "Del undringen".</summary>
    public required string Label { get; init; }

    /// <summary>Who sees to the step, such as "Den som undrer seg".</summary>
    public required string Responsible { get; init; }

    /// <summary>What to do, in the short guide's one sentence.</summary>
    public required string Brief { get; init; }

    /// <summary>What to do and how, a sentence or a point in each, for the whole guide.</summary>
    [NotEmpty]
    public required IReadOnlyList<string> Text { get; init; }
}
