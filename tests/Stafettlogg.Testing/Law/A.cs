using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;
using Stafettlogg.Domain.Family;
using Stafettlogg.Domain.Levels;

namespace Stafettlogg.Testing.Law;

/// <summary>Where the tests of the law begin: <c>A.Concern().SharedWithLeader().Answered()</c>.</summary>
public static class A
{
    /// <summary>The moment the wonder is written: a Monday, nine in the morning in Oslo.</summary>
    public static DateTimeOffset Morning { get; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The day of <see cref="Morning"/>.</summary>
    public static DateOnly Day { get; } = Oslo.Day(Morning);

    /// <summary>What Kari writes of Emil; nothing that is left open in the form is filled in.</summary>
    public static NewWonder Wonder { get; } = new(
        Fjellglimt.School, new Subject(Fjellglimt.Emil, SubjectKind.Child), Fjellglimt.EmilBorn, "Emil står alene i friminuttene.", [], []);

    /// <summary>What Kari writes of Liv, who is old enough to consent alone.</summary>
    public static NewWonder WonderOfLiv { get; } = Wonder with { Subject = new Subject(Fjellglimt.Liv, SubjectKind.Child), SubjectBorn = Fjellglimt.LivBorn };

    /// <summary>What the register says of Emil's parents: both have parental responsibility.</summary>
    public static IReadOnlyList<KnownGuardian> Parents { get; } =
        [new(Fjellglimt.Marte.Person, Responsibility.Yes), new(Fjellglimt.Jonas.Person, Responsibility.Yes)];

    /// <summary>A concern just begun.</summary>
    public static ConcernStory Concern(NewWonder? wonder = null, Actor? by = null) =>
        ConcernStory.Begin(wonder ?? Wonder, by ?? Fjellglimt.Kari, Morning);

    /// <summary>A concern that may go to level 1: leader and guardians know.</summary>
    public static ConcernStory ReadyToOpen(NewWonder? wonder = null) => Concern(wonder).SharedWithLeader().TalkedWithGuardians();

    /// <summary>A follow-up at level 1; Kari holds the baton, and nobody has consented to anything.</summary>
    public static ConcernStory FollowUp() => ReadyToOpen().Opened();

    /// <summary>A follow-up at level 2: both parents consent to the school nurses, and Hanne takes part.</summary>
    public static ConcernStory AtLevelTwo() => FollowUp().BothConsented(Fjellglimt.Nursing).WentUp().Joined();

    /// <summary>A follow-up at level 3: both parents consent to school nurses and PPT, and both take part.</summary>
    public static ConcernStory AtLevelThree() => FollowUp()
        .BothConsented(Fjellglimt.Nursing, Fjellglimt.Ppt).WentUp(Stage.MultiService).Joined().Joined(Fjellglimt.Ingrid);
}
