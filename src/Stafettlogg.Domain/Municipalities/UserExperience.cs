namespace Stafettlogg.Domain.Municipalities;

/// <summary>How the experience of those who were helped is collected and used (Norwegian: brukererfaring).</summary>
public sealed record UserExperience
{
    /// <summary>The practice in a sentence or two.</summary>
    public required string Text { get; init; }

    /// <summary>Where the experience comes from, such as surveys (Norwegian: brukerundersøkelser).</summary>
    public required IReadOnlyList<ExperienceSource> Sources { get; init; }

    /// <summary>Whether evaluation stands on the agenda of every meeting.</summary>
    public required bool OnEveryMeeting { get; init; }

    /// <summary>At which levels of the organisation the work is evaluated; empty when it is not stated.</summary>
    public required IReadOnlyList<OrganisationLevel> EvaluatedAt { get; init; }

    /// <summary>The teams and meetings after which it is asked for, by key.</summary>
    public required IReadOnlyList<string> AfterMeetingArenas { get; init; }

    /// <summary>For what it is summed up: departments, services, the municipality.</summary>
    public required IReadOnlyList<string> SummedUpPer { get; init; }

    /// <summary>The meeting arena that answers for it, by key, or null when it is not stated.</summary>
    [StableKey]
    public required string? ResponsibleMeetingArena { get; init; }
}

/// <summary>One way of learning how it was for those who were helped.</summary>
public sealed record ExperienceSource
{
    /// <summary>What it is, such as "Ungdata".</summary>
    public required string Name { get; init; }

    /// <summary>How often, or null when it is not stated.</summary>
    public required string? HowOften { get; init; }
}
