namespace Stafettlogg.Domain.Municipalities;

/// <summary>The municipality's own words, in small letters, as they stand inside a sentence.</summary>
public sealed record LocalWords
{
    /// <summary>A holder of the baton: "stafettpinneholder" or "stafettholder".</summary>
    [SmallWord]
    public required string Holder { get; init; }

    /// <summary>The holder of the baton, definite: "stafettpinneholderen".</summary>
    [SmallWord]
    public required string TheHolder { get; init; }

    /// <summary>The baton, definite: "stafettpinnen".</summary>
    [SmallWord]
    public required string TheBaton { get; init; }

    /// <summary>A log: "stafettlogg".</summary>
    [SmallWord]
    public required string Log { get; init; }

    /// <summary>The log, definite: "stafettloggen".</summary>
    [SmallWord]
    public required string TheLog { get; init; }
}
