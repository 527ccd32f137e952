using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Consent;

/// <summary>A second person's approval, and the birth number they read where somebody is to represent.</summary>
public sealed class ApprovalInput : DeedInput
{
    public string? NationalId { get; set; }
}
