using Stafettlogg.Domain.Family;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Family;

/// <summary>What is typed to answer the family.</summary>
public sealed class AnswerFamilyInput : DeedInput
{
    /// <summary>What came of it; null where nothing was chosen.</summary>
    public QuestionOutcome? Outcome { get; set; }

    public string? Text { get; set; }
}
