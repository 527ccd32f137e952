using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Meetings;

/// <summary>Minutes: who came, what was said and decided, and what comes next.</summary>
public sealed class HoldMeetingTests
{
    private static readonly Invitee Kari = Invitee.Of(Fjellglimt.Kari.Person);
    private static readonly Invitee Marte = Invitee.Of(Fjellglimt.Marte.Person);
    private static readonly Invitee Jonas = Invitee.Of(Fjellglimt.Jonas.Person);

    [Fact]
    public void HoldMeeting_WithMinutes_SaysWhoCameWhatWasDecidedAndWhoTalksWithTheChild()
    {
        var story = A.FollowUp().Called().Held(minutes => minutes with
        {
            Came = [Kari],
            SentWord = [Jonas],
            Others = " Tolken ",
            Text = " Vi snakket. ",
            Decisions = " Ny gruppe. ",
            ChildsVoice = " Fint. ",
        });

        var meeting = story.Concern.Meetings.All.Single();
        var said = Assert.IsType<MeetingHeld>(story.Last.Entry);
        Assert.Equal([new(Kari, Presence.Came), new(Marte, Presence.DidNotCome), new(Jonas, Presence.SentWord)], said.Attendance);
        Assert.Equal(("Tolken", "Vi snakket.", "Ny gruppe.", "Fint."), (said.Others, said.Text, said.Decisions, said.ChildsVoice));
        Assert.Equal((Fjellglimt.Kari.Person, (DateOnly?)null), (said.InformsChild, said.Next));
        Assert.Equal((MeetingState.Held, story.Last.Sequence), (meeting.State, meeting.HeldAt));
        Assert.Same(said, meeting.Minutes);
        Assert.Empty(story.Concern.Dues());
    }

    [Fact]
    public void HoldMeeting_BeforeItBegins_BreaksMeetingNotBegun()
    {
        var story = A.FollowUp().Called();
        var begins = story.Concern.Meetings.All[0].At - story.Now;

        Assert.Equal(Rule.MeetingNotBegun, Broken.By(() => story.MinutesWritten()));
        Assert.Equal(Rule.MeetingNotBegun, Broken.By(() => story.Later(begins - TimeSpan.FromSeconds(1)).MinutesWritten()));
        Assert.Null(Broken.By(() => story.Later(begins).MinutesWritten()));
    }

    [Fact]
    public void HoldMeeting_WithOneWhoWasNotCalled_BreaksNotInvited()
    {
        var hanne = Invitee.Of(Fjellglimt.Hanne.Person);

        Assert.Equal(Rule.NotInvited, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Came = [Kari, hanne] })));
        Assert.Equal(Rule.NotInvited, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Came = [Kari], SentWord = [hanne] })));
    }

    [Fact]
    public void HoldMeeting_WhereNobodyWas_BreaksNobodyCame() =>
        Assert.Equal(Rule.NobodyCame, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Came = [], SentWord = [Kari] })));

    [Fact]
    public void HoldMeeting_WithOneThereWhoSentWord_BreaksCameAndSentWord() =>
        Assert.Equal(Rule.CameAndSentWord, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { SentWord = [Marte] })));

    [Fact]
    public void HoldMeeting_LeavingTheChildToAStranger_BreaksNotAroundTheChild()
    {
        Assert.Equal(Rule.NotAroundTheChild, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { InformsChild = Fjellglimt.Hanne.Person })));
        Assert.Null(Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { InformsChild = null })));
    }

    [Fact]
    public void HoldMeeting_NextOnADayThatIsOver_BreaksDayPast()
    {
        Assert.Equal(Rule.DayPast, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Next = A.Day.AddDays(6) })));
        Assert.Null(Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Next = A.Day.AddDays(7) })));
    }

    [Fact]
    public void HoldMeeting_WithoutMinutesOrDecisions_BreaksTextMissing()
    {
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Text = "" })));
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Decisions = null })));
    }

    [Fact]
    public void HoldMeeting_TextTooLongForItsPlace_BreaksTextTooLong()
    {
        var (entry, note) = (new string('a', 20_001), new string('a', 2_001));

        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Text = entry })));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Decisions = entry })));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { Others = note })));
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().Called().Held(minutes => minutes with { ChildsVoice = note })));
    }

    [Fact]
    public void HoldMeeting_DecidingTheWayBeforeTheMeasuresAreEvaluated_BreaksMeasuresNotEvaluated()
    {
        var story = A.FollowUp().MeasureAgreed().Called();

        Assert.Equal(Rule.MeasuresNotEvaluated, Broken.By(() => story.Held(minutes => minutes with { Way = WayForward.Continue })));
        Assert.Null(Broken.By(() => story.Held()));
    }

    [Fact]
    public void HoldMeeting_DecidingTheWay_IsTheOneDecisionOfTheLevel()
    {
        var story = A.FollowUp().MeasureAgreed().Called().Evaluated(MeasureBecomes.Continued).Held(minutes => minutes with { Way = WayForward.NewMeasures });
        var meeting = story.Concern.Meetings.All.Single();

        Assert.Equal(new WayForwardDecided(WayForward.NewMeasures, null, 1), story.Last.Entry);
        Assert.IsType<MeetingHeld>(story.Concern.Lines[^2].Entry);
        Assert.Equal(WayForward.NewMeasures, story.Concern.WayForwardOf(meeting));
        Assert.Equal(LevelStep.Plan, story.Concern.Step);
        Assert.Equal(Rule.MeasuresNotEvaluated, Broken.By(() => story.Decided()));
    }

    [Fact]
    public void WayForwardOf_AMeetingThatDecidedNone_IsNoneThoughAnotherDecided()
    {
        var story = A.FollowUp().MeasureAgreed().Called().Evaluated(MeasureBecomes.Continued).Held().Decided();

        Assert.Null(story.Concern.WayForwardOf(story.Concern.Meetings.All.Single()));
    }

    [Fact]
    public void HoldMeeting_Done_InvolvesThoseAroundTheChild()
    {
        Assert.Equal(LevelStep.Understand, A.FollowUp().Called().Concern.Step);
        Assert.Equal(LevelStep.Plan, A.FollowUp().Called().Held().Concern.Step);
    }

    [Fact]
    public void HoldMeeting_ByAnybodyButTheHolder_IsNotTheirs()
    {
        foreach (var other in new[] { Fjellglimt.Hanne, Fjellglimt.Per })
            Assert.Equal(Verdict.NotThisDeed, Assert.Throws<DeedRefused>(() => A.AtLevelTwo().Called().Held(by: other)).Verdict);
    }

    [Fact]
    public void Minutes_Corrected_KeepTheFirstText()
    {
        var held = A.FollowUp().Called().Held();
        var corrected = held.Corrected(held.Last.Sequence, "Vi snakket om lek.", "Feil ord.");

        Assert.Equal("Vi snakket om lek.", corrected.Concern.TextOf(corrected.Concern.Meetings.All.Single().HeldAt));
        Assert.Equal("Vi snakket om friminuttene.", corrected.Concern.Meetings.All.Single().Minutes!.Text);
    }

    [Fact]
    public void Dues_OfMeetings_AreTheHoldersUntilHeldAndThenTheNextUntilCalled()
    {
        var called = A.FollowUp().Called();
        var held = called.Held(minutes => minutes with { Next = A.Day.AddDays(40) });
        var kari = Fjellglimt.Kari.Person;

        Assert.Equal([new(DueKind.HoldMeeting, A.Day.AddDays(7), kari, 1)], called.Concern.Dues());
        Assert.Equal([new(DueKind.CallMeeting, A.Day.AddDays(40), kari)], held.Concern.Dues());
        Assert.Equal([new(DueKind.HoldMeeting, A.Day.AddDays(14), kari, 2)], held.Called().Concern.Dues());
        Assert.Equal([new(DueKind.CallMeeting, A.Day.AddDays(40), kari)], held.Called().MeetingCancelled(2).Concern.Dues());
        Assert.Equal(Fjellglimt.Ida.Person, called.BatonOffered().BatonAccepted().Concern.Dues().Single().Responsible);
    }

    [Fact]
    public void NextAgreed_TheConcernClosed_IsAgreedNoMoreNorWhenItIsReopened()
    {
        var held = A.FollowUp().Called().Held(minutes => minutes with { Next = A.Day.AddDays(40) });
        var closed = held.ClosedFollowUp();

        Assert.Equal(A.Day.AddDays(40), held.Concern.Meetings.NextAgreed);
        Assert.Null(closed.Concern.Meetings.NextAgreed);
        Assert.Null(closed.Reopened().Concern.Meetings.NextAgreed);
        Assert.DoesNotContain(closed.Reopened().Concern.Dues(), due => due.Kind == DueKind.CallMeeting);
    }

    [Fact]
    public void NextAgreed_CalledBeforeTheMinutesOfTheEarlierWereWritten_IsTheCalledOneUntilItIsCalledOff()
    {
        var both = A.FollowUp().Called().Called(meeting => meeting with { Day = A.Day.AddDays(40) }).Held(minutes => minutes with { Next = A.Day.AddDays(40) });

        Assert.Null(both.Concern.Meetings.NextAgreed);
        Assert.Equal([new(DueKind.HoldMeeting, A.Day.AddDays(40), Fjellglimt.Kari.Person, 2)], both.Concern.Dues());
        Assert.Equal(A.Day.AddDays(40), both.MeetingCancelled(2).Concern.Meetings.NextAgreed);
    }

    [Fact]
    public void Dues_OtherServiceCalledToAMeeting_IsBroughtIn()
    {
        var up = A.FollowUp().BothConsented(Fjellglimt.Nursing).WentUp();
        var called = up.Called(meeting => meeting with { Invited = [Invitee.Of(Fjellglimt.Nursing)] });

        Assert.Contains(up.Concern.Dues(), due => due.Kind == DueKind.InviteService);
        Assert.Contains(up.Called().Concern.Dues(), due => due.Kind == DueKind.InviteService);
        Assert.DoesNotContain(called.Concern.Dues(), due => due.Kind == DueKind.InviteService);
        Assert.Contains(called.MeetingCancelled().Concern.Dues(), due => due.Kind == DueKind.InviteService);
    }
}
