using System.Globalization;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Tests.Basics;

public sealed class OsloTests
{
    [Theory]
    [InlineData("2026-01-01T22:59:59Z", "2026-01-01")]
    [InlineData("2026-01-01T23:00:00Z", "2026-01-02")]
    [InlineData("2026-07-01T21:59:59Z", "2026-07-01")]
    [InlineData("2026-07-01T22:00:00Z", "2026-07-02")]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")] // the year ends an hour before it ends in Greenwich
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")] // the night the clock goes forward
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")] // the night it goes back
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    [InlineData("2026-03-02T00:30:00+02:00", "2026-03-01")] // a moment is the same however it is written
    [InlineData("2024-02-28T23:00:00Z", "2024-02-29")]
    public void Day_OfAMoment_IsTheOneInOslo(string moment, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Oslo.Day(At(moment)));

    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T02:30:00+01:00")]
    public void Local_NightTheClockIsSet_ShowsTheClockOnTheWall(string moment, string local) =>
        Assert.True(At(local).EqualsExact(Oslo.Local(At(moment))));

    [Theory]
    [InlineData("2026-01-01", "2026-01-01T11:00:00Z")]
    [InlineData("2026-07-01", "2026-07-01T10:00:00Z")]
    [InlineData("2026-03-28", "2026-03-28T11:00:00Z")]
    [InlineData("2026-03-29", "2026-03-29T10:00:00Z")]
    [InlineData("2026-10-25", "2026-10-25T11:00:00Z")]
    [InlineData("2026-12-31", "2026-12-31T11:00:00Z")]
    public void Noon_OfADay_IsInUtc(string day, string noon) =>
        Assert.True(At(noon).EqualsExact(Oslo.Noon(DateOnly.Parse(day, CultureInfo.InvariantCulture))));

    [Fact]
    public void Noon_EveryDayOfSomeYears_LiesInThatDay()
    {
        var first = new DateOnly(2024, 1, 1);

        Assert.All(Enumerable.Range(0, 1462).Select(first.AddDays), day => Assert.Equal(day, Oslo.Day(Oslo.Noon(day))));
    }

    [Theory]
    [InlineData("2026-01-15T14:00", "2026-01-15T13:00:00Z")]
    [InlineData("2026-07-15T14:00", "2026-07-15T12:00:00Z")]
    [InlineData("2026-03-29T01:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29T02:00", null)] // no clock shows it
    [InlineData("2026-03-29T02:59", null)]
    [InlineData("2026-03-29T03:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T01:59", "2026-10-24T23:59:00Z")]
    [InlineData("2026-10-25T02:00", "2026-10-25T00:00:00Z")] // shown twice: the first
    [InlineData("2026-10-25T02:59", "2026-10-25T00:59:00Z")]
    [InlineData("2026-10-25T03:00", "2026-10-25T02:00:00Z")]
    public void Moment_ShownByAClockInOslo_IsInUtc(string shown, string? moment)
    {
        var then = DateTime.Parse(shown, CultureInfo.InvariantCulture);

        Assert.Equal(moment is null ? null : At(moment), Oslo.Moment(DateOnly.FromDateTime(then), TimeOnly.FromDateTime(then)));
    }

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
