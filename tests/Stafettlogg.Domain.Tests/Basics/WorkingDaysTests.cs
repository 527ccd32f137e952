using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Tests.Basics;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    public void IsWorkingDay_AroundEaster_IsClosedOnTheHolyDaysAndNoOthers(string sunday)
    {
        var easter = DateOnly.Parse(sunday, System.Globalization.CultureInfo.InvariantCulture);
        var closed = Enumerable.Range(-7, 65).Where(day => easter.AddDays(day) is var date && !IsWeekend(date) && !IsFixed(date) && !WorkingDays.IsWorkingDay(date));

        // Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday; less what 1 and 17 May take.
        int[] holy = [-3, -2, 1, 39, 50];
        Assert.Equal(holy.Where(day => !IsFixed(easter.AddDays(day))), closed);
    }

    [Fact]
    public void IsWorkingDay_FixedHolidays_AreClosed() =>
        Assert.All(
            new DateOnly[] { new(2026, 1, 1), new(2026, 5, 1), new(2027, 5, 17), new(2026, 12, 25), new(2028, 12, 26) },
            day =>
            {
                Assert.False(IsWeekend(day));
                Assert.False(WorkingDays.IsWorkingDay(day));
            });

    [Fact]
    public void IsWorkingDay_ChristmasEveAndNewYearsEve_AreOpen() =>
        Assert.All(new DateOnly[] { new(2026, 12, 24), new(2026, 12, 31), new(2026, 5, 18) }, day => Assert.True(WorkingDays.IsWorkingDay(day)));

    [Fact]
    public void IsWorkingDay_Weekend_IsClosed() =>
        Assert.Equal(
            [true, true, true, true, true, false, false], Enumerable.Range(2, 7).Select(day => WorkingDays.IsWorkingDay(new DateOnly(2026, 3, day))));

    [Theory]
    [InlineData("2026-03-02", 0, "2026-03-02")]
    [InlineData("2026-03-07", 0, "2026-03-07")] // no day is added, not even to a Saturday
    [InlineData("2026-03-02", 5, "2026-03-09")]
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-03-07", 1, "2026-03-09")]
    [InlineData("2026-04-01", 1, "2026-04-07")] // over Easter
    [InlineData("2026-12-23", 2, "2026-12-28")] // over Christmas
    [InlineData("2027-05-14", 1, "2027-05-18")] // over 17 May and Whit Monday
    public void After_SoManyWorkingDays_SkipsWhatIsClosed(string from, int count, string to) =>
        Assert.Equal(Day(to), WorkingDays.After(Day(from), count));

    private static DateOnly Day(string written) => DateOnly.Parse(written, System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static bool IsFixed(DateOnly day) => (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 17) or (12, 25) or (12, 26);
}
