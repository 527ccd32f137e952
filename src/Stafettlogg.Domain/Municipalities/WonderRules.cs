namespace Stafettlogg.Domain.Municipalities;

/// <summary>How a wonder goes from one head to those who should know, before there is a shared log (Norwegian: undring, nivå 0).</summary>
public sealed record WonderRules
{
    /// <summary>With whom it is shared, one after the other.</summary>
    [NotEmpty]
    public required IReadOnlyList<SharingStage> SharingOrder { get; init; }

    /// <summary>Titles of those in the unit to whom a wonder may be handed on, such as "kontaktlærer".</summary>
    [NotEmpty]
    public required IReadOnlyList<string> HandedOnToTitles { get; init; }
}
