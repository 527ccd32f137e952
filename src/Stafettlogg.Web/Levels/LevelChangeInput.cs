using Stafettlogg.Domain.Levels;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Levels;

/// <summary>What is typed of a change of level.</summary>
public sealed class LevelChangeInput : DeedInput
{
    public string? Text { get; set; }

    /// <summary>Asked at level 3.</summary>
    public IndividualPlan? IndividualPlan { get; set; }
}

/// <summary>What is typed of the way forward.</summary>
public sealed class WayForwardInput : DeedInput
{
    public WayForward? Way { get; set; }

    public string? Text { get; set; }
}
