using Stafettlogg.Domain.Family;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Family;

/// <summary>What is chosen and typed of how a child has it.</summary>
public sealed class ViewInput : DeedInput
{
    public ViewState? State { get; set; }

    public ViewForm? How { get; set; }

    public DateOnly? On { get; set; }

    public Face? School { get; set; }

    public Face? Home { get; set; }

    public Face? Friends { get; set; }

    public string? Text { get; set; }
}
