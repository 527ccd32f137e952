using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Log;

/// <summary>What is typed of a correction.</summary>
public sealed class CorrectionInput : DeedInput
{
    public string? Text { get; set; }

    public string? Reason { get; set; }
}
