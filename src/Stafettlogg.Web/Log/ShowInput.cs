using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Log;

/// <summary>What is ticked to show an entry to the other guardian.</summary>
public sealed class ShowInput : DeedInput
{
    public const string Yes = "ja";

    /// <summary>Null when the box is not ticked.</summary>
    public List<string>? Sure { get; set; }
}
