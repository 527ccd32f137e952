namespace Stafettlogg.Domain.Basics;

/// <summary>The day is Oslo's, wherever the program runs and however moments are stored.</summary>
public static class Oslo
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>The calendar day in Oslo at the moment.</summary>
    public static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    /// <summary>The moment as a clock on the wall in Oslo shows it.</summary>
    public static DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>Noon of the day in Oslo: the moment of what is known by its day alone.</summary>
    public static DateTimeOffset Noon(DateOnly day)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon, Zone.GetUtcOffset(noon)).ToUniversalTime();
    }

    /// <summary>The moment the next day begins in Oslo: consents, birthdays and posts change with the day.</summary>
    public static DateTimeOffset NextMidnight(DateTimeOffset moment) =>
        Moment(Day(moment).AddDays(1), TimeOnly.MinValue) ?? throw new InvalidOperationException("No clock in Norway is ever set past midnight.");

    /// <summary>The moment when a clock on the wall in Oslo shows this; the first of the two where it is set back, null where it is set forward past it.</summary>
    public static DateTimeOffset? Moment(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        if (Zone.IsInvalidTime(shown)) return null;
        var offset = Zone.IsAmbiguousTime(shown) ? Zone.GetAmbiguousTimeOffsets(shown).Max() : Zone.GetUtcOffset(shown);
        return new DateTimeOffset(shown, offset).ToUniversalTime();
    }
}
