using Stafettlogg.Domain.Log;

namespace Stafettlogg.Domain.Levels;

/// <summary>A concern's way through the levels, as the entries say (Norwegian: forløp).</summary>
public sealed record Course
{
    private Course(IReadOnlyList<LevelPeriod> periods) => Periods = periods;

    /// <summary>The stays at each level, oldest first; the last is open (I7).</summary>
    public IReadOnlyList<LevelPeriod> Periods { get; private init; }

    /// <summary>Where the concern stands.</summary>
    public Stage Stage => Periods[^1].Stage;

    /// <summary>The entry that opened the log; null at level 0.</summary>
    public LogOpened? Opened { get; private init; }

    /// <summary>When the log was opened; null at level 0.</summary>
    public DateTimeOffset? OpenedAt { get; private init; }

    /// <summary>Whether the level has been reached from which family and other services may read.</summary>
    public bool Shared { get; private init; }

    /// <summary>The entry by which the concern came to its level.</summary>
    public int LevelFrom { get; private init; }

    /// <summary>The entry that began the present round of measures: the level's first, or the last decision on the way forward.</summary>
    public int RoundFrom { get; private init; }

    /// <summary>Whether new measures were decided on and none has come yet.</summary>
    public bool Planning { get; private init; }

    /// <summary>Whether it was decided that the follow-up can end, and no measure has come since.</summary>
    public bool Ending { get; private init; }

    /// <summary>The day the new service must be invited; null when none is to be.</summary>
    public DateOnly? InviteBy { get; private init; }

    /// <summary>The day by which consent is to be asked for anew, at a new level; null when it is not, or has been.</summary>
    public DateOnly? AskAnewBy { get; private init; }

    /// <summary>The course that a wonder begins.</summary>
    public static Course From(Recorded first) => new([new(Stage.Wonder, first.RecordedAt, To: null)]);

    /// <summary>The course after one more entry, and the stage it moves the concern to; null for one that moves nothing.</summary>
    public Course After(Recorded line, Stage? to)
    {
        var moved = to is { } stage ? MovedTo(stage, line) : this;
        return line.Entry switch
        {
            LogOpened opened => moved with { Opened = opened, OpenedAt = line.RecordedAt, Shared = opened.SharedFromLevel <= (int)Stage.OwnService },
            LevelChanged changed => moved with { InviteBy = changed.InviteBy, AskAnewBy = changed.AskAnewBy, Shared = Shared || Opened!.SharedFromLevel <= (int)changed.To },
            WayForwardDecided decided => moved with { RoundFrom = line.Sequence, Planning = decided.Way == WayForward.NewMeasures, Ending = decided.Way == WayForward.End },
            _ => moved,
        };
    }

    /// <summary>The course after a measure was agreed: the plan is made.</summary>
    public Course Planned() => this with { Planning = false, Ending = false };

    /// <summary>The course after consent was asked for, or given.</summary>
    public Course AskedAnew() => this with { AskAnewBy = null };

    private Course MovedTo(Stage stage, Recorded line) => this with
    {
        Periods = [.. Periods.SkipLast(1), Periods[^1] with { To = line.RecordedAt }, new(stage, line.RecordedAt, To: null)],
        LevelFrom = line.Sequence,
        RoundFrom = line.Sequence,
        Planning = false,
        Ending = false,
        InviteBy = null,
        AskAnewBy = null,
    };
}

/// <summary>A stay at one level, from when until when (Norwegian: tid på nivået).</summary>
public sealed record LevelPeriod(Stage Stage, DateTimeOffset From, DateTimeOffset? To);
