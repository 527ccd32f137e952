using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Measures;
using Stafettlogg.Domain.Meetings;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>What holds of baton, measures, levels and deadlines, whatever is tried (I1, I4, I5, I7).</summary>
public sealed class RandomCourseTests
{
    [Fact]
    public void RandomDeeds_Holder_IsOneFromLevelOneOnAndNobodyBefore() => RandomDeeds.Keep(course =>
        Assert.All(course.Stations, station =>
        {
            var witness = new Witness(station.Concern.Lines);
            Assert.Equal(witness.Opened, station.Concern.Baton.Holder is not null);
            Assert.Equal(witness.Holders(), station.Concern.Baton.Holders.Select(hold => hold.Person));
            Assert.True(station.Concern.Relations().Count(relation => relation.Relation == Relation.Holder) <= 1);
            Assert.True(RandomPeople.Names.Count(name => Holds(station.Concern, name, station.Now)) <= 1);
        }));

    [Fact]
    public void RandomDeeds_Holder_ChangesOnlyByAcceptingOpeningOrReopening() => RandomDeeds.Keep(course =>
        Assert.All(course.Done, tried =>
        {
            if (tried.Before.Baton.Holder == tried.After.Baton.Holder) return;
            Assert.Contains(tried.Attempt.Deed, new[] { Deed.AcceptBaton, Deed.OpenLog, Deed.Reopen });
            Assert.Equal(tried.Attempt.Actor.Person, tried.After.Baton.Holder!.Person);
            if (tried.Attempt.Deed == Deed.AcceptBaton) Assert.Equal(tried.Before.Baton.Offer!.To, tried.After.Baton.Holder.Person);
        }));

    [Fact]
    public void RandomDeeds_Offer_WaitsOnlyInAFollowUpAndForOneWhoDoesNotHold() => RandomDeeds.Keep(course =>
        Assert.All(course.Stations, station =>
        {
            if (station.Concern.Baton.Offer is not { } offer) return;
            Assert.True(station.Concern.Stage.IsFollowUp);
            Assert.NotEqual(station.Concern.Baton.Holder!.Person, offer.To);
            Assert.IsType<BatonOffered>(station.Concern.Lines[offer.Sequence - 1].Entry);
        }));

    [Fact]
    public void RandomDeeds_EveryOpenMeasure_HasOwnerDueAndEvaluationDay() => RandomDeeds.Keep(course =>
        Assert.All(course.Done, tried => Assert.All(tried.Written, entry =>
        {
            if (entry is MeasureRecorded said)
            {
                Assert.Contains(said.Owner, tried.Before.PeopleAround());
                Assert.True(said.Due >= tried.Today && said.EvaluateOn >= tried.Today);
            }

            if (entry is not MeasureEvaluated evaluated) return;
            var measure = tried.After.Measures.Find(evaluated.Number)!;
            Assert.True(tried.Before.Measures.Find(evaluated.Number)!.IsOpen);
            Assert.Equal(evaluated.Becomes != MeasureBecomes.Ended, measure.IsOpen);
            if (measure.IsOpen) Assert.True(measure.EvaluateOn >= tried.Today);
        })));

    [Fact]
    public void RandomDeeds_WayForward_IsDecidedWhenEveryOpenMeasureIsEvaluatedSinceTheLast() => RandomDeeds.Keep(course =>
        Assert.All(course.Done.Where(tried => tried.Written.Any(entry => entry is WayForwardDecided)), tried =>
        {
            var since = tried.Before.Lines.Last(line => line.Entry is WayForwardDecided or LevelChanged or LogOpened or Reopened).Sequence;
            var evaluated = tried.Before.Lines.Skip(since).Select(line => line.Entry).OfType<MeasureEvaluated>().Select(said => said.Number).ToHashSet();
            Assert.NotEmpty(evaluated);
            Assert.Subset(evaluated, tried.Before.Measures.Open.Select(measure => measure.Number).ToHashSet());
        }));

    [Fact]
    public void RandomDeeds_OnceClosed_NothingIsWrittenButReopeningWithdrawalWithholdingAnswersAndDisagreement() => RandomDeeds.Keep(course =>
        Assert.All(course.Done.Where(tried => tried.Before.Stage.IsClosed), tried => Assert.Contains(
            tried.Attempt.Deed,
            tried.Before.Stage == Stage.ClosedNoConcern ? [Deed.Reopen] : new[]
            {
                Deed.Reopen, Deed.WithdrawConsent, Deed.RegisterWithdrawal, Deed.StatePurpose, Deed.WithholdEntry, Deed.ReleaseEntry, Deed.WithholdAsYouth, Deed.ReleaseAsYouth, Deed.NarrowConsent,
                Deed.AnswerFamily, Deed.MarkAnswerRead, Deed.Disagree, Deed.ShowToOther, Deed.HideFromOther,
            })));

    [Fact]
    public void RandomDeeds_OnceClosed_NobodyTakesPartAndItIsStillRead() => RandomDeeds.Keep(course =>
        Assert.All(course.Stations.Where(station => station.Concern.Stage.IsClosed), station =>
        {
            Assert.Empty(station.Concern.Participants.Current);
            Assert.Contains(RandomPeople.Everybody, actor => Permissions.Decide(Deed.ReadLog, station.Concern.StandingOf(actor, station.Now)) == Verdict.Allowed);
        }));

    [Fact]
    public void RandomDeeds_LevelOne_HasOnlyTheOwnServiceIn() => RandomDeeds.Keep(course =>
        Assert.All(course.Stations.Where(station => station.Concern.Stage == Stage.OwnService), station =>
        {
            Assert.All(station.Concern.Participants.Current, part => Assert.True(station.Concern.IsHome(part.Unit, part.Service)));
            Assert.False(station.Concern.Facts.BatonElsewhere);
        }));

    [Fact]
    public void RandomDeeds_Level_GoesUpOnlyWithConsentFromAllForEnoughServices() => RandomDeeds.Keep(course =>
        Assert.All(course.Done.Where(tried => tried.Attempt.Deed is Deed.GoToTwoServices or Deed.GoToMultiService), tried =>
        {
            var witness = new Witness(tried.Before.Lines);
            var covered = tried.Before.Consents.Services.Count(service =>
                service != tried.Before.Service && service != Domain.Consent.Consents.FamilyReads && witness.Covered(service, tried.Today));
            Assert.True(covered >= (tried.Attempt.Deed == Deed.GoToTwoServices ? 1 : 2));
        }));

    [Fact]
    public void RandomDeeds_Dues_AreThoseOfTheStage() => RandomDeeds.Keep(course =>
        Assert.All(course.Stations.Select(station => station.Concern), concern =>
        {
            var dues = concern.Dues().ToList();
            if (concern.Stage == Stage.Wonder) Assert.Contains(dues, due => due.Kind == DueKind.ClarifyWonder);
            if (concern.Stage.IsClosed) Assert.DoesNotContain(dues, due => due.Kind != DueKind.AnswerFamily);
            if (!concern.Stage.IsFollowUp) return;
            Assert.Equal(concern.Measures.Open.Select(measure => measure.Number), dues.Where(due => due.Kind == DueKind.EvaluateMeasure).Select(due => due.Number));
            Assert.Equal(concern.Baton.Offer?.To, dues.SingleOrDefault(due => due.Kind == DueKind.AnswerBaton)?.Responsible);
            Assert.Equal(OpenMeetings(concern.Lines), dues.Where(due => due.Kind == DueKind.HoldMeeting).Select(due => due.Number));
            Assert.DoesNotContain(dues, due => due.Kind is DueKind.ClarifyWonder or DueKind.TalkWithGuardians);
        }));

    [Fact]
    public void RandomDeeds_Periods_MeetWithoutGapAndEndInTheStage() => RandomDeeds.Keep(course =>
    {
        var periods = course.End.Course.Periods;

        Assert.Equal(course.End.Lines[0].RecordedAt, periods[0].From);
        Assert.Equal(periods.Skip(1).Select(period => (DateTimeOffset?)period.From).Append(null), periods.Select(period => period.To));
        Assert.Equal(course.End.Stage, periods[^1].Stage);
    });

    [Fact]
    public void RandomDeeds_CalledToAMeeting_AreOfTheHomeOrTheFamilyOrConsentedTo() => RandomDeeds.Keep(course =>
        Assert.All(course.Done, tried =>
        {
            var witness = new Witness(tried.Before.Lines);
            var called = tried.Written.SelectMany(entry => entry switch
            {
                MeetingCalled said => said.Invited,
                MeetingChanged changed => changed.Invited,
                _ => [],
            });
            Assert.All(called, invitee =>
            {
                if (invitee.Service is { } service) Assert.True(service == tried.Before.Service || witness.Covered(service, tried.Today));
                else Assert.Contains(invitee.Person!.Value, tried.Before.PeopleAround());
                if (invitee.Service is not null && tried.Before.Stage == Stage.OwnService) Assert.Equal(tried.Before.Service, invitee.Service);
                if (tried.Before.Participants.Current.FirstOrDefault(part => part.Person == invitee.Person) is { } part)
                    Assert.True(tried.Before.IsHome(part.Unit, part.Service) || witness.Covered(part.Service, tried.Today));
            });
        }));

    [Fact]
    public void RandomDeeds_Minutes_AreOfAMeetingBegunAndNameEachWhoWasCalledOnce() => RandomDeeds.Keep(course =>
        Assert.All(course.Done, tried => Assert.All(tried.Written.OfType<MeetingHeld>(), held =>
        {
            var meeting = tried.Before.Meetings.Find(held.Number)!;
            Assert.Contains(held.Number, OpenMeetings(tried.Before.Lines));
            Assert.True(meeting.At <= tried.After.Lines[^1].RecordedAt);
            Assert.Equal(meeting.Invited, held.Attendance.Select(one => one.Who));
            Assert.Contains(held.Attendance, one => one.Presence == Presence.Came);
        })));

    // By the log alone: called, and neither held, called off nor closed upon since.
    private static List<int> OpenMeetings(IReadOnlyList<Recorded> lines)
    {
        List<int> open = [];
        var called = 0;
        foreach (var entry in lines.Select(line => line.Entry))
        {
            if (entry is MeetingCalled) open.Add(++called);
            if (entry is MeetingHeld held) open.Remove(held.Number);
            if (entry is MeetingCancelled cancelled) open.Remove(cancelled.Number);
            if (entry is FollowUpClosed or CooperationEnded) open.Clear();
        }

        return open;
    }

    private static bool Holds(Concern concern, string name, DateTimeOffset now) =>
        concern.StandingOf(RandomPeople.Named(name), now).IsAny(Relation.Holder);
}
