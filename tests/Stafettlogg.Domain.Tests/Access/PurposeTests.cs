using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Log;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Access;

/// <summary>A leader reads what is written on a purpose, for a while (peers.md, ②).</summary>
public sealed class PurposeTests
{
    [Fact]
    public void ReadLog_LeaderFromLevelOneOn_IsRefusedUntilAPurposeIsStated_R1()
    {
        var story = A.FollowUp().Noted();

        Assert.Equal(Verdict.NotThisDeed, May(Deed.ReadLog, story));
        Assert.Equal(Verdict.NotThisDeed, May(Deed.PrintLog, story));
        Assert.Equal(Verdict.Allowed, May(Deed.SeeConcern, story));
        Assert.Empty(story.Concern.LinesFor(story.Concern.StandingOf(Fjellglimt.Per, story.Now)));
        Assert.Equal(Verdict.Allowed, May(Deed.ReadLog, story.PurposeStated()));
        Assert.NotEmpty(story.PurposeStated().Concern.LinesFor(story.PurposeStated().Concern.StandingOf(Fjellglimt.Per, story.PurposeStated().Now)));
    }

    [Fact]
    public void ReadLog_LeaderAtLevelZero_ReadsWhatWasSharedWithThem()
    {
        Assert.Equal(Verdict.Allowed, May(Deed.ReadLog, A.Concern().SharedWithLeader()));
        Assert.Equal(Verdict.Allowed, May(Deed.ReadLog, A.Concern().SharedWithLeader().Answered().Closed()));
    }

    [Fact]
    public void ReadLog_OnAPurpose_EndsByItselfWhenTheTimeIsOver()
    {
        var story = A.FollowUp();
        var stated = story.PurposeStated();
        var end = story.Now + Purposes.Hold;

        Assert.Equal(new PurposeStated(Purpose.Quality, end), stated.Last.Entry);
        Assert.Equal(Verdict.Allowed, Permissions.Decide(Deed.ReadLog, stated.Concern.StandingOf(Fjellglimt.Per, end.AddTicks(-1))));
        Assert.Equal(Verdict.NotThisDeed, Permissions.Decide(Deed.ReadLog, stated.Concern.StandingOf(Fjellglimt.Per, end)));
        Assert.False(stated.Concern.Purposes.IsOver(Fjellglimt.Per.Person, end.AddTicks(-1)));
        Assert.True(stated.Concern.Purposes.IsOver(Fjellglimt.Per.Person, end));
        Assert.False(stated.Concern.Purposes.IsOver(Fjellglimt.Turid.Person, end)); // who never said why has no purpose that is over
    }

    [Fact]
    public void ReadLog_PurposeOfAnotherLeader_OpensNothing()
    {
        var story = A.Concern().SharedWithLeader().SharedWithLeader(Fjellglimt.Turid).TalkedWithGuardians().Opened().PurposeStated();

        Assert.Equal(Verdict.NotThisDeed, May(Deed.ReadLog, story, Fjellglimt.Turid));
    }

    [Fact]
    public void ReadLog_PurposeStatedAndLeadershipLost_IsNothing() =>
        Assert.Equal(Verdict.NotThere, May(Deed.ReadLog, A.FollowUp().PurposeStated(), Fjellglimt.Per.NoLongerLeading()));

    [Fact]
    public void ReadLog_LeaderWhoHoldsTheBaton_NeedsNoPurpose() =>
        Assert.Equal(Verdict.Allowed, May(Deed.ReadLog, A.Concern(by: Fjellglimt.Per).TalkedWithGuardians(by: Fjellglimt.Per).Opened(by: Fjellglimt.Per)));

    [Fact]
    public void StatePurpose_ByAnybodyElse_IsRefused() =>
        Assert.All(
            new[] { Fjellglimt.Kari, Fjellglimt.Hanne },
            actor => Assert.Equal(Verdict.NotThisDeed, May(Deed.StatePurpose, A.AtLevelTwo(), actor)));

    [Fact]
    public void StatePurpose_ByALeaderWhoWasNotTold_FindsNothing() =>
        Assert.All(
            new[] { Fjellglimt.Turid, Fjellglimt.Siri, Fjellglimt.Tor },
            actor => Assert.Equal(Verdict.NotThere, May(Deed.StatePurpose, A.AtLevelTwo(), actor)));

    [Fact]
    public void StatePurpose_BeforeTheLog_BreaksNotAtThisLevel() =>
        Assert.Equal(Rule.NotAtThisLevel, Broken.By(() => A.Concern().SharedWithLeader().PurposeStated()));

    [Theory]
    [InlineData(Purpose.Other, null, Rule.TextMissing)]
    [InlineData(Purpose.Other, " ", Rule.TextMissing)]
    [InlineData(Purpose.Other, "Fylkeslegen spør.", null)]
    [InlineData(Purpose.Guidance, null, null)]
    public void StatePurpose_Text_IsRequiredOfAnotherPurposeOnly(Purpose purpose, string? text, Rule? broken) =>
        Assert.Equal(broken, Broken.By(() => A.FollowUp().PurposeStated(purpose, text)));

    [Fact]
    public void StatePurpose_TextTooLong_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().PurposeStated(text: new('a', Prose.LongestNote + 1))));

    [Fact]
    public void PurposeStated_IsForStaffAndNotForTheFamily()
    {
        var story = A.FollowUp().PurposeStated();

        Assert.Equal(Visibility.Staff, story.Last.Entry.Visibility);
        Assert.Contains(story.Last, story.Concern.LinesFor(story.Concern.StandingOf(Fjellglimt.Kari, story.Now)));
    }

    private static Verdict May(Deed deed, ConcernStory story, Actor? actor = null) =>
        Permissions.Decide(deed, story.Concern.StandingOf(actor ?? Fjellglimt.Per, story.Now));
}
