using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Levels;

/// <summary>What is typed of a conversation with guardians.</summary>
public sealed class ConversationInput : DeedInput
{
    public DateOnly? On { get; set; }

    public string? With { get; set; }

    public string? Text { get; set; }
}
