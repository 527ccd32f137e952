namespace Stafettlogg.Domain.Basics;

/// <summary>A day by which something is to be done: today or later, and no further ahead than a follow-up can see (Norwegian: frist).</summary>
public static class DueDay
{
    /// <summary>How many years ahead it may be; beyond that a digit is wrong.</summary>
    public const int YearsAhead = 5;

    /// <summary>The day, when it can be one.</summary>
    /// <exception cref="RuleBroken"><see cref="Rule.DayPast"/> or <see cref="Rule.DayFarAhead"/>.</exception>
    public static DateOnly Required(DateOnly day, DateOnly today) =>
        day < today ? throw new RuleBroken(Rule.DayPast)
        : day > today.AddYears(YearsAhead) ? throw new RuleBroken(Rule.DayFarAhead)
        : day;

    /// <summary>Whether the day can be one.</summary>
    public static bool IsOne(DateOnly? day, DateOnly today) => day >= today && day <= today.AddYears(YearsAhead);
}
