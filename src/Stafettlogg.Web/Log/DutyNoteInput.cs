using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Log;

/// <summary>What is typed of a note for oneself alone.</summary>
public sealed class DutyNoteInput : DeedInput
{
    public string? Text { get; set; }
}
