using Stafettlogg.Domain.Meetings;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Family;

/// <summary>An answer to the call to a meeting.</summary>
public sealed class InvitationInput : DeedInput
{
    /// <summary>Which of the buttons was pressed.</summary>
    public string? Says { get; set; }

    public string? Text { get; set; }

    /// <summary>When the meeting that was shown was called, in ticks: the numbers are the reader's own, and may come to mean another (R7).</summary>
    public long? Called { get; set; }

    /// <summary>The answer; null when none of the buttons was pressed.</summary>
    public InvitationAnswer? Answer => Enum.TryParse<InvitationAnswer>(Says, out var answer) && Enum.IsDefined(answer) ? answer : null;
}
