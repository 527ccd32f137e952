using Stafettlogg.Domain.Levels;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Levels;

/// <summary>What is typed when a follow-up ends.</summary>
public sealed class ClosingInput : DeedInput
{
    public ClosingReason? Reason { get; set; }

    public string? Note { get; set; }

    public string? ChildsVoice { get; set; }

    public string? GuardiansView { get; set; }
}
