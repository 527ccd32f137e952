using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Domain.Wonders;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Concerns;

public sealed class RandomDeedTests
{
    private static readonly Deed[] Deeds = Enum.GetValues<Deed>();

    private static readonly string[] Disqualifying = ["without post", "elsewhere", "as guardian", "as family"];

    private static readonly Rule[] MustBeMet =
    [
        Rule.ConcernClosed, Rule.OwnFamily, Rule.TextMissing, Rule.TextTooLong, Rule.RecipientNotOfUnit, Rule.RecipientFollowsNoChild,
        Rule.RecipientHasItAlready, Rule.SharedWithLeaderAlready, Rule.NotLeaderOfUnit, Rule.LeaderOwesFeedback, Rule.ConversationInFuture,
        Rule.NoSuchEntry, Rule.NotYourEntry, Rule.NothingToCorrect,
    ];

    [Fact]
    public void RandomDeeds_OfTheSample_ReachEveryDeedRefusalAndStep()
    {
        var tried = RandomDeeds.Sample().SelectMany(course => course.Run).ToList();

        Assert.Equal(Enum.GetValues<Deed>().Where(deed => deed is >= Deed.AddObservation and <= Deed.CorrectEntry and not Deed.OpenLog), tried.Where(one => one.Done).Select(one => one.Attempt.Deed).Distinct().Order());
        Assert.Equal(Enum.GetValues<Verdict>(), tried.Select(one => one.Verdict).Distinct().Order());
        Assert.Equal(LevelSteps.OfLevel(0), tried.Select(one => one.After.Facts.Step).Distinct().Order());
        Assert.Empty(MustBeMet.Except(tried.Select(one => one.Broken).OfType<Rule>()));
    }

    [Fact]
    public void RandomDeeds_WhateverIsTried_LeaveNoGapInTheLog() => RandomDeeds.Keep(course =>
        Assert.Equal(Enumerable.Range(1, course.End.Version), course.End.Lines.Select(line => line.Sequence)));

    [Fact]
    public void RandomDeeds_Done_AddOneLineByTheOneWhoDidIt() => RandomDeeds.Keep(course =>
        Assert.All(course.Run.Where(tried => tried.Done), tried =>
        {
            Assert.Equal(tried.Before.Lines, tried.After.Lines.SkipLast(1));
            Assert.Equal(tried.Attempt.Actor.Person, tried.After.Lines[^1].RecordedBy);
        }));

    [Fact]
    public void RandomDeeds_Refused_ChangeNothing() => RandomDeeds.Keep(course =>
    {
        var told = Picture.Of(course.Begun.Concern);
        foreach (var tried in course.Run)
        {
            if (tried.Done) told = Picture.Of(tried.After);
            else Assert.Equal(told, Picture.Of(tried.After));
        }
    });

    [Fact]
    public void RandomDeeds_EveryPrefixOfTheLog_FoldsToWhatItWasThen() => RandomDeeds.Keep(course =>
    {
        var end = Picture.Of(course.End);
        Assert.All(course.Run.Where(tried => tried.Done), tried =>
        {
            var prefix = Concern.From(course.End.Id, [.. course.End.Lines.Take(tried.After.Version)]);
            Assert.Equal(Picture.Of(tried.After), Picture.Of(prefix));
            Assert.Equal(end, Picture.Of(prefix.With(course.End.Lines.Skip(prefix.Version))));
        });
    });

    [Fact]
    public void RandomDeeds_AnyMoment_IsTheFoldOfWhatWasWrittenByThen() => RandomDeeds.Keep(course =>
    {
        foreach (var moment in course.End.Lines.SelectMany(line => new[] { -1L, 0, 1 }.Select(line.RecordedAt.AddTicks)))
        {
            var written = course.End.Lines.Where(line => line.RecordedAt <= moment).ToList();
            Assert.Equal(
                written.Count == 0 ? null : Picture.Of(Concern.From(course.End.Id, written)),
                course.End.AsOf(moment) is { } then ? Picture.Of(then) : null);
        }
    });

    [Fact]
    public void RandomDeeds_OnceClosed_NothingIsWrittenAndItIsStillRead() => RandomDeeds.Keep(course =>
        Assert.All(course.Run.Where(tried => tried.Before.Facts.Stage == Stage.ClosedNoConcern), tried =>
        {
            Assert.False(tried.Done);
            Assert.Same(tried.Before, tried.After);
            Assert.Contains(RandomPeople.Everybody, actor => Permissions.Decide(Deed.ReadLog, tried.After.StandingOf(actor, A.Day)) == Verdict.Allowed);
        }));

    [Fact]
    public void RandomDeeds_Step_NeedsNoMoreThanTheKindsInTheLog() => RandomDeeds.Keep(course =>
        Assert.All(course.Run, tried => Assert.Equal(StepByKinds(tried.After.Lines), tried.After.Facts.Step)));

    [Fact]
    public void RandomDeeds_Dues_ThereAreOnlyWhileItIsOpen() => RandomDeeds.Keep(course =>
        Assert.All(course.Run, tried =>
        {
            if (tried.After.Facts.Stage == Stage.Wonder) Assert.Contains(tried.After.Dues(), due => due.Kind == DueKind.ClarifyWonder);
            else Assert.Empty(tried.After.Dues());
        }));

    [Fact]
    public void RandomDeeds_Relations_NeverShrink() => RandomDeeds.Keep(course =>
        Assert.All(course.Run, tried =>
            Assert.Empty(tried.Before.Relations().Except(tried.After.Relations()))));

    [Fact]
    public void RandomDeeds_Periods_MeetWithoutGapAndEndInTheStage() => RandomDeeds.Keep(course =>
    {
        var periods = course.End.Course.Periods.ToList();

        Assert.Equal(course.End.Lines[0].RecordedAt, periods[0].From);
        Assert.Equal(periods.Skip(1).Select(period => (DateTimeOffset?)period.From).Append(null), periods.Select(period => period.To));
        Assert.Equal(course.End.Facts.Stage, periods[^1].Stage);
    });

    [Fact]
    public void RandomDeeds_EveryEntryOfLevelZero_StaysBeforeTheLog() => RandomDeeds.Keep(course =>
        Assert.All(course.End.Lines, line => Assert.Equal(Visibility.BeforeLog, line.Entry.Visibility)));

    [Fact]
    public void RandomDeeds_Correction_ChangesNotWhoMayDoWhatNorTheFirstText() => RandomDeeds.Keep(course =>
        Assert.All(course.Run.Where(tried => tried is { Done: true, Attempt.Deed: Deed.CorrectEntry }), tried =>
        {
            var of = tried.Attempt.Number;
            Assert.Equal(tried.Before.Lines[of - 1].Entry.Visibility, tried.After.Lines[^1].Entry.Visibility);
            Assert.Same(tried.Before.Lines[of - 1], tried.After.Lines[of - 1]);
            Assert.True(Everyone(tried.Before).SequenceEqual(Everyone(tried.After)));
        }));

    [Fact]
    public void RandomDeeds_PeopleTheLogGivesNoPart_NeverFindIt() => RandomDeeds.Keep(course =>
        Assert.All(course.Run.Select(tried => tried.After).Append(course.Begun.Concern).Distinct(), concern =>
        {
            var given = GivenIt(concern.Lines);
            var others = RandomPeople.Everybody.Where(actor => !given.Contains(actor.Person));
            Assert.DoesNotContain(others.SelectMany(actor => Mays(concern, actor)), may => may.Verdict != Verdict.NotThere);
        }));

    [Fact]
    public void RandomDeeds_FamilyAndThoseElsewhere_NeverFindIt() => RandomDeeds.Keep(course =>
        Assert.All(RandomPeople.Names, name =>
            Assert.All(Disqualifying, change =>
            {
                var verdict = Permissions.Decide(Deed.ReadLog, course.End.StandingOf(RandomPeople.In(change, name), A.Day));
                Assert.Equal(Verdict.NotThere, verdict);
            })));

    [Fact]
    public void RandomDeeds_ChoicesShown_AreWhatTheLawThenSays() => RandomDeeds.Keep(course =>
        Assert.All(course.Run.Where(tried => tried.Attempt.Deed != Deed.CorrectEntry), tried =>
        {
            var choice = tried.Before.ChoicesOf(tried.Attempt.Actor, A.Day).SingleOrDefault(choice => choice.Deed == tried.Attempt.Deed);
            Assert.Equal(tried.Verdict == Verdict.Allowed, choice is not null);
            if (choice is { Missing: [var first, ..] }) Assert.Equal(first, tried.Broken);
        }));

    private static IEnumerable<(Deed Deed, Verdict Verdict)> Everyone(Concern concern) =>
        RandomPeople.Everybody.SelectMany(actor => Mays(concern, actor));

    private static IEnumerable<(Deed Deed, Verdict Verdict)> Mays(Concern concern, Actor actor)
    {
        var standing = concern.StandingOf(actor, A.Day);
        return Deeds.Select(deed => (deed, Permissions.Decide(deed, standing)));
    }

    private static HashSet<PersonId> GivenIt(IReadOnlyList<Recorded> lines) =>
        [
            lines[0].RecordedBy,
            .. lines.Select(line => line.Entry).OfType<WonderHandedOn>().Select(on => on.To),
            .. lines.Select(line => line.Entry).OfType<SharedWithLeader>().Select(shared => shared.Leader),
        ];

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
