using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Meetings;

/// <summary>When a meeting can be: typed by the clock in Oslo, to come when people are called, past when it is written down afterwards.</summary>
public sealed class MeetingTimeTests
{
    [Fact]
    public void CallMeeting_ToATimeThatIsOver_BreaksMeetingPast()
    {
        var story = A.FollowUp();
        var now = TimeOnly.FromDateTime(Oslo.Local(story.Now).DateTime);

        Assert.Equal(Rule.MeetingPast, At(story, A.Day.AddDays(-1)));
        Assert.Equal(Rule.MeetingPast, At(story, A.Day, now.AddMinutes(-1)));
        Assert.Equal(Rule.MeetingPast, At(story, DateOnly.MinValue, TimeOnly.MinValue));
        Assert.Null(At(story, A.Day, now));
    }

    [Fact]
    public void CallMeeting_MoreThanAYearAhead_BreaksMeetingFarAhead()
    {
        Assert.Equal(Rule.MeetingFarAhead, At(A.FollowUp(), A.Day.AddYears(1).AddDays(1)));
        Assert.Equal(Rule.MeetingFarAhead, At(A.FollowUp(), DateOnly.MaxValue));
        Assert.Null(At(A.FollowUp(), A.Day.AddYears(1)));
    }

    [Fact]
    public void CallMeeting_InTheHourThatTheClockIsSetPast_BreaksNoSuchTime()
    {
        var night = new DateOnly(2026, 3, 29);

        Assert.Equal(Rule.NoSuchTime, At(A.FollowUp(), night, new(2, 0)));
        Assert.Equal(Rule.NoSuchTime, At(A.FollowUp(), night, new(2, 59)));
        Assert.Null(At(A.FollowUp(), night, new(1, 59)));
        Assert.Null(At(A.FollowUp(), night, new(3, 0)));
    }

    [Fact]
    public void CallMeeting_InTheHourThatComesTwice_IsTheFirst()
    {
        var meeting = A.FollowUp().Called(one => one with { Day = new(2026, 10, 25), Time = new(2, 30) }).Concern.Meetings.All[0];

        Assert.Equal(new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), meeting.At);
        Assert.Equal(new DateOnly(2026, 10, 25), meeting.Day);
    }

    [Fact]
    public void CallMeeting_Afterwards_IsOfTheTimeItWasAndWaitsForItsMinutes()
    {
        var story = A.FollowUp().Called(one => one with { Day = A.Day.AddDays(-3), Afterwards = true });
        var meeting = story.Concern.Meetings.All.Single();

        Assert.True(meeting.Said.Afterwards && meeting.IsOpen && meeting.HasBegun(story.Now));
        Assert.Equal([new(DueKind.HoldMeeting, A.Day.AddDays(-3), Fjellglimt.Kari.Person, 1)], story.Concern.Dues());
        Assert.Equal(MeetingState.Held, story.MinutesWritten().Concern.Meetings.All.Single().State);
    }

    [Fact]
    public void CallMeeting_AfterwardsOfATimeToCome_BreaksMeetingInFuture()
    {
        var story = A.FollowUp();
        var now = TimeOnly.FromDateTime(Oslo.Local(story.Now).DateTime);

        Assert.Equal(Rule.MeetingInFuture, At(story, A.Day.AddDays(1), afterwards: true));
        Assert.Equal(Rule.MeetingInFuture, At(story, A.Day, now.AddMinutes(1), afterwards: true));
        Assert.Equal(Rule.MeetingInFuture, At(story, DateOnly.MaxValue, TimeOnly.MaxValue, afterwards: true));
        Assert.Null(At(story, A.Day, now, afterwards: true));
    }

    [Fact]
    public void CallMeeting_AfterwardsLongBeforeTheLog_BreaksMeetingLongBefore()
    {
        Assert.Equal(Rule.MeetingLongBefore, At(A.FollowUp(), A.Day.AddYears(-1).AddDays(-1), afterwards: true));
        Assert.Equal(Rule.MeetingLongBefore, At(A.FollowUp(), DateOnly.MinValue, TimeOnly.MinValue, afterwards: true));
        Assert.Null(At(A.FollowUp(), A.Day.AddYears(-1), afterwards: true));
    }

    private static Rule? At(ConcernStory story, DateOnly day, TimeOnly? time = null, bool afterwards = false) =>
        Broken.By(() => story.Called(meeting => meeting with { Day = day, Time = time ?? ConcernStory.Two, Afterwards = afterwards }));
}
