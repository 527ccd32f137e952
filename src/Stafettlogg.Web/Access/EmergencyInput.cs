using Stafettlogg.Domain.Access;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Access;

/// <summary>What is typed of an emergency.</summary>
public sealed class EmergencyInput : DeedInput
{
    public string? NationalId { get; set; }

    public EmergencyReason? Reason { get; set; }

    public string? Text { get; set; }
}
