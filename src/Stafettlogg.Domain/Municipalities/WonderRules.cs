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

    /// <summary>The teams with which a worry may be talked over without a name, by key; empty where there is none (Norwegian: anonym drøfting).</summary>
    public required IReadOnlyList<string> DiscussedAnonymouslyIn { get; init; }

    /// <summary>What becomes of a wonder that was closed without concern (Norwegian: oppbevaring og kassasjon).</summary>
    public required WonderKeeping Keeping { get; init; }
}

/// <summary>How long a wonder that gave no ground for concern is kept, and what then (Norwegian: oppbevaring).</summary>
public sealed record WonderKeeping
{
    /// <summary>For how many months after it was closed.</summary>
    [Months]
    public required int Months { get; init; }

    /// <summary>What becomes of it then.</summary>
    public required AfterKeeping Then { get; init; }

    /// <summary>The day a wonder that is closed today is shredded; null when it stays.</summary>
    public DateOnly? ShredOn(DateOnly closed) => Then == AfterKeeping.Shred ? closed.AddMonths(Math.Min(Months, LongestMonths)) : null;

    // What is kept longer than a hundred years is not shredded by this program.
    private const int LongestMonths = 1_200;
}

/// <summary>What becomes of what has been kept long enough (Norwegian: bevaring eller kassasjon).</summary>
public enum AfterKeeping
{
    /// <summary>It stays, for the archive (Norwegian: bevares for arkivet).</summary>
    KeepForArchive,

    /// <summary>Its key is deleted, and nobody can read it any more (Norwegian: slettes).</summary>
    Shred,
}
