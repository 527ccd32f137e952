using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Family;

/// <summary>What is ticked to end the cooperation.</summary>
public sealed class EndInput : DeedInput
{
    /// <summary>Null when the box is not ticked.</summary>
    public List<string>? Sure { get; set; }
}
