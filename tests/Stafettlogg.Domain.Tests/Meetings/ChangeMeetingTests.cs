using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Meetings;

/// <summary>Meetings moved, changed, called off, and answered by the family.</summary>
public sealed class ChangeMeetingTests
{
    private static readonly Invitee Hanne = Invitee.Of(Fjellglimt.Hanne.Person);
    private static readonly Invitee Nurses = Invitee.Of(Fjellglimt.Nursing);

    [Fact]
    public void ChangeMeeting_ByTheHolder_IsAtTheNewTimeAndPlaceWithTheNewPeople()
    {
        var meeting = A.FollowUp().Called().MeetingChanged(change => change with { Invited = [Invitee.Of(Fjellglimt.Marte.Person)], Language = "Tolk" }).Concern.Meetings.All.Single();

        Assert.Equal((A.Day.AddDays(8), "Møterom 3", "Tolk"), (meeting.Day, meeting.Place, meeting.Language));
        Assert.Equal([Invitee.Of(Fjellglimt.Marte.Person)], meeting.Invited);
        Assert.True(meeting.IsOpen);
        Assert.Equal((A.Day.AddDays(7), "Møterom 2"), (Oslo.Day(meeting.Said.At), meeting.Said.Place));
    }

    [Fact]
    public void ChangeMeeting_WithoutAReasonOrPlace_BreaksTextMissing()
    {
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().Called().MeetingChanged(change => change with { Reason = "" })));
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().Called().MeetingChanged(change => change with { Place = null })));
    }

    [Fact]
    public void ChangeMeeting_ToATimeThatIsOver_BreaksMeetingPast()
    {
        var over = A.FollowUp().Called().Later(TimeSpan.FromDays(9));

        Assert.Equal(Rule.MeetingPast, Broken.By(() => over.MeetingChanged(change => change with { Day = A.Day.AddDays(6) })));
        Assert.Null(Broken.By(() => over.MeetingChanged(change => change with { Day = A.Day.AddDays(7) }))); // only who and where change
        Assert.Null(Broken.By(() => over.MeetingChanged()));
    }

    [Fact]
    public void ChangeMeeting_WrittenDownAfterwardsToATimeToCome_BreaksMeetingInFuture()
    {
        var story = A.FollowUp().Called(one => one with { Day = A.Day.AddDays(-3), Afterwards = true });

        Assert.Equal(Rule.MeetingInFuture, Broken.By(() => story.MeetingChanged()));
        Assert.Null(Broken.By(() => story.MeetingChanged(change => change with { Day = A.Day.AddDays(-4) })));
    }

    [Fact]
    public void ChangeMeeting_ThatComesInTheHourThatIsTwice_KeepsTheHourItHas()
    {
        var story = A.FollowUp().Called(one => one with { Day = new(2026, 10, 25), Time = new(2, 30) });

        Assert.Equal(
            story.Concern.Meetings.All[0].At,
            story.MeetingChanged(change => change with { Day = new(2026, 10, 25), Time = new(2, 30) }).Concern.Meetings.All[0].At);
    }

    [Fact]
    public void ChangeMeeting_StillCallingOneWithoutConsent_BreaksConsentNotInForce()
    {
        var story = A.AtLevelTwo().Called(one => one with { Invited = [Nurses, Hanne] }).ConsentWithdrawn(Fjellglimt.Marte, [Fjellglimt.Nursing]);

        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => story.MeetingChanged(change => change with { Invited = [Nurses] })));
        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => story.MeetingChanged(change => change with { Invited = [Hanne] })));
        Assert.Null(Broken.By(() => story.MeetingChanged()));
    }

    [Fact]
    public void ChangeMeeting_ThatThereIsNot_BreaksNoSuchMeeting()
    {
        foreach (var number in new[] { -1, 0, 2, int.MaxValue })
        {
            Assert.Equal(Rule.NoSuchMeeting, Broken.By(() => A.FollowUp().Called().MeetingChanged(change => change with { Number = number })));
            Assert.Equal(Rule.NoSuchMeeting, Broken.By(() => A.FollowUp().Called().MeetingCancelled(number)));
            Assert.Equal(Rule.NoSuchMeeting, Broken.By(() => A.FollowUp().Called().MinutesWritten(number: number)));
        }
    }

    [Fact]
    public void ChangeMeeting_HeldOrCalledOff_BreaksMeetingOver()
    {
        foreach (var over in new[] { A.FollowUp().Called().Held(), A.FollowUp().Called().MeetingCancelled(), A.FollowUp().Called().ClosedFollowUp().Reopened() })
        {
            Assert.Equal(Rule.MeetingOver, Broken.By(() => over.MeetingChanged()));
            Assert.Equal(Rule.MeetingOver, Broken.By(() => over.MeetingCancelled()));
            Assert.Equal(Rule.MeetingOver, Broken.By(() => over.MinutesWritten()));
        }
    }

    [Fact]
    public void CancelMeeting_WithAReason_IsOffAndDueNoMore()
    {
        var story = A.FollowUp().Called().MeetingCancelled(reason: " Alle er syke. ");
        var meeting = story.Concern.Meetings.All.Single();

        Assert.Equal((MeetingState.Cancelled, story.Last.Sequence), (meeting.State, meeting.CancelledAt));
        Assert.Equal(new MeetingCancelled(1, "Alle er syke."), story.Last.Entry);
        Assert.Empty(story.Concern.Dues());
    }

    [Fact]
    public void CancelMeeting_WithoutAReason_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().Called().MeetingCancelled(reason: "")));

    [Fact]
    public void ChangeMeeting_Closed_BreaksConcernClosed()
    {
        var closed = A.FollowUp().Called().ClosedFollowUp();

        Assert.Equal(MeetingState.Lapsed, closed.Concern.Meetings.All.Single().State);
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => closed.MeetingChanged()));
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => closed.MeetingCancelled()));
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => closed.MinutesWritten()));
    }

    [Fact]
    public void ChangeMeeting_ByAnybodyButTheHolder_IsNotTheirs()
    {
        var story = A.AtLevelTwo().Called();
        foreach (var other in new[] { Fjellglimt.Hanne, Fjellglimt.Per })
        {
            Assert.Equal(Verdict.NotThisDeed, Assert.Throws<DeedRefused>(() => story.MeetingChanged(by: other)).Verdict);
            Assert.Equal(Verdict.NotThisDeed, Assert.Throws<DeedRefused>(() => story.MeetingCancelled(by: other)).Verdict);
        }
    }

    [Fact]
    public void AnswerInvitation_OfOneWhoIsCalled_StandsUntilTheTimeIsMoved()
    {
        var story = Read().InvitationAnswered(InvitationAnswer.Cannot).InvitationAnswered(InvitationAnswer.AnotherTime, " Etter klokka tre. ");
        var marte = Fjellglimt.Marte.Person;

        Assert.Equal([new GivenAnswer(marte, InvitationAnswer.AnotherTime, "Etter klokka tre.")], story.Concern.Meetings.All.Single().Answers);
        var elsewhere = story.MeetingChanged(change => change with { Day = A.Day.AddDays(7), Place = "Rådhuset" });
        Assert.Single(elsewhere.Concern.Meetings.All.Single().Answers);
        Assert.Empty(elsewhere.MeetingChanged().Concern.Meetings.All.Single().Answers);
    }

    [Fact]
    public void AnswerInvitation_AnotherTimeWithoutSayingWhich_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => Read().InvitationAnswered(InvitationAnswer.AnotherTime, " ")));

    [Fact]
    public void AnswerInvitation_OfOneWhoIsNotCalled_BreaksNotInvited() =>
        Assert.Equal(Rule.NotInvited, Broken.By(() => Read(Fjellglimt.Jonas).InvitationAnswered()));

    [Fact]
    public void AnswerInvitation_WhenItHasBegun_BreaksMeetingBegun()
    {
        var story = Read();

        Assert.Equal(Rule.MeetingBegun, Broken.By(() => story.Later(story.Concern.Meetings.All[0].At - story.Now).InvitationAnswered()));
        Assert.Null(Broken.By(() => story.Later(story.Concern.Meetings.All[0].At - story.Now - TimeSpan.FromSeconds(1)).InvitationAnswered()));
    }

    [Fact]
    public void AnswerInvitation_ByOneWhoMayNotRead_IsNotTheirs() =>
        Assert.Equal(Verdict.NotThere, Assert.Throws<DeedRefused>(() => A.FollowUp().Called().InvitationAnswered()).Verdict);

    private static ConcernStory Read(params IReadOnlyList<Actor> called)
    {
        var story = A.FollowUp().BothConsented(Consents.FamilyReads);
        return called.Count == 0 ? story.Called() : story.Called(meeting => meeting with { Invited = [.. called.Select(one => Invitee.Of(one.Person))] });
    }
}
