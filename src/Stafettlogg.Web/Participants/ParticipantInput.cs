using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Participants;

/// <summary>What is typed of somebody who is brought in.</summary>
public sealed class ParticipantInput : DeedInput
{
    public string? Service { get; set; }

    public string? Person { get; set; }

    public string? Task { get; set; }
}
