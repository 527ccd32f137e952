using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Meetings;

public sealed class RecordDiscussionTests
{
    [Fact]
    public void RecordDiscussion_AtLevelZero_IsBeforeTheLog() =>
        Assert.Equal(new DiscussedAnonymously("ressursteam", Visibility.BeforeLog), A.Concern().Concern.RecordDiscussion("ressursteam", Modum.Pack));

    [Fact]
    public void RecordDiscussion_InTheFollowUp_IsForStaffAlone() =>
        Assert.Equal(new DiscussedAnonymously("ressursteam", Visibility.Staff), A.FollowUp().Concern.RecordDiscussion("ressursteam", Modum.Pack));

    [Fact]
    public void RecordDiscussion_WithATeamThatHearsNames_BreaksUnknownMeetingArena() =>
        Assert.Equal(Rule.UnknownMeetingArena, Broken.By(() => A.Concern().Concern.RecordDiscussion("nettverksmote", Modum.Pack)));

    [Fact]
    public void RecordDiscussion_WhenClosed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.Concern().Closed().Concern.RecordDiscussion("ressursteam", Modum.Pack)));
}
