using System.Globalization;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Shared;

/// <summary>Days and moments as Norwegians write them, by the clock of Oslo; the year only when it is another.</summary>
public static class When
{
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    /// <summary>"12. november", "12. november 2025".</summary>
    public static string Day(DateOnly day, DateOnly today) => day.ToString(day.Year == today.Year ? "d. MMMM" : "d. MMMM yyyy", Norwegian);

    /// <summary>"12. november kl. 13.05".</summary>
    public static string Moment(DateTimeOffset moment, DateOnly today) =>
        $"{Day(Oslo.Day(moment), today)} kl. {Oslo.Local(moment).ToString("HH.mm", Norwegian)}";

    /// <summary>"Tirsdag 3. mars 2026", as a heading.</summary>
    public static string DayOfWeek(DateOnly day) => Capital.Of(day.ToString("dddd d. MMMM yyyy", Norwegian));

    /// <summary>"torsdag 12. november kl. 13.05", as one says it of a meeting.</summary>
    public static string Weekday(DateTimeOffset moment, DateOnly today) => $"{Oslo.Day(moment).ToString("dddd", Norwegian)} {Moment(moment, today)}";

    /// <summary>Whole years lived on the day.</summary>
    public static int Age(DateOnly born, DateOnly today) => today.Year - born.Year - (today < born.AddYears(today.Year - born.Year) ? 1 : 0);
}
