namespace Stafettlogg.Domain.Log;

/// <summary>Something that happened, as it is written in the log and never changed after (Norwegian: innslag i loggen). Each kind lives in the room of its noun.</summary>
public abstract record Entry
{
    /// <summary>Who the entry is for.</summary>
    public abstract Visibility Visibility { get; }

    /// <summary>When it happened: now, unless the kind knows better.</summary>
    public virtual DateTimeOffset OccurredAt(DateTimeOffset now) => now;
}

/// <summary>An entry of the shared log: for those who follow up, and for the family (Norwegian: innslag i den delte loggen).</summary>
public abstract record SharedEntry : Entry
{
    /// <inheritdoc/>
    public sealed override Visibility Visibility => Visibility.SharedLog;
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

    /// <summary>For employees with a part in the concern, not for the family (Norwegian: bare for ansatte).</summary>
    Staff,

    /// <summary>For all who follow up and for the family, each where consent says so (Norwegian: delt logg).</summary>
    SharedLog,
}
