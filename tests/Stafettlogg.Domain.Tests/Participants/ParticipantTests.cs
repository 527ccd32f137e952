using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Participants;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Participants;

public sealed class ParticipantTests
{
    [Fact]
    public void AddParticipant_OfAServiceConsentedTo_TakesPartFromThen()
    {
        var story = A.FollowUp().BothConsented(Fjellglimt.Nursing).WentUp().Joined(task: " Samtaler. ");

        Assert.Equal(new ParticipantJoined(Fjellglimt.Hanne.Person, Fjellglimt.House, Fjellglimt.Nursing, "Samtaler."), story.Last.Entry);
        Assert.Equal(
            new Participation(Fjellglimt.Hanne.Person, Fjellglimt.House, Fjellglimt.Nursing, "Samtaler.", story.Last.RecordedAt, null),
            story.Concern.Participants.Of(Fjellglimt.Hanne.Person));
    }

    [Fact]
    public void AddParticipant_OwnServiceAtLevelOne_NeedsNoConsent() =>
        Assert.Equal([Relation.Participant], A.FollowUp().Joined(Fjellglimt.Ida).Concern.StandingOf(Fjellglimt.Ida, A.Morning).Relations);

    [Fact]
    public void AddParticipant_TheTask_MayBeCorrected() =>
        Assert.Equal("Samtaler hver uke.", A.AtLevelTwo().Corrected(11, "Samtaler hver uke.").Concern.TextOf(11));

    [Fact]
    public void AddParticipant_TakesPartAlready_BreaksParticipatesAlready() =>
        Assert.Equal(Rule.ParticipatesAlready, Broken.By(() => A.AtLevelTwo().Joined()));

    [Fact]
    public void AddParticipant_HoldsTheBaton_BreaksParticipatesAlready() =>
        Assert.Equal(Rule.ParticipatesAlready, Broken.By(() => A.FollowUp().Joined(Fjellglimt.Kari)));

    [Fact]
    public void AddParticipant_Family_BreaksOwnFamily() =>
        Assert.Equal(Rule.OwnFamily, Broken.By(() => A.FollowUp().Joined(Fjellglimt.Pål)));

    [Fact]
    public void AddParticipant_AnotherServiceAtLevelOne_BreaksOtherServiceAtLevelOne() =>
        Assert.Equal(Rule.OtherServiceAtLevelOne, Broken.By(() => A.FollowUp().BothConsented(Fjellglimt.Nursing).Joined()));

    [Fact]
    public void AddParticipant_AnotherServiceOfTheUnitAtLevelOne_BreaksOtherServiceAtLevelOne() =>
        Assert.Equal(Rule.OtherServiceAtLevelOne, Broken.By(() => A.FollowUp().Joined(Fjellglimt.Ida.Serving(Fjellglimt.Nursing))));

    [Fact]
    public void AddParticipant_ServiceNotConsentedTo_BreaksConsentNotInForce() =>
        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => A.AtLevelTwo().Joined(Fjellglimt.Ingrid)));

    [Fact]
    public void AddParticipant_ConsentExpired_BreaksConsentNotInForce()
    {
        var story = A.FollowUp().BothConsentedUntil(A.Day.AddDays(1), Fjellglimt.Nursing).WentUp();

        Assert.Null(Broken.By(() => story.Later(TimeSpan.FromDays(1)).Joined()));
        Assert.Equal(Rule.ConsentNotInForce, Broken.By(() => story.Later(TimeSpan.FromDays(2)).Joined()));
    }

    [Fact]
    public void AddParticipant_NoTask_BreaksTextMissing() =>
        Assert.Equal(Rule.TextMissing, Broken.By(() => A.FollowUp().Joined(Fjellglimt.Ida, "")));

    [Fact]
    public void AddParticipant_TaskLongerThanANote_BreaksTextTooLong() =>
        Assert.Equal(Rule.TextTooLong, Broken.By(() => A.FollowUp().Joined(Fjellglimt.Ida, new string('a', 2_001))));

    [Fact]
    public void AddParticipant_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.FollowUp().ClosedFollowUp().Joined(Fjellglimt.Ida)));

    [Fact]
    public void EndParticipation_ByHolderLeaderOrOneself_EndsIt() =>
        Assert.All(new[] { Fjellglimt.Kari, Fjellglimt.Per, Fjellglimt.Hanne }, by =>
        {
            var story = A.AtLevelTwo().PurposeStated().Left(by: by);

            Assert.Equal(new ParticipationEnded(Fjellglimt.Hanne.Person), story.Last.Entry);
            Assert.Empty(story.Concern.Participants.Current);
            Assert.Equal([story.Last.RecordedAt], story.Concern.Participants.All.Select(one => one.To!.Value));
            Assert.Empty(story.Concern.StandingOf(Fjellglimt.Hanne, story.Now).Relations);
        });

    [Fact]
    public void EndParticipation_OfOne_LeavesTheOthers() =>
        Assert.Equal([Fjellglimt.Ingrid.Person], A.AtLevelThree().Left().Concern.Participants.Current.Select(one => one.Person));

    [Fact]
    public void EndParticipation_ThenAgain_BothTimesAreKept()
    {
        var all = A.AtLevelTwo().Left().Joined().Concern.Participants.All;

        Assert.Equal([true, false], all.Select(one => one.To is not null));
    }

    [Fact]
    public void EndParticipation_AnothersByAParticipant_BreaksNotYourParticipation() =>
        Assert.Equal(Rule.NotYourParticipation, Broken.By(() => A.AtLevelThree().Left(Fjellglimt.Ingrid, by: Fjellglimt.Hanne)));

    [Fact]
    public void EndParticipation_OfOneWhoTakesNoPart_BreaksDoesNotParticipate() =>
        Assert.Equal(Rule.DoesNotParticipate, Broken.By(() => A.FollowUp().Left()));

    [Fact]
    public void EndParticipation_Twice_BreaksDoesNotParticipate() =>
        Assert.Equal(Rule.DoesNotParticipate, Broken.By(() => A.AtLevelTwo().Left().Left()));

    [Fact]
    public void EndParticipation_Closed_BreaksConcernClosed() =>
        Assert.Equal(Rule.ConcernClosed, Broken.By(() => A.AtLevelTwo().ClosedFollowUp().Left()));
}
