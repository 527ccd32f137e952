using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Wonders;

namespace Stafettlogg.Domain.Tests.Concerns;

/// <summary>What holds of the log itself, whatever is tried.</summary>
public sealed class RandomDeedTests
{
    // What random deeds break seldom or never: the people and texts of the courses do not come to it.
    private static readonly Rule[] SeldomMet =
    [
        Rule.MunicipalityNotSetUp, Rule.GuardianRegistryAway, Rule.NotYourDeed, Rule.NotOfTheUnit, Rule.SubjectTooOld, Rule.UnknownArena, Rule.UnknownDevelopmentArea,
        Rule.ConversationLongBefore, Rule.BatonWithAnotherService, Rule.IndividualPlanNotConsidered, Rule.PersonNotOfService, Rule.HoldsBatonAlready,
        Rule.UnknownService, Rule.NextEvaluationMissing, Rule.NotYourParticipation, Rule.MeasureEnded, Rule.RecipientFollowsNoChild,
        Rule.RecipientNotOfUnit, Rule.ApprovedByTheSame, Rule.DayFarAhead,
        Rule.NoSuchTime, Rule.MeetingLongBefore, Rule.MeetingFarAhead, Rule.NobodyCame, Rule.CameAndSentWord, Rule.WithheldFromItsAuthor,
        Rule.ConsentIncomplete, Rule.UnknownPurpose, Rule.UnknownConsentText, Rule.EveryoneMustConsent,
        Rule.NoAccessRequest, Rule.HolderDecides, Rule.AnsweredThemselves, Rule.KeptFromMore, Rule.OtherGuardianOnPaper,
        Rule.NotNamed, Rule.NamedSoAlready, Rule.LeaderStaysNamed, Rule.NotStrictlyConfidential, Rule.GradeNotLower, Rule.NoLooseningWaits,
        Rule.NobodyToTell, Rule.NoEmergencyToSee, Rule.NoLogByThatNumber, Rule.TooManyNumbersTried, Rule.NoSuchLook, Rule.NotCorrectedYet, Rule.AnotherAnswers, Rule.NobodyToAnswer, Rule.NumberDoesNotFit,
        // They are of no log, or of a time and a name that the dice never give: tried in their own tests.
        Rule.OnlyRefusedHere, Rule.AnsweredAlready, Rule.CardUnreadable, Rule.GuardianNotYet, Rule.GuardianBeforeBirth, Rule.GuardianOver, Rule.SourceOfAnotherBasis, Rule.RecordedUnderAnotherName, Rule.StandsOnAnotherBasis,
    ];

    [Fact]
    public void RandomDeeds_OfTheSample_ReachEveryDeedRefusalLevelAndStep()
    {
        var tried = RandomDeeds.Sample.SelectMany(course => course.Run).ToList();

        Assert.Empty(RandomDeeds.Writing.Except(tried.Where(one => one.Done).Select(one => one.Attempt.Deed)));
        // What is theirs but not now, the law refuses, and says why: the table has the last word nowhere.
        Assert.Equal(Enum.GetValues<Verdict>().Except([Verdict.NotNow]), tried.Select(one => one.Verdict).Distinct().Order());
        Assert.Equal(Enum.GetValues<Stage>(), tried.Select(one => one.After.Stage).Distinct().Order());
        Assert.Equal(Enum.GetValues<LevelStep>(), tried.Select(one => one.After.Step).Distinct().Order());
        Assert.Empty(Enum.GetValues<Rule>().Except(SeldomMet).Except(tried.Select(one => one.Broken).OfType<Rule>()));
    }

    [Fact]
    public void RandomDeeds_WhateverIsTried_LeaveNoGapInTheLog() => RandomDeeds.Keep(course =>
        Assert.Equal(Enumerable.Range(1, course.End.Version), course.End.Lines.Select(line => line.Sequence)));

    [Fact]
    public void RandomDeeds_Done_AddLinesByTheOneWhoDidItAtOneMoment() => RandomDeeds.Keep(course =>
        Assert.All(course.Done, tried =>
        {
            var added = tried.After.Lines.Skip(tried.Before.Version).ToList();
            Assert.NotEmpty(added);
            Assert.Equal(tried.Before.Lines, tried.After.Lines.Take(tried.Before.Version));
            Assert.Equal([tried.Attempt.Actor.Person], added.Select(line => line.RecordedBy).Distinct());
            Assert.Single(added.Select(line => line.RecordedAt).Distinct());
        }));

    [Fact]
    public void RandomDeeds_Refused_ChangeNothing() => RandomDeeds.Keep(course =>
    {
        var told = Picture.Of(course.Begun.Concern);
        for (var at = 0; at < course.Run.Count; at++)
        {
            var tried = course.Run[at];
            if (tried.Done) told = Picture.Of(tried.After);
            else Assert.Same(tried.Before, tried.After);
            if (!tried.Done && (at + 1 == course.Run.Count || course.Run[at + 1].Done)) Assert.Equal(told, Picture.Of(tried.After));
        }
    });

    [Fact]
    public void RandomDeeds_EveryPrefixOfTheLog_FoldsToWhatItWasThen() => RandomDeeds.Keep(course =>
    {
        var end = Picture.Of(course.End);
        Assert.All(course.Done.Where((_, at) => at % 3 == 0), tried =>
        {
            var prefix = Concern.From(course.End.Id, [.. course.End.Lines.Take(tried.After.Version)]);
            Assert.Equal(Picture.Of(tried.After), Picture.Of(prefix));
            Assert.Equal(end, Picture.Of(prefix.With(course.End.Lines.Skip(prefix.Version))));
        });
    });

    [Fact]
    public void RandomDeeds_AnyMoment_IsTheFoldOfWhatWasWrittenByThen() => RandomDeeds.Keep(course =>
    {
        foreach (var moment in course.End.Lines.Where((_, at) => at % 7 == 0).SelectMany(line => new[] { -1L, 0, 1 }.Select(line.RecordedAt.AddTicks)))
        {
            var written = course.End.Lines.Where(line => line.RecordedAt <= moment).ToList();
            Assert.Equal(
                written.Count == 0 ? null : Picture.Of(Concern.From(course.End.Id, written)),
                course.End.AsOf(moment) is { } then ? Picture.Of(then) : null);
        }
    });

    [Fact]
    public void RandomDeeds_Step_IsOneOfTheLevelAndNeedsNoMoreThanTheKindsInTheLog() => RandomDeeds.Keep(course =>
        Assert.All(course.Stations, station =>
        {
            if (station.Concern.Stage.IsBeforeLog) Assert.Equal(StepByKinds(station.Concern.Lines), station.Concern.Step);
            else Assert.Contains(station.Concern.Step, LevelSteps.OfLevel(1));
        }));

    [Fact]
    public void RandomDeeds_EveryEntryOfLevelZero_StaysBeforeTheLog() => RandomDeeds.Keep(course =>
        Assert.All(course.End.Lines.Where(line => line.Entry is WonderEntry), line => Assert.Equal(Visibility.BeforeLog, line.Entry.Visibility)));

    [Fact]
    public void RandomDeeds_Correction_ChangesNotWhoMayDoWhatNorTheFirstText() => RandomDeeds.Keep(course =>
        Assert.All(course.Done.Where(tried => tried.Attempt.Deed == Deed.CorrectEntry), tried =>
        {
            var of = tried.Attempt.Number;
            Assert.Equal(tried.Before.Lines[of - 1].Entry.Visibility, tried.After.Lines[^1].Entry.Visibility);
            Assert.Same(tried.Before.Lines[of - 1], tried.After.Lines[of - 1]);
            Assert.True(RandomPeople.Everybody.All(actor =>
                tried.Before.StandingOf(actor, tried.Now).Relations.SetEquals(tried.After.StandingOf(actor, tried.Now).Relations)));
        }));

    [Fact]
    public void RandomDeeds_ChoicesShown_AreWhatTheLawThenSays() => RandomDeeds.Keep(course =>
        Assert.All(course.Run.Where(tried => tried.Attempt.Deed is not (Deed.CorrectEntry or Deed.StatePurpose)), tried =>
        {
            var choice = tried.Before.ChoicesOf(tried.Attempt.Actor, tried.Now).SingleOrDefault(choice => choice.Deed == tried.Attempt.Deed);
            Assert.Equal(tried.Verdict == Verdict.Allowed, choice is not null);
            if (choice is { Missing: [var first, ..] }) Assert.Equal(first, tried.Broken);
        }));

    private static LevelStep StepByKinds(IReadOnlyList<Recorded> lines)
    {
        var kinds = lines.Select(line => line.Entry.GetType()).ToHashSet();
        var leaderKnows = lines[0].Entry is WonderRegistered { ByLeader: true } || kinds.Contains(typeof(SharedWithLeader));
        if (leaderKnows && kinds.Contains(typeof(GuardianConversation))) return LevelStep.Clarify;
        Type[] sharing = [typeof(ObservationAdded), typeof(WonderHandedOn), typeof(SharedWithLeader), typeof(GuardianConversation)];
        if (kinds.Overlaps(sharing)) return LevelStep.Share;
        return lines[0].Entry is WonderRegistered { Arenas: [], DevelopmentAreas: [] } ? LevelStep.Define : LevelStep.Concretise;
    }
}
