using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Wonders;

public sealed class ConversationTests
{
    [Fact]
    public void RecordConversation_Today_HappenedNow()
    {
        var story = A.Concern().TalkedWithGuardians(A.Day, " Mor og far ", "De er også bekymret.");

        Assert.Equal(new GuardianConversation(A.Day, "Mor og far", "De er også bekymret."), story.Last.Entry);
        Assert.Equal(story.Last.RecordedAt, story.Last.OccurredAt);
        Assert.True(story.Concern.Wonder.GuardiansKnow);
    }

    [Fact]
    public void RecordConversation_EarlierDay_HappenedAtNoonInOslo()
    {
        var story = A.Concern().TalkedWithGuardians(new DateOnly(2026, 2, 27));

        Assert.Equal(new DateTimeOffset(2026, 2, 27, 11, 0, 0, TimeSpan.Zero), story.Last.OccurredAt);
        Assert.Equal(A.Morning.AddHours(1), story.Last.RecordedAt);
    }

    [Fact]
    public void RecordConversation_AfterMidnightInOslo_IsTodayThere()
    {
        var story = A.Concern().Later(new DateTimeOffset(2026, 7, 1, 22, 30, 0, TimeSpan.Zero) - A.Morning.AddHours(1));

        var talked = story.TalkedWithGuardians(new DateOnly(2026, 7, 2));

        Assert.Equal(talked.Last.RecordedAt, talked.Last.OccurredAt);
    }

    [Fact]
    public void RecordConversation_Tomorrow_BreaksConversationInFuture() =>
        Assert.Equal(Rule.ConversationInFuture, Broken.By(() => A.Concern().TalkedWithGuardians(A.Day.AddDays(1))));

    [Fact]
    public void RecordConversation_AYearAndADayBeforeTheWonder_IsAccepted() =>
        Assert.Null(Broken.By(() => A.Concern().Later(TimeSpan.FromDays(60)).TalkedWithGuardians(A.Day.AddDays(-366))));

    [Theory]
    [InlineData(367)]
    [InlineData(100_000)]
    public void RecordConversation_MoreThanAYearBeforeTheWonder_BreaksConversationLongBefore(int daysBefore) =>
        Assert.Equal(Rule.ConversationLongBefore, Broken.By(() => A.Concern().TalkedWithGuardians(A.Day.AddDays(-daysBefore))));

    [Fact]
    public void RecordConversation_WithNobody_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.Concern().TalkedWithGuardians(with: "")));

    [Fact]
    public void RecordConversation_NothingSaid_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.Concern().TalkedWithGuardians(text: "")));

    [Fact]
    public void RecordConversation_WithLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.Concern().TalkedWithGuardians(with: new string('a', 2_001))));
}
