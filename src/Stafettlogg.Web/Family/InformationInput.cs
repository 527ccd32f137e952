using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Family;

/// <summary>What is typed of a request for information.</summary>
public sealed class InformationInput : DeedInput
{
    public string? Child { get; set; }

    public string? About { get; set; }

    public string? Why { get; set; }
}
