namespace Stafettlogg.Domain.Basics;

/// <summary>Days on which Norwegian offices are open: neither weekend nor public holiday (Norwegian: virkedager).</summary>
public static class WorkingDays
{
    // Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
    private static readonly int[] FromEaster = [-3, -2, 0, 1, 39, 49, 50];
    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];

    /// <summary>The working day that many working days after the given day.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) count--;
        }

        return day;
    }

    /// <summary>Whether offices are open on the day.</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !Fixed.Contains((day.Month, day.Day))
        && !FromEaster.Contains(day.DayNumber - EasterSunday(day.Year).DayNumber);

    /// <summary>By the Gregorian computus (Meeus, Jones and Butcher).</summary>
    private static DateOnly EasterSunday(int year)
    {
        var (century, ofCentury, golden) = (year / 100, year % 100, year % 19);
        var correction = (century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + (19 * golden) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - correction - (ofCentury % 4)) % 7;
        var shift = (golden + (11 * correction) + (22 * weekday)) / 451;
        var march = correction + weekday - (7 * shift) + 114;
        return new DateOnly(year, march / 31, (march % 31) + 1);
    }
}
