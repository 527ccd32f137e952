using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Wonders;

/// <summary>How long level 0 is kept (R33), and what an access request changes.</summary>
public sealed class KeepingTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(24, AfterKeeping.Shred, "2026-03-02", "2028-03-02")]
    [InlineData(6, AfterKeeping.Shred, "2026-08-31", "2027-02-28")]
    [InlineData(12, AfterKeeping.Shred, "2028-02-29", "2029-02-28")]
    [InlineData(int.MaxValue, AfterKeeping.Shred, "2026-03-02", "2126-03-02")]
    [InlineData(24, AfterKeeping.KeepForArchive, "2026-03-02", null)]
    public void ShredOn_ByThePacksRule_IsTheDayAfterSoManyMonths(int months, AfterKeeping then, string closed, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, null), new WonderKeeping { Months = months, Then = then }.ShredOn(DateOnly.Parse(closed, null)));

    [Fact]
    public void AssessAccessRequest_NobodyAsked_BreaksNoAccessRequest() =>
        Assert.Equal(Rule.NoAccessRequest, Broken.By(() => A.Concern().Concern.AssessAccessRequest("Alt kan gis ut.")));

    [Fact]
    public void RequestAccess_AtLevelZeroAndLater_IsNeverForTheFamily()
    {
        Assert.Equal(new AccessRequested("2026/17", Today.AddDays(30), Visibility.BeforeLog), A.Concern().Concern.RequestAccess("2026/17", Today));
        Assert.Equal(new AccessRequested("2026/17", Today.AddDays(30), Visibility.Staff), A.FollowUp().Concern.RequestAccess("2026/17", Today));
    }

    [Fact]
    public void Dues_OfAnOpenWonder_HoldNothingOfShredding() =>
        Assert.DoesNotContain(A.Concern().Concern.Dues(), due => due.Kind == DueKind.ShredWonder);
}
