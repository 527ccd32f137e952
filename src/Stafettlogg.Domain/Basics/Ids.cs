namespace Stafettlogg.Domain.Basics;

/// <summary>A concern: one child's way through the levels, and the log that tells it (Norwegian: sak).</summary>
public readonly record struct ConcernId(Guid Value)
{
    /// <summary>A new id, made from the given moment so that ids sort by age.</summary>
    public static ConcernId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A person, whatever their part: employee, child, guardian (Norwegian: person). Says nothing of who they are.</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <summary>A new id, made from the given moment.</summary>
    public static PersonId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A school, kindergarten, health centre or office where employees serve and children belong (Norwegian: enhet).</summary>
public readonly record struct UnitId(Guid Value)
{
    /// <summary>A new id, made from the given moment.</summary>
    public static UnitId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One deed as the form sent it: a repeated id is the same deed again, not a new one (Norwegian: handling).</summary>
public readonly record struct DeedId(Guid Value)
{
    /// <summary>A new id, made from the given moment.</summary>
    public static DeedId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A municipality by the short name of its pack, such as "modum" (Norwegian: kommune).</summary>
public readonly record struct MunicipalityId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
