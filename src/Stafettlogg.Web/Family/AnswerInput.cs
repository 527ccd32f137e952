using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Family;

/// <summary>An answer about one service, given or taken back.</summary>
public sealed class AnswerInput : DeedInput
{
    public const string Yes = "ja";
    public const string No = "nei";

    /// <summary>Which of the two buttons was pressed.</summary>
    public string? Says { get; set; }

    /// <summary>What tells the question that was shown from another.</summary>
    public string? Offer { get; set; }

    /// <summary>The language in which the consent's text stood on the page.</summary>
    public string? Language { get; set; }
}
