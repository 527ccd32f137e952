using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Access;

/// <summary>What is typed of a request for access.</summary>
public sealed class AccessRequestInput : DeedInput
{
    public string? NationalId { get; set; }

    public string? Reference { get; set; }
}
