using Stafettlogg.Domain.Family;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Access;

/// <summary>What is typed of an answer to who asks for information.</summary>
public sealed class AnswerInput : DeedInput
{
    public InformationDecision? Decision { get; set; }

    public string? Text { get; set; }
}
