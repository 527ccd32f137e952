namespace Stafettlogg.Domain.Municipalities;

/// <summary>A team or meeting that the municipality has (Norwegian: møtearena).</summary>
public sealed record MeetingArena
{
    /// <summary>What meetings refer to.</summary>
    [StableKey]
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Who takes part; empty when it is not stated.</summary>
    public required IReadOnlyList<string> Participants { get; init; }

    /// <summary>How often it meets, or null when it is not stated.</summary>
    public required string? HowOften { get; init; }

    /// <summary>At which level of the organisation it works; only at the case level does it hear of one child.</summary>
    public required OrganisationLevel Organisation { get; init; }

    /// <summary>At which levels of a concern it is called; empty when it is not about one child.</summary>
    public required IReadOnlyList<int> ConcernLevels { get; init; }

    /// <summary>Whether the child is not named there unless consent says so.</summary>
    public required bool Anonymous { get; init; }

    /// <summary>Whether what is said there is kept from all but those who took part.</summary>
    public required bool Restricted { get; init; }

    /// <summary>Whether it is there already.</summary>
    public required Adoption Status { get; init; }

    /// <summary>What else there is to know, or null.</summary>
    public required string? Note { get; init; }
}
