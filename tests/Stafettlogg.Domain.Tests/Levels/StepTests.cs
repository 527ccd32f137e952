using Stafettlogg.Domain.Levels;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Testing.Law;

namespace Stafettlogg.Domain.Tests.Levels;

public sealed class StepTests
{
    [Theory]
    [MemberData(nameof(EveryCombination))]
    public void Step_EveryCombinationOfFacts_IsTheLastThatTheLogBears(bool concrete, bool observed, bool handedOn, bool shared, bool guardians)
    {
        var story = A.Concern(A.Wonder with { Arenas = concrete ? ["skole"] : [] });
        if (observed) story = story.Observed();
        if (handedOn) story = story.HandedOn();
        if (shared) story = story.SharedWithLeader();
        if (guardians) story = story.TalkedWithGuardians();

        Assert.Equal(Expected(concrete, observed, handedOn, shared, guardians), story.Concern.Facts.Step);
        Assert.Equal(
            (concrete || observed, observed, handedOn, shared, guardians),
            (story.Concern.Facts.Concrete, story.Concern.Facts.Observed, story.Concern.Facts.HandedOn,
             story.Concern.Facts.SharedWithLeader, story.Concern.Facts.GuardiansKnow));
    }

    [Fact]
    public void Step_DevelopmentAreaNamed_IsConcrete() =>
        Assert.Equal(LevelStep.Concretise, A.Concern(A.Wonder with { DevelopmentAreas = ["lek"] }).Concern.Facts.Step);

    [Fact]
    public void Step_OrderOfTheDeeds_DoesNotMatter() =>
        Assert.Equal(LevelStep.Clarify, A.Concern().TalkedWithGuardians().SharedWithLeader().Concern.Facts.Step);

    [Fact]
    public void Step_LeaderAnswersOrTextIsCorrected_StaysWhereItWas()
    {
        var shared = A.Concern().SharedWithLeader();

        Assert.Equal(LevelStep.Share, shared.Answered().Corrected().Concern.Facts.Step);
    }

    [Fact]
    public void Step_Closed_IsTheOneItWasClosedIn()
    {
        var closed = A.Concern().Closed().Concern.Facts;

        Assert.Equal((Stage.ClosedNoConcern, LevelStep.Define), (closed.Stage, closed.Step));
    }

    [Fact]
    public void Step_OfAWonder_IsAlwaysOneOfLevelZero() =>
        Assert.All(EveryCombination, row => Assert.Contains(
            Expected(row.Data.Item1, row.Data.Item2, row.Data.Item3, row.Data.Item4, row.Data.Item5), LevelSteps.OfLevel(0)));

    public static TheoryData<bool, bool, bool, bool, bool> EveryCombination { get; } =
        [.. Enumerable.Range(0, 32).Select(bits => ((bits & 16) > 0, (bits & 8) > 0, (bits & 4) > 0, (bits & 2) > 0, (bits & 1) > 0))];

    private static LevelStep Expected(bool concrete, bool observed, bool handedOn, bool shared, bool guardians)
    {
        if (shared && guardians) return LevelStep.Clarify;
        if (observed || handedOn || shared || guardians) return LevelStep.Share;
        return concrete ? LevelStep.Concretise : LevelStep.Define;
    }
}
