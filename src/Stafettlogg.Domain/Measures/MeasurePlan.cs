using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Measures;

/// <summary>The measures of a concern and what came of them, as the entries say (Norwegian: tiltak). Every open one has owner, due day and evaluation day (I4).</summary>
public sealed record MeasurePlan
{
    private MeasurePlan()
    {
    }

    /// <summary>Before anything was tried.</summary>
    public static MeasurePlan Empty { get; } = new();

    /// <summary>All measures; number n stands at n - 1.</summary>
    public IReadOnlyList<Measure> All { get; private init; } = [];

    /// <summary>Those that go on.</summary>
    public IEnumerable<Measure> Open => All.Where(measure => measure.IsOpen);

    /// <summary>The measure with the number; null when there is none.</summary>
    public Measure? Find(int number) => number >= 1 && number <= All.Count ? All[number - 1] : null;

    /// <summary>How many were evaluated after that entry.</summary>
    public int EvaluatedSince(int sequence) => All.Count(measure => measure.EvaluatedAt > sequence);

    /// <summary>How many that go on have not been evaluated after that entry.</summary>
    public int LeftSince(int sequence) => Open.Count(measure => measure.EvaluatedAt <= sequence);

    /// <summary>The measures after one more entry.</summary>
    public MeasurePlan After(Recorded line) => line.Entry switch
    {
        MeasureRecorded said => this with { All = [.. All, new(All.Count + 1, line.Sequence, said)] },
        MeasureEvaluated evaluated when Find(evaluated.Number) is { } measure =>
            this with { All = [.. All.Select(one => one.Number == measure.Number ? one.After(evaluated, line.Sequence) : one)] },
        _ => this,
    };
}

/// <summary>A measure as it stands (Norwegian: tiltak).</summary>
/// <param name="Number">From 1 within the concern.</param>
/// <param name="Sequence">The entry that holds its text.</param>
/// <param name="Said">As it was agreed first.</param>
public sealed record Measure(int Number, int Sequence, MeasureRecorded Said)
{
    /// <summary>Whether it goes on.</summary>
    public bool IsOpen { get; private init; } = true;

    /// <summary>When it is evaluated next.</summary>
    public DateOnly EvaluateOn { get; private init; } = Said.EvaluateOn;

    /// <summary>The entry of the last evaluation; 0 before the first.</summary>
    public int EvaluatedAt { get; private init; }

    /// <summary>The last evaluation; null before the first.</summary>
    public MeasureEvaluated? LastEvaluation { get; private init; }

    /// <summary>What is to be done now, where an evaluation changed it; null while it is as first agreed.</summary>
    public string? NewText { get; private init; }

    internal Measure After(MeasureEvaluated evaluated, int sequence) => this with
    {
        IsOpen = evaluated.Becomes != MeasureBecomes.Ended,
        EvaluateOn = evaluated.EvaluateOn ?? EvaluateOn,
        EvaluatedAt = sequence,
        LastEvaluation = evaluated,
        NewText = evaluated.NewText ?? NewText,
    };
}
