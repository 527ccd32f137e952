using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Baton;

/// <summary>What is typed of an offer of the baton.</summary>
public sealed class OfferInput : DeedInput
{
    public string? To { get; set; }

    public string? Reason { get; set; }

    public string? FamilyWish { get; set; }

    public DateOnly? AnswerBy { get; set; }

    /// <summary>Sent only when it is on.</summary>
    public List<string>? Stay { get; set; }
}
