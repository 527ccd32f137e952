namespace Stafettlogg.Domain.Log;

/// <summary>Something that happened, as it is written in the log and never changed after (Norwegian: innslag i loggen). Each kind lives in the room of its noun.</summary>
public abstract record Entry
{
    /// <summary>Who the entry is for.</summary>
    public abstract Visibility Visibility { get; }

    /// <summary>When it happened: now, unless the kind knows better.</summary>
    public virtual DateTimeOffset OccurredAt(DateTimeOffset now) => now;
}

/// <summary>An entry whose main text its author may correct; the first text stays readable (R21).</summary>
public interface ICorrectable
{
    /// <summary>The text as first written; null when none was.</summary>
    string? Text { get; }
}

/// <summary>Who an entry is for (Norwegian: synlighet).</summary>
public enum Visibility
{
    /// <summary>Written before the shared log opened: for its author, whom it was given to, and the leader it was shared with; never for family or another service (domain.md 0, 2).</summary>
    BeforeLog,
}
