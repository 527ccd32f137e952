using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Concerns;

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

    /// <summary>A concern just begun.</summary>
    public static ConcernStory Concern(NewWonder? wonder = null, Actor? by = null) =>
        ConcernStory.Begin(wonder ?? Wonder, by ?? Fjellglimt.Kari, Morning);
}
