using Stafettlogg.Domain.Measures;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Measures;

/// <summary>What is typed of a measure.</summary>
public sealed class MeasureInput : DeedInput
{
    public string? Text { get; set; }

    public string? Goal { get; set; }

    public string? Area { get; set; }

    public string? Arena { get; set; }

    public string? Owner { get; set; }

    public DateOnly? Due { get; set; }

    public DateOnly? EvaluateOn { get; set; }
}

/// <summary>What is typed of an evaluation.</summary>
public sealed class EvaluationInput : DeedInput
{
    public Carried? Carried { get; set; }

    public Effect? Effect { get; set; }

    public string? ChildsVoice { get; set; }

    public string? GuardiansView { get; set; }

    public string? Text { get; set; }

    public MeasureBecomes? Becomes { get; set; }

    public string? NewText { get; set; }

    public DateOnly? EvaluateOn { get; set; }
}
