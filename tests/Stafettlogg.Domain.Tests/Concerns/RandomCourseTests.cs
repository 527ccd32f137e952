using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Baton;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Measures;

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
            Assert.True(RandomPeople.Names.Count(name => Holds(station.Concern, name, station.Today)) <= 1);
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
        Assert.All(course.Done.Where(tried => tried.Attempt.Deed == Deed.DecideWayForward), tried =>
        {
            var since = tried.Before.Lines.Last(line => line.Entry is WayForwardDecided or LevelChanged or LogOpened or Reopened).Sequence;
            var evaluated = tried.Before.Lines.Skip(since).Select(line => line.Entry).OfType<MeasureEvaluated>().Select(said => said.Number).ToHashSet();
            Assert.NotEmpty(evaluated);
            Assert.Subset(evaluated, tried.Before.Measures.Open.Select(measure => measure.Number).ToHashSet());
        }));

    [Fact]
    public void RandomDeeds_OnceClosed_NothingIsWrittenButReopeningAndWithdrawal() => RandomDeeds.Keep(course =>
        Assert.All(course.Done.Where(tried => tried.Before.Stage.IsClosed), tried => Assert.Contains(
            tried.Attempt.Deed,
            tried.Before.Stage == Stage.ClosedNoConcern ? [Deed.Reopen] : new[] { Deed.Reopen, Deed.WithdrawConsent, Deed.RegisterWithdrawal })));

    [Fact]
    public void RandomDeeds_OnceClosed_NobodyTakesPartAndItIsStillRead() => RandomDeeds.Keep(course =>
        Assert.All(course.Stations.Where(station => station.Concern.Stage.IsClosed), station =>
        {
            Assert.Empty(station.Concern.Participants.Current);
            Assert.Contains(RandomPeople.Everybody, actor => Permissions.Decide(Deed.ReadLog, station.Concern.StandingOf(actor, station.Today)) == Verdict.Allowed);
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
            if (concern.Stage.IsClosed) Assert.Empty(dues);
            if (!concern.Stage.IsFollowUp) return;
            Assert.Equal(concern.Measures.Open.Select(measure => measure.Number), dues.Where(due => due.Kind == DueKind.EvaluateMeasure).Select(due => due.Measure));
            Assert.Equal(concern.Baton.Offer?.To, dues.SingleOrDefault(due => due.Kind == DueKind.AnswerBaton)?.Responsible);
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

    private static bool Holds(Concern concern, string name, DateOnly today) =>
        concern.StandingOf(RandomPeople.Named(name), today).IsAny(Relation.Holder);
}
