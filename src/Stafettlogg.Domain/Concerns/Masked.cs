using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Concerns;

/// <summary>What stands in the place of what may not reach the other guardian: the same for all, so that it tells nothing (Norwegian: skjermet; R11).</summary>
public static class Masked
{
    /// <summary>Whoever works with it.</summary>
    public static PersonId Employee { get; } = new(Id(1));

    /// <summary>Whoever holds the baton.</summary>
    public static PersonId Holder { get; } = new(Id(2));

    /// <summary>Whoever else of the family.</summary>
    public static PersonId Relative { get; } = new(Id(3));

    /// <summary>Wherever they serve.</summary>
    public static UnitId Unit { get; } = new(Id(4));

    /// <summary>Whatever the service.</summary>
    public const string Service = "skjermet";

    /// <summary>Whichever the municipality.</summary>
    public static MunicipalityId Municipality { get; } = new("skjermet");

    private static Guid Id(byte number) => new(0, 0, 0, [0, 0, 0, 0, 0, 0, 0, number]);
}
