using Stafettlogg.Domain.Levels;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Meetings;

/// <summary>What is typed of when and where a meeting is, and of who is called.</summary>
public abstract class PlanInput : DeedInput
{
    /// <summary>As it was typed: it is kept also where it is no time.</summary>
    public string? At { get; set; }

    public string? Place { get; set; }

    /// <summary>Null when no box is ticked.</summary>
    public List<string>? Invited { get; set; }

    public string? Language { get; set; }
}

/// <summary>What is typed of a meeting that people are called to, or that has been.</summary>
public sealed class MeetingInput : PlanInput
{
    public string? Arena { get; set; }

    public string? About { get; set; }
}

/// <summary>What is typed of a meeting that is changed.</summary>
public sealed class MeetingChangeInput : PlanInput
{
    public string? Reason { get; set; }
}

/// <summary>What is typed of minutes.</summary>
public sealed class MinutesInput : DeedInput
{
    /// <summary>In the place of a way: the meeting decided none.</summary>
    public const string Undecided = "none";

    /// <summary>Null when no box is ticked.</summary>
    public List<string>? Came { get; set; }

    /// <summary>Null when no box is ticked.</summary>
    public List<string>? SentWord { get; set; }

    public string? Others { get; set; }

    public string? Text { get; set; }

    public string? Decisions { get; set; }

    public string? Way { get; set; }

    public string? ChildsVoice { get; set; }

    public string? InformsChild { get; set; }

    public DateOnly? Next { get; set; }

    /// <summary>The way that was chosen; null when none was.</summary>
    public WayForward? ChosenWay => Enum.TryParse<WayForward>(Way, out var way) && Enum.IsDefined(way) ? way : null;
}
